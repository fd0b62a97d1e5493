import type { ErrorData } from '../../adapter/errors.js';

/** One write of a simulated person, and what was said about it. */
export interface Written {
  /** Unique in the schedule: it is in the text of the write, so that it can be found wherever the text went. */
  readonly mark: string;
  readonly person: string;
  readonly tab: string;
  readonly op: 'create' | 'edit' | 'delete';
  readonly id: string;
  /** The field that carries the mark; edits of one field replace each other. */
  readonly field: string;
  /** When the client said that it is kept. */
  said: 'nothing' | 'saved' | 'refused';
  error?: ErrorData;
  /** The person decided to drop it. */
  discarded?: true;
}
/** What the backend applied, in order: told by a probe behind the adapter. */
export interface Applied {
  readonly person: string;
  readonly id: string;
  readonly op: 'create' | 'edit' | 'delete';
  /** The marks in the text of the write. */
  readonly marks: readonly string[];
}
export interface Violation {
  /** Of the invariants, I1 to I14. */
  readonly invariant: string;
  readonly message: string;
}

const marks = /⟦[^⟧]*⟧/g;
/** Every mark in a value of any shape. */
export const marksIn = (value: unknown): readonly string[] => JSON.stringify(value ?? null).match(marks) ?? [];
export const markOf = (count: number): string => `⟦${count}⟧`;

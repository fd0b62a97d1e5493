import type { Id } from '../model/base.js';
import type { Participant } from '../time/deadline.js';
import type { Records } from './records.js';

/** One write as the adapter contract has it; a command is one or several of these. */
export interface RuleWrite {
  readonly op: 'create' | 'edit' | 'delete';
  readonly kind: string;
  readonly id: Id;
  readonly data?: object | undefined;
  /** Changed fields; `null` removes one. */
  readonly patch?: object | undefined;
}

export interface RuleContext {
  /** Who writes. */
  readonly actor: Id;
  /** The backend's time where it decides. */
  readonly now: number;
  /** What `recordsNeeded` asks for. What is missing is not checked: only a backend knows everything. */
  readonly records: Records;
  /** Everybody concerned and when they work; who is missing has the usual hours. */
  readonly people?: readonly Participant[];
  /** Votes of others are held back from the actor, and so missing: what rests on them is for the backend to refuse. */
  readonly withheld?: boolean;
}

/** A write with the fields it would leave behind. */
export interface Checked {
  readonly write: RuleWrite;
  readonly context: RuleContext;
}

/** The fields after an edit. */
export function patched<T extends object>(entity: T, patch: object | undefined): T {
  const kept = Object.entries({ ...entity, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as T;
}

import type { Base, ErrorData, Id } from '@meanwhile/sdk/adapter';

export type Values = { readonly [field: string]: unknown };
/** An entity of any kind: inside a store the kinds do not matter. */
export type Stored = Base & Values & { readonly kind: string };

/** One key that was used on an entity: remembered so that a retry is recognised. */
export interface KeyUse {
  readonly key: Id;
  /** What it was used for, shortened to a number. */
  readonly print: number;
  /** When, in milliseconds. */
  readonly at: number;
}
/** What a store keeps for one id. Without an `entity` it is the trace of a deleted one. */
export interface Row {
  readonly kind: string;
  readonly id: Id;
  readonly entity?: Stored;
  /** The place in the order of changes. A ballot has none: its place would tell when it was cast. */
  readonly seq?: number;
  readonly keys: readonly KeyUse[];
}
export const rowKey = ({ kind, id }: { readonly kind: string; readonly id: Id }): string => `${kind} ${id}`;

/** A mutation of any kind. */
export interface Write {
  readonly key: Id;
  readonly op: 'create' | 'edit' | 'delete';
  readonly kind: string;
  readonly id: Id;
  readonly after?: readonly Id[];
  readonly data?: Values;
  readonly patch?: Values;
  readonly base?: string;
}
export type Verdict =
  | { readonly key: Id; readonly ok: true; readonly entity?: Stored; readonly replayed?: true }
  | { readonly key: Id; readonly ok: false; readonly error: ErrorData };
/** Whether a write says what it is about. */
export const hasPlace = ({ kind, id }: Write): boolean =>
  !!kind && !!id && typeof kind === 'string' && typeof id === 'string';

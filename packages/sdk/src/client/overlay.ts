import type { Id } from '../model/base.js';
import { sameJson } from '../model/json.js';
import { errorCodes, type ErrorData, type MeanwhileError } from '../adapter/errors.js';
import type { Row, Sent, Values } from './rows.js';

/** A write on its way. `failed` ones wait for the person's decision with their text untouched. */
export interface Job extends Sent {
  readonly state: 'queued' | 'sending' | 'failed';
  readonly error?: ErrorData;
  /** What the person saw when writing: the middle of a three-way comparison. */
  readonly before?: Row;
  /** With an undo: until when nothing is sent, in milliseconds since 1970. */
  readonly heldUntil?: number;
  readonly attempts: number;
}
/** The same with what only the outbox needs to know. */
export interface Work extends Job {
  key: Id;
  op: Job['op'];
  state: Job['state'];
  error?: ErrorData;
  after?: readonly Id[];
  data?: Values;
  patch?: Values;
  base?: string;
  heldUntil?: number;
  attempts: number;
  /** Other words went out before under the same id, and may have arrived. */
  amended?: boolean;
  waiting: { resolve(): void; reject(error: MeanwhileError): void }[];
}

export const without = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

export function applied(row: Row | undefined, job: Work, user: Id | undefined): Row | undefined {
  const { kind, id, at, data, patch } = job;
  if (data) {
    // A ballot has no person, not even on the device that cast it.
    const made = { createdAt: at, updatedAt: at, ...(kind !== 'ballot' && user && { author: user }) };
    return { ...made, ...row, ...without(data), kind, id };
  }
  return patch && row ? ({ ...without({ ...row, ...patch, updatedAt: at }) } as Row) : undefined;
}

// A decision's course is never merged: two people may have meant different things by it.
const guarded = ['stage', 'standing', 'outcome'];
/** Their version already says what ours says: our own write, whose answer was lost. */
export const echoes = (job: Work, current: Row): boolean =>
  Object.entries(job.data ?? job.patch ?? {}).every(([field, value]) => sameJson(current[field], value ?? undefined));
/** They changed other fields than we did. */
export const disjoint = ({ before, kind, patch }: Work, current: Row): boolean =>
  !!before &&
  !!patch &&
  Object.keys(patch).every(
    (field) => sameJson(current[field], before[field]) && !(kind === 'decision' && guarded.includes(field)),
  );
/** Refused edits and failed deletions are taken back from the view; what was created stays, marked as failed. */
export const withdrawn = ({ state, op, error }: Work): boolean =>
  state === 'failed' && (op === 'delete' || (op === 'edit' && ['resolve', 'reject'].includes(errorCodes[error!.code])));

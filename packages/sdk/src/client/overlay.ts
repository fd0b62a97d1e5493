import type { Id } from '../model/base.js';
import { sameJson } from '../model/json.js';
import { errorCodes, type ErrorData } from '../adapter/errors.js';
import type { Row, Values } from './rows.js';

/**
 * A write on its way, as it is kept on the device: plain data, never changed in place. `failed` ones wait for the
 * person's decision with their text untouched.
 */
export interface Work {
  /** The version of this shape. What a tab does not know it leaves alone. */
  readonly v: 1;
  /** The receipt: the same for as long as the write waits. */
  readonly slot: Id;
  /** The idempotency key: a new one whenever what is sent changes. */
  readonly key: Id;
  /** The place among all waiting writes. No clock decides it. */
  readonly order: number;
  readonly op: 'create' | 'edit' | 'delete' | 'upload';
  readonly kind: string;
  readonly id: Id;
  readonly at: string;
  /** Receipts of writes that the backend must have first. */
  readonly after?: readonly Id[];
  readonly data?: Values;
  readonly patch?: Values;
  readonly base?: string;
  /** What the person saw when writing: the middle of a three-way comparison. */
  readonly before?: Row;
  readonly state: 'queued' | 'sending' | 'failed';
  /** Sent without a verdict so often. */
  readonly attempts: number;
  /** When it first went out under this key, in milliseconds since 1970: from then on what it says is frozen. */
  readonly attempted?: number;
  /** Held for an undo: until when, by this device's clock, and for how long. */
  readonly held?: { readonly until: number; readonly for: number };
  /** Other words that went out before and may have arrived: what the backend has of these is nobody else's. */
  readonly earlier?: readonly Values[];
  /** Seen at the backend since it went out: it had arrived, and whoever does not find it there is not to make it anew. */
  readonly arrived?: true;
  /** What it says has changed since it went out: the next attempt needs a key of its own. */
  readonly stale?: boolean;
  readonly error?: ErrorData;
  /** Of a conflict: the fields in which both differ. */
  readonly fields?: readonly string[];
  readonly reason?: 'decision-closed';
  /** Written on this page before the backend had said who was there: nobody sends it before that page knows. */
  readonly unconfirmed?: Id;
}
export type { Work as Job };

export const without = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

type Said = Pick<Work, 'kind' | 'id' | 'at' | 'data' | 'patch'>;
export function applied(
  row: Row | undefined,
  { kind, id, at, data, patch }: Said,
  user: Id | undefined,
): Row | undefined {
  if (data) {
    // A ballot has no person, not even on the device that cast it.
    const made = { createdAt: at, updatedAt: at, ...(kind !== 'ballot' && user && { author: user }) };
    return { ...made, ...row, ...without(data), kind, id };
  }
  return patch && row ? ({ ...without({ ...row, ...patch, updatedAt: at }) } as Row) : undefined;
}

export const isBeside = (job: Pick<Work, 'kind' | 'id'>, other: Pick<Work, 'kind' | 'id'>): boolean =>
  other.id === job.id && other.kind === job.kind;
/** A field says the same there, or is in neither. */
export const agrees = (values: Values, row: Row, field: string): boolean =>
  sameJson(row[field], values[field] ?? undefined);
/** One act under an id made of who did what to what (`position:…`): doing it again is doing it otherwise. */
export const isRepeatable = ({ kind, id }: Pick<Work, 'kind' | 'id'>): boolean => id.startsWith(`${kind}:`);
/** Their version already says what ours says: our own write, whose answer was lost. */
export function echoes({ data, patch }: Said, current: Row): boolean {
  const said = data ?? patch ?? {};
  return Object.keys(said).every((field) => agrees(said, current, field));
}

// A decision's course is never merged: two people may have meant different things by it.
const course = ['stage', 'standing', 'outcome'];
const closedStages: readonly unknown[] = ['decided', 'reviewed', 'withdrawn', 'lapsed'];
export const isClosed = (row: Row | null | undefined): boolean =>
  row?.kind === 'decision' && closedStages.includes(row['stage']);

/** What the backend has there, this person's own earlier attempt has said. */
export const wasSaid = ({ earlier = [] }: Pick<Work, 'earlier'>, row: Row, field: string): boolean =>
  earlier.some((words) => field in words && agrees(words, row, field));
/** What is kept when other words than those that went out are to follow: the backend may have either. */
export function reworded({ attempted, stale, earlier = [], data, patch }: Work): Pick<Work, 'earlier'> {
  const words = data ?? patch ?? {};
  if (attempted === undefined || stale || earlier.some((one) => sameJson(one, words))) return {};
  return { earlier: [...earlier, words] };
}

/** The fields that both changed, each to something else: three-way, from what the person saw. */
export function differing(job: Work, current: Row): readonly string[] {
  const { before, kind, patch, data } = job;
  const said = patch ?? data ?? {};
  return Object.keys(said).filter((field) => {
    if (agrees(said, current, field) || wasSaid(job, current, field)) return false;
    return !before || (kind === 'decision' && course.includes(field)) || !sameJson(current[field], before[field]);
  });
}
/** A conflict waits beside its lane: what is written later about other fields goes on. So does what nobody has signed. */
export const isParkedBeside = ({ state, op, error, unconfirmed }: Work): boolean =>
  state === 'failed' && (unconfirmed !== undefined || (op === 'edit' && error?.code === 'conflict'));
/**
 * Refused edits and failed deletions are taken back from the view, and so is what may be somebody else's; what was created
 * stays, marked as failed.
 */
export const withdrawn = ({ state, op, error, unconfirmed }: Work): boolean =>
  state === 'failed' &&
  (unconfirmed !== undefined ||
    op === 'delete' ||
    (op === 'edit' && ['resolve', 'reject'].includes(errorCodes[error!.code])));

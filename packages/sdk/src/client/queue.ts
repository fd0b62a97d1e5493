import type { Id } from '../model/base.js';
import { sameJson } from '../model/json.js';
import type { Outbox } from './outbox.js';
import { applied, type Work } from './overlay.js';
import type { Row, Values } from './rows.js';
import type { Conflict, Problem, QueuedWrite, QueueState } from './types.js';

/** A problem of any kind: `createClient` puts the types back. */
export interface LooseProblem extends Omit<Problem, 'kind' | 'conflict'> {
  readonly kind: string;
  readonly conflict?: Pick<Conflict, 'fields'> & {
    readonly base?: Row;
    readonly theirs: Row | null;
    readonly mine: Row;
  };
}

const iso = (time: number): string => new Date(time).toISOString();

function stateOf(job: Work, blocked: boolean): QueueState {
  const { state, heldUntil, attempts } = job;
  if (state !== 'queued') return state;
  if (heldUntil) return 'held';
  if (blocked) return 'blocked';
  return attempts ? 'waiting' : 'queued';
}

/** The jobs as plain data for widgets. */
export function queuedOf(jobs: readonly Work[]): readonly QueuedWrite[] {
  const failed = new Set<string>();
  return jobs.map((job) => {
    const { key, kind, id, op, at, attempts, heldUntil, error, data, patch, after } = job;
    const lane = `${kind}/${id}`;
    const blocked = failed.has(lane) || !!after?.some((one) => failed.has(one));
    if (blocked || job.state === 'failed') failed.add(lane).add(key);
    const payload = data ?? patch;
    return {
      key,
      kind,
      id,
      op,
      at,
      attempts,
      state: stateOf(job, blocked),
      ...(payload && { payload }),
      ...(heldUntil !== undefined && { heldUntil: iso(heldUntil) }),
      ...(error && { error }),
    };
  });
}

/** What a person needs to see to decide between their words and those that are there now. */
function conflictOf(job: Work, user: Id | undefined): LooseProblem['conflict'] {
  const { error, before, data, patch } = job;
  if (error?.code !== 'conflict' || error.current === undefined) return undefined;
  const theirs = error.current as unknown as Row | null;
  const mine = applied(theirs ?? before, { ...job, patch: data ?? patch, data: theirs ? undefined : data }, user);
  if (!mine) return undefined;
  const fields = Object.keys(data ?? patch ?? {}).filter((field) => !sameJson(theirs?.[field], mine[field]));
  return { ...(before && { base: before }), theirs, mine, fields };
}

export function problemOf(job: Work, outbox: Outbox, user: Id | undefined): LooseProblem {
  const { key, kind, id, op, data, patch, error } = job;
  const conflict = conflictOf(job, user);
  const quietly = <T>(work: Promise<T>): Promise<T> => (work.catch(() => {}), work);
  return {
    key,
    kind,
    id,
    op,
    payload: data ?? patch,
    error: error!,
    ...(conflict && { conflict }),
    retry: () => quietly(outbox.retry(key)),
    discard: () => outbox.discard(key),
    resend: (payload: Values) => quietly(outbox.resend(key, payload)),
  };
}

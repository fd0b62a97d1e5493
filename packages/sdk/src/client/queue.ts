import type { Id } from '../model/base.js';
import type { Outbox } from './outbox.js';
import { applied, isClosed, isParkedBeside, type Work } from './overlay.js';
import type { Row, Values } from './rows.js';
import type { Store } from './store.js';
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
export interface QueueHost {
  readonly outbox: Outbox;
  readonly store: Store;
  user(): Id | undefined;
  /** When a job that waits is tried again, in milliseconds since 1970. */
  next(slot: Id): number | undefined;
  progress(slot: Id): { readonly sent: number; readonly total: number } | undefined;
}

const iso = (time: number): string => new Date(time).toISOString();

function stateOf({ state, held, attempts }: Work, blocked: boolean): QueueState {
  if (state === 'failed') return state;
  if (held) return 'held';
  if (blocked) return 'blocked';
  if (state === 'sending') return state;
  return attempts ? 'waiting' : 'queued';
}

/** The jobs as plain data for widgets. */
export function queuedOf(
  jobs: readonly Work[],
  { next, progress }: Pick<QueueHost, 'next' | 'progress'>,
): readonly QueuedWrite[] {
  const stopped = new Set<string>();
  return jobs.map((job): QueuedWrite => {
    const { slot: key, kind, id, op, at, attempts, held, error, data, patch, after } = job;
    const lane = `${kind}/${id}`;
    const blocked = stopped.has(lane) || !!after?.some((slot) => stopped.has(slot));
    if (blocked || job.state === 'failed') stopped.add(key).add(isParkedBeside(job) ? key : lane);
    const payload = data ?? patch;
    const state = stateOf(job, blocked);
    const again = state === 'waiting' ? next(key) : undefined;
    const done = progress(key);
    return {
      key,
      kind,
      id,
      op,
      at,
      attempts,
      state,
      ...(payload && { payload }),
      ...(held && { heldUntil: iso(held.until) }),
      ...(again !== undefined && { nextAttempt: iso(again) }),
      ...(done && { progress: done }),
      ...(error && { error }),
    };
  });
}

/** What a person needs to see to decide between their words and those that are there now. */
function conflictOf(job: Work, user: Id | undefined): LooseProblem['conflict'] {
  const { error, before, data, patch, fields = [] } = job;
  if (error?.code !== 'conflict' || error.current === undefined) return undefined;
  const theirs = error.current as unknown as Row | null;
  const said = theirs || before ? { ...job, data: undefined, patch: patch ?? data } : job;
  const mine = applied(theirs ?? before, said, user);
  return mine && { ...(before && { base: before }), theirs, mine, fields };
}

/** A decision that someone closed while the words about it waited. */
function closedDecision({ kind, id, data, reason, error }: Work, store: Store): Row | undefined {
  const of =
    kind === 'decision' ? id : ((data?.['decision'] ?? (data?.['target'] as { id?: unknown } | undefined)?.id) as Id);
  const decision = of ? store.base('decision', of) : undefined;
  if (!isClosed(decision) || !(reason || (kind !== 'decision' && kind !== 'comment' && error?.code !== 'conflict')))
    return undefined;
  return decision;
}
const quoted = ['reason', 'body', 'statement', 'context', 'title'];
/** The words of a write, as the text of a comment. */
function wordsOf({ data, patch }: Work): string {
  const said = data ?? patch ?? {};
  const texts = Object.entries(said).flatMap(([field, value]) => {
    const text = typeof value === 'object' && value ? (value as { statement?: unknown }).statement : value;
    return typeof text === 'string' && text.trim() ? [[field, text.trim()] as const] : [];
  });
  const prose = texts.filter(([field]) => quoted.includes(field) || field === 'outcome');
  return (prose.length ? prose : texts).map(([, text]) => text).join('\n\n');
}

export function problemOf(job: Work, host: QueueHost): LooseProblem {
  const { slot: key, kind, id, op, data, patch, error } = job;
  const { outbox, store, user } = host;
  const conflict = conflictOf(job, user());
  const decision = closedDecision(job, store);
  const quietly = <T>(work: Promise<T>): Promise<T> => (work.catch(() => {}), work);
  const body = decision && wordsOf(job);
  return {
    key,
    kind,
    id,
    op,
    payload: data ?? patch,
    error: error!,
    ...(conflict && { conflict }),
    ...(decision && { reason: 'decision-closed' }),
    ...(job.unconfirmed !== undefined && { reason: 'unconfirmed' }),
    retry: () => quietly(outbox.retry(key)),
    discard: () => outbox.discard(key),
    resend: (payload: Values) => quietly(outbox.resend(key, payload)),
    ...(decision &&
      body && {
        asComment: () =>
          quietly(
            outbox.comment(key, {
              target: { kind: 'decision', id: decision.id },
              body,
              ...(decision.space !== undefined && { space: decision.space }),
            }),
          ),
      }),
  };
}

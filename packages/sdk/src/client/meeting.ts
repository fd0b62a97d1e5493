import type { Id } from '../model/base.js';
import { errorCodes, type ErrorData } from '../adapter/errors.js';
import { sameJson } from '../model/json.js';
import { agrees, differing, echoes, isClosed, isRepeatable, reworded, wasSaid, type Work } from './overlay.js';
import type { Row, Values } from './rows.js';
import { accept, drop, park, replaced, requeued, sentAs, type Outcome, type Sending, type Step } from './steps.js';

/** What the backend has instead of what the write was made on, and a key for the case that other words follow. */
interface Met {
  readonly row: Row;
  readonly key: Id;
}
// The backend's own business, whatever a creation says.
const own = ['author', 'createdAt', 'updatedAt'];

/** Sends the same words again, over what the backend has. */
const rebased = (job: Work, { row, key }: Met, patch = job.patch): Work => ({
  ...requeued(drop(job, 'data', 'base'), { key, op: 'edit', before: row }),
  patch: patch ?? {},
  ...(row.version !== undefined && { base: row.version }),
});

/**
 * A creation whose id is there already, as an edit of what is there: three-way by field. What is there of this person's
 * earlier words gives way to the later ones, and so does what they saw when they wrote (`seen` names it); what somebody else
 * wrote stays. Where it cannot be told which of their words the other has seen, it waits for the person.
 */
export function overCreated(job: Work, { row, key, seen = {} }: Met & { readonly seen?: Values }): Work {
  const { data: said = {}, earlier = [] } = job;
  const patch: Record<string, unknown> = {};
  const fields: string[] = [];
  for (const field of new Set([said, seen, ...earlier].flatMap(Object.keys))) {
    if (own.includes(field) || agrees(said, row, field)) continue;
    const isMine = isRepeatable(job) || field in seen || wasSaid(job, row, field);
    // Where nothing else was ever said, these very words have arrived, and were changed since.
    const isReworded = earlier.some((words) => !sameJson(words[field] ?? null, said[field] ?? null));
    if (!isMine && !(field in said && isReworded)) continue;
    patch[field] = said[field] ?? null;
    if (!isMine) fields.push(field);
  }
  const edit = drop(rebased(job, { row, key }, patch), 'earlier');
  if (!fields.length) return edit;
  const before = { ...row, ...Object.fromEntries(fields.map((field) => [field, earlier.at(-1)?.[field]])) };
  return { ...edit, before, state: 'failed', fields, error: { code: 'conflict', current: row as never } };
}
/** Nothing of it is left to be said. */
export const isMoot = ({ op, patch = {} }: Work): boolean => op === 'edit' && !Object.keys(patch).length;

function arrived(jobs: readonly Work[], job: Work, met: Met): Outcome {
  const { row } = met;
  const edit = overCreated(job, met);
  if (isMoot(edit)) return accept(job, row)(jobs);
  const now = replaced(jobs, job, edit);
  const { state, error, fields } = edit;
  if (state !== 'failed') return { jobs: now, rows: [row] };
  return { ...park(edit, { ...(error && { error }), ...(fields && { fields }) })(now), rows: [row] };
}

/**
 * The backend has taken it. What joined it meanwhile goes on as an edit: another tab had sent it too, and was refused, so it
 * was parked with what came after it.
 */
export function take(sent: Work, row: Row, key: () => Id): Step {
  return (jobs) => {
    const job = sentAs(jobs, sent);
    if (!job?.stale || job.op === 'delete') return accept(sent, row)(jobs);
    const [words, now] = [sent.data ?? sent.patch ?? {}, job.data ?? job.patch ?? {}];
    const fields = Object.keys(job.data ? { ...words, ...now } : now);
    const rest = fields.filter((field) => !sameJson(words[field] ?? null, now[field] ?? null));
    if (!rest.length) return accept(sent, row)(jobs);
    const patch = Object.fromEntries(rest.map((field) => [field, now[field] ?? null]));
    return { jobs: replaced(jobs, job, drop(rebased(job, { row, key: key() }, patch), 'earlier')), rows: [row] };
  };
}

/** The backend has something else than the write was made on: accepted, merged and sent again, or parked. */
export function resolve(
  sending: Sending,
  met: { readonly row: Row | null; readonly key: Id; readonly error: ErrorData },
): Step {
  const { row, key, error } = met;
  return (jobs) => {
    const job = sentAs(jobs, sending);
    if (!job) return { jobs };
    if (!row) {
      if (job.op === 'delete') return accept(sending, undefined)(jobs);
      return { ...park(sending, { error })(jobs), gone: [job] };
    }
    if (job.op !== 'delete' && echoes(job, row)) return accept(sending, row)(jobs);
    if (job.op === 'create' && (job.earlier || isRepeatable(job))) return arrived(jobs, job, { row, key });
    // An id of our own making that is there after an attempt: it arrived, and was changed since.
    if (job.op === 'create' && job.attempts > 1) return accept(sending, row)(jobs);
    const closed = job.op === 'edit' && isClosed(row) && !isClosed(job.before);
    const fields = differing(job, row);
    if (job.op === 'edit' && job.before && !fields.length && !closed)
      return { jobs: replaced(jobs, job, rebased(job, { row, key })), rows: [row] };
    const more = {
      error: { ...error, current: row as never },
      fields,
      ...(closed && { reason: 'decision-closed' as const }),
    };
    return { ...park(sending, more)(jobs), rows: [row] };
  };
}

/** Looked up before it goes out again, because the backend cannot be asked whether an earlier attempt arrived. */
export function recheck(
  sending: Sending,
  { row, key, seen }: { readonly row: Row | null; readonly key: Id; readonly seen: boolean },
): Step {
  return (jobs) => {
    const job = sentAs(jobs, sending);
    if (!job) return { jobs };
    if (job.op === 'delete') return row ? { jobs } : accept(sending, undefined)(jobs);
    if (job.op === 'create') {
      // It was there, so it had arrived: somebody has deleted it since, and it is not made anew.
      if (!row && (seen || job.arrived)) return { ...accept(sending, undefined)(jobs), gone: [job] };
      if (!row) return { jobs };
      const another = (job.earlier || isRepeatable(job)) && !echoes(job, row);
      return another ? arrived(jobs, job, { row, key }) : accept(sending, row)(jobs);
    }
    if (!row) return park(sending, { error: { code: 'gone', current: null } })(jobs);
    // Nobody has written since: it may go as it is.
    if (job.attempted === undefined && job.before?.updatedAt === row.updatedAt) return { jobs };
    const error = { code: 'conflict' as const };
    return resolve(sending, { row, key, error })(jobs);
  };
}

/** The person wants it all the same: over a conflict, on top of what is there now. `key` is used where one is needed. */
export function retry(
  slot: Id,
  { key, row, payload }: { readonly key: Id; readonly row?: Row; readonly payload?: Work['patch'] },
): Step {
  return (jobs) => {
    const job = jobs.find((one) => one.slot === slot && one.state === 'failed');
    if (!job?.error) return { jobs };
    const { code } = job.error;
    // It has arrived after all: what is said now is said about that.
    if (job.op === 'create' && job.attempted !== undefined && row && code !== 'conflict') {
      const edit = overCreated(payload ? { ...job, data: payload, ...reworded(job) } : job, { row, key });
      if (isMoot(edit)) return accept(job, undefined)(jobs);
      const refused = edit.error && [{ slot, error: edit.error }];
      return { jobs: replaced(jobs, job, edit), ...(refused && { refused }) };
    }
    const again = !['reject', 'resolve'].includes(errorCodes[code]) && !job.stale && !payload;
    const over = code === 'conflict' && job.op !== 'create';
    return {
      jobs: replaced(
        jobs,
        job,
        requeued(job, {
          ...(again ? { attempted: job.attempted } : { key, ...reworded(job) }),
          ...(payload && (job.data ? { data: payload } : { patch: payload })),
          ...(over && { base: row?.version, before: row }),
        }),
      ),
    };
  };
}

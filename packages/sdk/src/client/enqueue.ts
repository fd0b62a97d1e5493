import type { Id } from '../model/base.js';
import type { ErrorData } from '../adapter/errors.js';
import { isMoot, overCreated } from './meeting.js';
import { isBeside, isParkedBeside, reworded, without, type Work } from './overlay.js';
import type { Row } from './rows.js';
import { drop, replaced, requeued, type Step } from './steps.js';

/** A write as it was made: everything that is not decided by what else waits. */
export type Fresh = Omit<Work, 'order' | 'state' | 'attempts' | 'attempted' | 'v'> & {
  /** What the backend has of it, as far as is known; not kept. */
  readonly there?: Row;
};

const orderAfter = (jobs: readonly Work[]): number => jobs.reduce((most, { order }) => Math.max(most, order), 0) + 1;

/** A new edit of something that was refused amends it: nobody's later words queue behind a parked write. */
function amended(parked: Work, fresh: Fresh): Work {
  const { op, key, data, patch, there } = fresh;
  const words =
    op === 'create'
      ? { data: data ?? {} }
      : parked.op === 'create'
        ? { data: without({ ...parked.data, ...patch }) }
        : { patch: { ...parked.patch, ...patch } };
  const rest = op === 'create' ? drop(parked, 'patch') : parked;
  const job = requeued(rest, { key, op: 'data' in words ? 'create' : 'edit', ...words, ...reworded(parked) });
  // It has arrived after all, whatever the answer said: what is said now is said about that.
  if (parked.op !== 'create' || parked.attempted === undefined || !there) return job;
  return overCreated(job, { row: there, key, seen: data ?? patch ?? {} });
}
/** Later words over a conflict settle the fields they name; what is left of it goes on waiting. */
function settled(jobs: readonly Work[], fresh: Fresh): readonly Work[] {
  return jobs.flatMap((job) => {
    if (!isParkedBeside(job) || !isBeside(job, fresh)) return [job];
    // Perhaps somebody else's: the one does not decide for the other.
    if (job.unconfirmed !== undefined || fresh.unconfirmed !== undefined) return [job];
    if (fresh.op !== 'edit') return [];
    const said = Object.entries(job.patch ?? {}).filter(([field]) => !(field in (fresh.patch ?? {})));
    const fields = job.fields?.filter((field) => !(field in (fresh.patch ?? {})));
    return fields?.length ? [{ ...job, fields, patch: Object.fromEntries(said), ...reworded(job), stale: true }] : [];
  });
}
/** One write instead of two, where the first never went out; `null`: they undo each other. */
function coalesced(last: Work, fresh: Fresh): Work | null | undefined {
  const { op, key, patch, data } = fresh;
  const pair = `${last.op}+${op}`;
  if (pair === 'edit+edit') return { ...last, key, patch: { ...last.patch, ...patch } };
  if (pair === 'create+edit') return { ...last, key, data: without({ ...last.data, ...patch }) };
  if (pair === 'create+create') return { ...last, key, data: data ?? {} };
  if (pair === 'create+delete' && !last.earlier) return null;
  if (pair !== 'edit+delete') return undefined;
  const { patch: _patch, ...rest } = last;
  return { ...rest, key, op: 'delete' };
}
const isOpen = (job: Work): boolean => job.state === 'queued' && job.attempted === undefined && !job.held;

/** Puts one write where it belongs; tells under which receipt it waits from now on. */
export function place(
  all: readonly Work[],
  fresh: Fresh,
): { readonly jobs: readonly Work[]; readonly slot: Id | undefined } {
  const jobs = settled(all, fresh);
  const lane = jobs.filter((job) => isBeside(job, fresh) && !isParkedBeside(job));
  const refused = fresh.unconfirmed === undefined ? lane.find(({ state }) => state === 'failed') : undefined;
  // Not past what was written in between, before it was known who was there.
  const parked = fresh.op === 'delete' || refused === lane.at(-1) ? refused : undefined;
  if (parked && fresh.op !== 'delete') {
    const now = amended(parked, fresh);
    if (isMoot(now)) return { jobs: replaced(jobs, parked), slot: undefined };
    return { jobs: replaced(jobs, parked, now), slot: parked.slot };
  }
  const last = lane.at(-1);
  if (
    last &&
    !parked &&
    isOpen(last) &&
    last.unconfirmed === fresh.unconfirmed &&
    !fresh.held &&
    !fresh.after?.length
  ) {
    const one = coalesced(last, fresh);
    if (one === null) return { jobs: replaced(jobs, last), slot: undefined };
    if (one) return { jobs: replaced(jobs, last, one), slot: one.slot };
  }
  const { there: _there, ...said } = fresh;
  const job: Work = { v: 1, state: 'queued', attempts: 0, ...said, order: orderAfter(jobs) };
  return { jobs: [...(parked ? replaced(jobs, parked) : jobs), job], slot: job.slot };
}

/** Several writes, each after the one before it. `waits` learns under which receipt each waits: another one after joining. */
export function enqueue(writes: readonly Fresh[], waits: Map<Id, Id | undefined>): Step {
  return (all) => {
    let jobs = all;
    let before: Id | undefined;
    const refused: { readonly slot: Id; readonly error: ErrorData }[] = [];
    for (const write of writes) {
      const after = [...(write.after ?? []), ...(before === undefined ? [] : [before])];
      const placed = place(jobs, after.length ? { ...write, after } : write);
      ({ jobs } = placed);
      before = placed.slot;
      waits.set(write.slot, placed.slot);
      // What it amends has met somebody else's words.
      const { slot, state, error } = jobs.find((job) => job.slot === placed.slot) ?? {};
      if (slot !== undefined && state === 'failed' && error) refused.push({ slot, error });
    }
    return { jobs, refused };
  };
}

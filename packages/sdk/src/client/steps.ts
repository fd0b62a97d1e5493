import type { Attachment, Id } from '../model/base.js';
import { errorCodes, type ErrorData } from '../adapter/errors.js';
import { isBeside, isParkedBeside, reworded, without, type Work } from './overlay.js';
import { named } from './named-files.js';
import type { Row, Values } from './rows.js';

/**
 * What happens to the waiting writes, as pure functions from all of them to all of them. A journal runs each inside one
 * transaction on what is stored, so that tabs take turns and a crash leaves either all of a step or nothing of it.
 */
export type Step = (jobs: readonly Work[]) => Outcome;
export interface Outcome {
  readonly jobs: readonly Work[];
  /** What the backend has now, to be stored together with the above. */
  readonly rows?: readonly Row[];
  /** When the request that told of these rows began, on the store's clock. */
  readonly tick?: number;
  readonly gone?: readonly { readonly kind: string; readonly id: Id }[];
  /** What the device has kept of what another tab has settled: nobody knows whether it was heard before or after what is known here. */
  readonly kept?: readonly Row[];
  /** Receipts whose write was refused, those that joined it included. */
  readonly refused?: readonly { readonly slot: Id; readonly error: ErrorData }[];
}
export function inTurn(steps: readonly Step[]): Step {
  return (all) => {
    let jobs = all;
    const outcomes = steps.map((step) => {
      const outcome = step(jobs);
      ({ jobs } = outcome);
      return outcome;
    });
    return {
      jobs,
      rows: outcomes.flatMap(({ rows = [] }) => rows),
      gone: outcomes.flatMap(({ gone = [] }) => gone),
      refused: outcomes.flatMap(({ refused = [] }) => refused),
    };
  };
}

/** Which attempt a step is about: a job that has moved on meanwhile, in another tab, is left alone. */
export type Sending = Pick<Work, 'slot' | 'key'>;
export const sentAs = (jobs: readonly Work[], { slot, key }: Sending): Work | undefined =>
  jobs.find((job) => job.slot === slot && job.key === key);
export const replaced = (jobs: readonly Work[], old: Work, ...now: readonly Work[]): readonly Work[] =>
  jobs.flatMap((job) => (job === old ? now : [job]));
export const drop = (job: Work, ...fields: readonly (keyof Work)[]): Work =>
  Object.fromEntries(Object.entries(job).filter(([name]) => !fields.includes(name as keyof Work))) as unknown as Work;

/** Ready to go again, as if never sent. */
export const requeued = (job: Work, more: Partial<Work> = {}): Work => ({
  ...drop(job, 'error', 'fields', 'reason', 'attempted', 'stale', 'unconfirmed'),
  state: 'queued',
  attempts: 0,
  ...more,
});

export function begin(batch: readonly Sending[], now: number): Step {
  return (jobs) => ({
    jobs: jobs.map((job) =>
      job.state !== 'failed' && batch.some(({ slot, key }) => slot === job.slot && key === job.key)
        ? { ...job, state: 'sending', attempts: job.attempts + 1, attempted: job.attempted ?? now }
        : job,
    ),
  });
}
/** No verdict: it waits. Where the failure says nothing about it (a missing sign-in), the attempt does not count. */
export function postpone(batch: readonly Sending[], error?: ErrorData): Step {
  return (jobs) => ({
    jobs: jobs.map((job) => {
      if (job.state !== 'sending' || !batch.some(({ slot, key }) => slot === job.slot && key === job.key)) return job;
      const counts = error && errorCodes[error.code] === 'retry';
      return { ...job, state: 'queued', attempts: job.attempts - (counts ? 0 : 1), ...(counts && { error }) };
    }),
  });
}

/** The creation of this, which went out without a verdict, has been seen at the backend. */
export function arrive(place: Pick<Work, 'kind' | 'id'>): Step {
  return (jobs) => ({
    jobs: jobs.map((job) =>
      isBeside(job, place) && job.op === 'create' && job.attempted !== undefined && !job.arrived
        ? { ...job, arrived: true }
        : job,
    ),
  });
}
export function accept(sending: Sending, row: Row | undefined): Step {
  return (jobs) => {
    const job = sentAs(jobs, sending);
    if (!job) return { jobs };
    const rest = jobs.flatMap((other) => {
      if (other === job) return [];
      const { after } = other;
      const free = after?.includes(job.slot) ? { ...other, after: after.filter((slot) => slot !== job.slot) } : other;
      // The next one stands on this version; one that went out already stays as it was sent.
      const next = isBeside(job, other) && other.op === 'edit' && !other.attempted && other.state === 'queued';
      return [next && row?.version !== undefined ? { ...free, base: row.version } : free];
    });
    return { jobs: rest, ...(job.op === 'delete' ? { gone: [job] } : row && { rows: [row] }) };
  };
}

/** Waits for the person. Nothing waits unseen behind it: later edits join it, a later creation or deletion makes it moot. */
export function park(sending: Sending, more: Pick<Work, 'error' | 'fields' | 'reason'>): Step {
  return (jobs) => {
    const job = sentAs(jobs, sending);
    if (!job) return { jobs };
    let parked: Work | undefined = { ...job, state: 'failed', ...more };
    const beside = isParkedBeside(parked);
    const version = (more.error?.current as Row | null | undefined)?.version;
    const joined = new Set<Work>();
    const moved = new Map<Work, Work>();
    for (const later of jobs) {
      if (later.order <= job.order || !isBeside(job, later)) continue;
      // Two problems about one entity that block each other are one problem.
      const waits = later.state === 'failed' ? !beside && !isParkedBeside(later) : later.attempted === undefined;
      if (later.unconfirmed !== undefined) continue;
      if (!waits) continue;
      if (later.op !== 'edit' || parked.op === 'delete') {
        parked = undefined;
        break;
      }
      const overlaps = Object.keys(later.patch ?? {}).some((field) => parked!.fields?.includes(field));
      if (beside && !overlaps) {
        // About something else: it goes on, over what is there now.
        moved.set(later, version === undefined ? later : { ...later, base: version });
        continue;
      }
      parked = joinedBy(parked, later);
      joined.add(later);
    }
    const gone = new Set([...joined].map(({ slot }) => slot));
    const repoint = (other: Work): Work =>
      other.after?.some((slot) => gone.has(slot))
        ? { ...other, after: [...new Set(other.after.map((slot) => (gone.has(slot) ? job.slot : slot)))] }
        : other;
    const error = more.error ?? { code: 'unavailable' as const };
    return {
      refused: [job, ...joined].map(({ slot }) => ({ slot, error })),
      jobs: jobs.flatMap((other) => {
        if (other === job) return parked ? [parked] : [];
        return joined.has(other) ? [] : [repoint(moved.get(other) ?? other)];
      }),
    };
  };
}
/** Takes later words about the same entity in: as one payload they need a key of their own. */
const joinedBy = (job: Work, later: Work): Work => ({
  ...job,
  ...(job.data ? { data: without({ ...job.data, ...later.patch }) } : { patch: { ...job.patch, ...later.patch } }),
  ...reworded(job),
  stale: true,
});

/** Only a person may decide this. What was to follow is shown as a problem of its own: it holds words too. */
export function discard(slot: Id): Step {
  return (jobs) => {
    const job = jobs.find((one) => one.slot === slot && one.state === 'failed');
    if (!job) return { jobs };
    return {
      jobs: replaced(jobs, job).map((other) =>
        other.after?.includes(slot)
          ? { ...other, after: [], state: 'failed', error: job.error ?? { code: 'aborted' }, stale: true }
          : other,
      ),
    };
  };
}
/** Takes back what was never attempted; of an entity the latest such write. A creation takes what hangs on it along. */
export function withdraw(keyOrId: Id): Step {
  return (jobs) => {
    const job = jobs.findLast(({ slot, id }) => slot === keyOrId || id === keyOrId);
    if (!job || job.attempted !== undefined || job.earlier || job.state !== 'queued') return { jobs };
    const later = job.op === 'create' ? jobs.filter((other) => isBeside(job, other) && other.order > job.order) : [];
    return { jobs: jobs.filter((other) => other !== job && !later.includes(other)) };
  };
}
/** A file has arrived: what waited for it names it by what the backend calls it. */
export function uploaded(sending: Sending, attachment: Attachment | undefined): Step {
  return (jobs) => {
    const job = sentAs(jobs, sending);
    if (!job) return { jobs };
    const said = (values: Values): Values => named(values, job.slot, attachment);
    return {
      jobs: replaced(jobs, job).map((other) => {
        if (!other.after?.includes(job.slot)) return other;
        const { data, patch, after } = other;
        const words = { ...(data && { data: said(data) }), ...(patch && { patch: said(patch) }) };
        return { ...other, ...words, after: after.filter((slot) => slot !== job.slot) };
      }),
    };
  };
}
export const unsigned: ErrorData = {
  code: 'aborted',
  message: 'Written before it was known who was here: send it if it is yours',
};
/**
 * The backend has said who is on `page`. What was written there goes out in that name; what another page wrote without
 * knowing may be somebody else's, and waits for the person, or for that page.
 */
export function confirm(page: Id): Step {
  return (jobs) => ({
    jobs: jobs.map((job) => {
      if (job.unconfirmed === undefined) return job;
      if (job.unconfirmed === page) return job.error?.code === 'aborted' ? requeued(job) : drop(job, 'unconfirmed');
      return job.state === 'failed' ? job : { ...job, state: 'failed', error: unsigned };
    }),
  });
}
/** Words that were written on a page while it took somebody else for its reader: for the one who is there to decide. */
export function offer(words: readonly Work[]): Step {
  return (all) => {
    const most = all.reduce((order, job) => Math.max(order, job.order), 0);
    const known = new Set(all.map(({ slot }) => slot));
    const fresh = words.filter(({ slot }) => !known.has(slot));
    const offered = fresh.map((job, n): Work => ({ ...job, state: 'failed', error: unsigned, order: most + 1 + n }));
    return { jobs: [...all, ...offered] };
  };
}
export function release(slot: Id): Step {
  return (jobs) => ({ jobs: jobs.map((job) => (job.slot === slot && job.held ? drop(job, 'held') : job)) });
}

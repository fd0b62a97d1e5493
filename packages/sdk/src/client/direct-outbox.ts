import type { Id } from '../model/base.js';
import { MeanwhileError, toErrorData, type ErrorData } from '../adapter/errors.js';
import type { Intended, Outbox, OutboxHost } from './outbox.js';
import { applied, disjoint, echoes, withdrawn, without, type Work } from './overlay.js';
import { problemOf, queuedOf } from './queue.js';
import type { Row, Verdict } from './rows.js';

/**
 * The direct outbox: sends at once and waits in memory only, so what has not been accepted is lost when the page closes.
 * Widgets learn this from the rejected promise and keep the draft. A durable outbox takes its place behind {@link Outbox}.
 */
export function createDirectOutbox(host: OutboxHost): Outbox {
  const { store, environment } = host;
  let jobs: Work[] = [];
  let draining = false;
  const keyFor = (kind: string): Id => (kind === 'ballot' ? environment.randomId() : environment.id());

  const show = (job: Work): void => {
    store.touch(job.kind, job.id);
    host.changed();
  };
  const forget = (job: Work): void => {
    jobs = jobs.filter((other) => other !== job);
  };
  const reject = (job: Work, error: ErrorData): void => {
    for (const waiting of job.waiting.splice(0)) waiting.reject(new MeanwhileError(error));
  };
  const isBeside = (job: Work, other: Work): boolean => other !== job && other.id === job.id && other.kind === job.kind;
  /** What came after `from` comes after `to` now. */
  const repoint = (from: Id, to: Id): void => {
    for (const job of jobs) if (job.after?.includes(from)) job.after = [to];
  };
  /** Takes later words about the same entity in: as one payload they need a key of their own. */
  function absorb(job: Work, later: Work): void {
    const { key } = job;
    if (job.data) job.data = without({ ...job.data, ...later.patch });
    else job.patch = { ...job.patch, ...later.patch };
    job.key = keyFor(job.kind);
    job.amended = true;
    forget(later);
    repoint(key, job.key);
    repoint(later.key, job.key);
  }
  function failed(job: Work, error: ErrorData): void {
    job.state = 'failed';
    job.error = error;
    reject(job, error);
    for (const later of jobs.filter((other) => isBeside(job, other) && other.state === 'queued')) {
      // Nothing waits unseen behind a failure: later edits join it, a later creation or deletion makes it moot.
      if (later.op === 'edit' && job.op !== 'delete') {
        absorb(job, later);
        reject(later, error);
      } else {
        forget(job);
        break;
      }
    }
    show(job);
  }
  function accepted(job: Work, entity?: Row): void {
    forget(job);
    if (job.op === 'delete') store.drop(job);
    else {
      const row = entity ?? applied(store.base(job.kind, job.id), job, host.user());
      if (row) store.put(entity ? row : { ...row, version: undefined, seq: undefined });
      for (const next of jobs) {
        if (isBeside(job, next) && next.op === 'edit') next.base = row?.version;
      }
    }
    show(job);
    for (const { resolve } of job.waiting.splice(0)) resolve();
  }
  /** Sends the same words again as an edit of what the backend has. */
  function rebase(job: Work, row: Row): void {
    store.put(row);
    job.patch ??= job.data;
    delete job.data;
    job.op = 'edit';
    job.key = keyFor(job.kind);
    job.base = row.version;
    job.state = 'queued';
    show(job);
  }
  /** What is there is this person's own earlier word, by its id (`position:…`) or as sent before: the later one holds. */
  const isOwnEarlier = (job: Work, row: Row): boolean =>
    job.op === 'create' && (job.amended || job.id.startsWith(`${job.kind}:`)) && !echoes(job, row);

  function answered(job: Work, verdict: Verdict): void {
    if (verdict.ok) {
      const { entity, replayed } = verdict;
      return replayed && entity && isOwnEarlier(job, entity) ? rebase(job, entity) : accepted(job, entity);
    }
    const { error } = verdict;
    if (job.op === 'delete' && (error.code === 'not-found' || error.code === 'gone')) return accepted(job);
    const row = error.code === 'conflict' ? (error.current as Row | null | undefined) : undefined;
    if (row === null) store.drop(job);
    if (!row) return failed(job, error);
    if (echoes(job, row)) return accepted(job, row);
    if (isOwnEarlier(job, row) || disjoint(job, row)) return rebase(job, row);
    store.put(row);
    failed(job, error);
  }

  /** The next batch: one write per entity, none before the ones it comes after. */
  function next(): Work[] {
    const batch: Work[] = [];
    const busy = new Set<string>();
    const open = new Set(jobs.map(({ key }) => key));
    for (const job of jobs) {
      const lane = `${job.kind}/${job.id}`;
      if (job.state === 'queued' && !job.heldUntil && !busy.has(lane) && !job.after?.some((key) => open.has(key))) {
        batch.push(job);
        open.delete(job.key);
        if (batch.length >= host.batch()) break;
      }
      busy.add(lane);
    }
    return batch;
  }
  async function attempt(batch: readonly Work[]): Promise<void> {
    for (const job of batch) {
      job.state = 'sending';
      job.attempts++;
    }
    let verdicts: readonly Verdict[];
    try {
      verdicts = await host.send(
        batch.map(({ key, op, kind, id, at, after, data, patch, base }) =>
          // Only what is there: undefined fields are no fields.
          Object.assign(
            { key, op, kind, id, at },
            after && { after },
            data && { data },
            patch && { patch },
            base && { base },
          ),
        ),
      );
    } catch (error) {
      for (const job of batch) failed(job, toErrorData(error));
      return;
    }
    for (const job of batch) {
      const verdict = verdicts.find(({ key }) => key === job.key);
      // Not attempted: it stays queued, unless nothing at all was attempted.
      if (verdict) answered(job, verdict);
      else if (verdicts.length) job.state = 'queued';
      else failed(job, { code: 'unavailable' });
    }
  }
  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    await host.ready();
    for (let batch = next(); batch.length; batch = next()) await attempt(batch);
    draining = false;
  }
  const settled = (job: Work): Promise<void> =>
    new Promise((resolve, reject) => void job.waiting.push({ resolve, reject }));

  /** A new edit of something that failed to go out amends it: nobody's later words queue behind a parked write. */
  function enqueue(write: Intended, after: Work | undefined, undoFor?: number): Work {
    const { op, kind, id, data, patch } = write;
    const parked = jobs.find((job) => job.kind === kind && job.id === id && job.state === 'failed');
    if (parked) forget(parked);
    const values =
      op === 'edit' &&
      (parked?.op === 'create'
        ? { data: without({ ...parked.data, ...patch }) }
        : { patch: { ...parked?.patch, ...patch } });
    const stored = store.base(kind, id);
    const job: Work = {
      key: keyFor(kind),
      op: values && 'data' in values ? 'create' : op,
      kind,
      id,
      // A ballot's only time is the day it belongs to.
      at: kind === 'ballot' ? String(data?.['createdAt']) : host.now(),
      state: 'queued',
      attempts: 0,
      ...(undoFor && { heldUntil: environment.now() + undoFor }),
      before: parked?.before ?? store.view(kind, id),
      waiting: parked?.waiting ?? [],
      ...(after && { after: [after.key] }),
      ...(op === 'edit' && stored?.version !== undefined && { base: stored.version }),
      ...(parked && { amended: true }),
      ...(values || (data && { data })),
    };
    if (parked) repoint(parked.key, job.key);
    jobs.push(job);
    show(job);
    return job;
  }

  function release(job: Work): void {
    if (!jobs.includes(job)) return;
    delete job.heldUntil;
    host.changed();
    void drain();
  }
  const self: Outbox = {
    durable: false,
    queue: () => queuedOf(jobs),
    problems: () => jobs.filter(({ state }) => state === 'failed').map((job) => problemOf(job, self, host.user())),
    get jobs() {
      return jobs;
    },
    fold(kind, id, base) {
      let row = base;
      for (const job of jobs) {
        if (job.id === id && job.kind === kind && !withdrawn(job)) row = applied(row, job, host.user());
      }
      return row;
    },
    async add(writes, { undoFor } = {}) {
      let last: Work | undefined;
      const all = writes.map((write) => {
        const job = (last = enqueue(write, last, undoFor));
        // Kept for an undo is kept: the caller need not wait for what the person may take back.
        if (undoFor) environment.after(undoFor, () => release(job));
        return undoFor ? Promise.resolve() : settled(job);
      });
      void drain();
      await Promise.all(all);
    },
    async retry(key) {
      const job = jobs.find((one) => one.key === key);
      if (job?.state !== 'failed') return;
      const done = settled(job);
      const { code } = job.error!;
      if (code === 'conflict' || code === 'key-reused') {
        // The person has seen what is there now and wants this all the same: a new request, on top of it.
        job.key = keyFor(job.kind);
        if (job.base !== undefined) job.base = store.base(job.kind, job.id)?.version;
      }
      job.state = 'queued';
      delete job.error;
      show(job);
      void drain();
      await done;
    },
    async resend(key, payload) {
      const job = jobs.find((one) => one.key === key);
      if (job?.state !== 'failed') return;
      if (job.data) job.data = payload;
      else job.patch = payload;
      job.amended = job.attempts > 0;
      job.error = { code: 'key-reused' }; // other words: a new key
      await self.retry(key);
    },
    async withdraw(keyOrId) {
      const job = jobs.findLast(({ key, id }) => key === keyOrId || id === keyOrId);
      if (!job || job.attempts || job.state !== 'queued') return false;
      forget(job);
      show(job);
      return true;
    },
    discard(key) {
      const job = jobs.find((one) => one.key === key);
      if (job?.state !== 'failed') return;
      forget(job);
      show(job);
      // What was to follow is shown as a problem of its own: it holds words too.
      for (const other of jobs) {
        if (!other.after?.includes(key)) continue;
        other.after = undefined;
        failed(other, job.error ?? { code: 'aborted' });
      }
    },
  };
  return self;
}

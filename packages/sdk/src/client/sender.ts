import type { Id } from '../model/base.js';
import { errorCodes, toErrorData, type ErrorData } from '../adapter/errors.js';
import type { OutboxHost } from './outbox.js';
import { applied, isParkedBeside, isRepeatable, type Work } from './overlay.js';
import type { Row, Sent, Verdict } from './rows.js';
import { recheck, resolve, take } from './meeting.js';
import { accept, begin, inTurn, park, postpone, type Outcome, type Step } from './steps.js';

export interface SenderHost extends OutboxHost {
  jobs(): readonly Work[];
  commit(step: Step): Promise<Outcome>;
  /** A key of its own, which for a ballot does not tell its time. */
  key(kind: string): Id;
  /** Not to be sent yet: it waits for another attempt. */
  waits(slot: Id): boolean;
  wait(job: Work, error: ErrorData): void;
  /** Not written on another page that did not know who was there. */
  mayBeOurs(job: Work): boolean;
}

// The backend forgets keys after 90 days: long before that, an old attempt is looked up and not repeated blindly.
const oldAttempt = 14 * 24 * 3_600_000;
// Without versions the backend cannot tell that somebody wrote meanwhile: what has waited is compared before it goes.
const settledAge = 30_000;
const strikesTogether = 2;
const poisoned = 8;

/** Sends what waits: one write for each entity at a time, none before those it comes after. */
export function createSender(host: SenderHost) {
  const { environment } = host;
  const inFlight = new Set<Id>();
  // Failures in a row that may be the fault of one write in the batch, and how many were accepted by each first failure.
  let strikes = 0;
  let alone = false;
  let accepted = 0;
  let paused = false;
  const since = new Map<Id, number>();

  /** `due`: those that may go; all unless told. */
  function heads(due?: ReadonlySet<Id>): Work[] {
    const ready: Work[] = [];
    const busy = new Set<string>();
    const jobs = host.jobs();
    const open = new Set(jobs.map(({ slot }) => slot));
    for (const job of jobs) {
      const { slot, state, held, kind, id, op, after } = job;
      const lane = `${kind}/${id}`;
      const ours = state !== 'failed' && !held && host.mayBeOurs(job) && op !== 'upload' && job.v === 1;
      const may = ours && !inFlight.has(slot) && (due?.has(slot) ?? true);
      if (may && !busy.has(lane) && !host.waits(slot) && !after?.some((one) => open.has(one))) {
        ready.push(job);
        // What comes after it may go out in the same batch.
        open.delete(slot);
      }
      if (!isParkedBeside(job)) busy.add(lane);
    }
    return ready;
  }
  function next(due?: ReadonlySet<Id>): Work[] {
    const ready = heads(due);
    const size = host.capabilities()?.batch ?? 1;
    if (!alone && strikes < strikesTogether) return ready.slice(0, Math.max(1, size));
    // One of them may be what the backend stumbles over: each by itself, those that have failed least first.
    const free = ready.filter(({ after }) => !after?.length || ready.every(({ slot }) => !after.includes(slot)));
    return free.sort((one, other) => one.attempts - other.attempts || one.order - other.order).slice(0, 1);
  }

  function needsLook({ op, attempted, earlier, attempts, at }: Work): boolean {
    const { idempotency, versions } = host.capabilities() ?? {};
    if (host.direct()) return false;
    const now = environment.now();
    if ((attempted !== undefined || (op === 'create' && earlier)) && idempotency !== 'key') return true;
    if (attempted !== undefined && Math.abs(now - attempted) > oldAttempt) return true;
    return !versions && op === 'edit' && (attempts > 0 || Math.abs(now - Date.parse(at)) > settledAge);
  }
  async function look(batch: readonly Work[]): Promise<void> {
    const old = batch.filter(needsLook);
    if (!old.length) return;
    const steps: Step[] = [];
    for (const kind of new Set(old.map((job) => job.kind))) {
      const mine = old.filter((job) => job.kind === kind);
      const seen = new Set(mine.filter(({ id }) => host.store.base(kind, id)));
      const rows = await host.read(kind, [...new Set(mine.map(({ id }) => id))]);
      for (const job of mine) {
        const row = rows.find(({ id }) => id === job.id) ?? null;
        steps.push(recheck(job, { row, key: host.key(kind), seen: seen.has(job) }));
      }
    }
    await host.commit(inTurn(steps));
  }

  const sentOf = ({ key, op, kind, id, at, data, patch, base, after }: Work, keys: ReadonlyMap<Id, Id>): Sent => {
    const first = after?.flatMap((slot) => keys.get(slot) ?? []);
    // Only what is there: undefined fields are no fields.
    return Object.assign(
      { key, op: op as Sent['op'], kind, id, at },
      first?.length && { after: first },
      data && { data },
      patch && { patch },
      base !== undefined && { base },
    );
  };
  /** Only an answer that says what became of this very write counts as one. */
  function verdictOn(job: Work, verdicts: readonly (Verdict | null)[]): Verdict | undefined {
    const unknown = (message: string): Verdict => ({
      key: job.key,
      ok: false,
      error: { code: 'unavailable', message },
    });
    // Whatever the type says, it came over a network.
    if (!(verdicts instanceof Array)) return unknown('The answer is no list of verdicts');
    const verdict = verdicts.find((one) => one?.key === job.key);
    if (!verdict) return undefined;
    if (verdict.ok === true) {
      const { entity } = verdict;
      const fits = !entity || job.op === 'delete' || (entity.id === job.id && entity.kind === job.kind);
      return fits ? verdict : unknown('The answer is about something else');
    }
    const known =
      verdict.ok === false && Object.hasOwn(errorCodes, (verdict as { error?: ErrorData }).error?.code ?? '');
    return known ? verdict : unknown('The answer has no known verdict');
  }

  async function rowMet(job: Work, error: ErrorData): Promise<Row | null | undefined> {
    const row = error.current as Row | null | undefined;
    if (row !== undefined) return row;
    const rows = await host.read(job.kind, [job.id]);
    return rows.find(({ id }) => id === job.id) ?? null;
  }
  /** What follows from a failure that names the write. */
  async function refusal(job: Work, error: ErrorData): Promise<Step> {
    const { code } = error;
    if (job.op === 'delete' && (code === 'not-found' || code === 'gone')) return accept(job, undefined);
    if (code === 'conflict') {
      const row = await rowMet(job, error).catch(() => undefined);
      if (row === undefined && !host.direct()) return postponed(job, { code: 'unavailable' });
      if (row !== undefined) return resolve(job, { row, key: host.key(job.kind), error });
    }
    const disposition = errorCodes[code];
    if (host.direct() || disposition === 'reject' || disposition === 'resolve') return park(job, { error });
    if (disposition === 'retry') return postponed(job, error);
    if (disposition === 'pause') {
      paused = true;
      host.refused(error);
    } else host.wait(job, error);
    return postpone([job]);
  }
  function postponed(job: Work, error: ErrorData): Step {
    const first = since.get(job.slot) ?? accepted;
    since.set(job.slot, first);
    // Others went through while it did not: it is this one, not the backend.
    if (error.code === 'unavailable' && job.attempts >= poisoned && accepted > first) return park(job, { error });
    host.wait(job, error);
    return postpone([job], error);
  }
  async function settle(job: Work, verdict: Verdict): Promise<Step> {
    if (!verdict.ok) return refusal(job, verdict.error);
    const { entity, replayed } = verdict;
    accepted++;
    since.delete(job.slot);
    if (job.op === 'delete') return accept(job, undefined);
    // Where keys are remembered, an attempt before this one was taken as it is; else earlier words under the same id may be.
    const isTaken = job.attempts > 1 && host.capabilities()?.idempotency === 'key';
    if (replayed && entity && !isTaken && job.op === 'create' && (job.earlier || isRepeatable(job)))
      return resolve(job, { row: entity, key: host.key(job.kind), error: { code: 'conflict' } });
    const made = entity ?? applied(host.store.base(job.kind, job.id), job, host.user());
    const row = made && (entity ?? { ...made, version: undefined, seq: undefined });
    return row ? take(job, row, () => host.key(job.kind)) : accept(job, undefined);
  }

  /** The whole request failed. False: nothing more can be sent now. */
  async function failed(batch: readonly Work[], error: ErrorData): Promise<boolean> {
    const disposition = errorCodes[error.code];
    if (host.direct()) {
      await host.commit(inTurn(batch.map((job) => park(job, { error }))));
      return true;
    }
    if (disposition === 'reject' || disposition === 'resolve') {
      if (batch.length > 1) {
        alone = true;
        await host.commit(postpone(batch));
        return true;
      }
      await host.commit(await refusal(batch[0]!, error));
      return true;
    }
    if (disposition === 'retry' && error.code === 'unavailable') strikes++;
    const single = batch.length === 1 ? batch[0] : undefined;
    if (single && disposition === 'retry' && strikes >= strikesTogether) {
      const first = since.get(single.slot) ?? accepted;
      since.set(single.slot, first);
      const poison = error.code === 'unavailable' && single.attempts >= poisoned && accepted > first;
      await host.commit(poison ? park(single, { error }) : postpone(batch, error));
    } else await host.commit(postpone(batch, error));
    return false;
  }
  async function attempt(waiting: readonly Work[]): Promise<boolean> {
    let batch = waiting;
    try {
      await look(batch);
    } catch (thrown) {
      // A refused question is no verdict on what was to be sent.
      const error = toErrorData(thrown);
      const refused = ['reject', 'resolve'].includes(errorCodes[error.code]);
      if (!refused) return failed(batch, error);
      await host.commit(inTurn(batch.map((job) => postponed(job, { ...error, code: 'unavailable' }))));
      return true;
    }
    const { jobs } = await host.commit(begin(batch, environment.now()));
    const now = new Map(jobs.map((job) => [job.slot, job]));
    // What another tab, or the look at it, has moved on meanwhile is not sent as it was.
    batch = batch.flatMap(({ slot, key }) => {
      const job = now.get(slot);
      return job?.state === 'sending' && job.key === key ? [job] : [];
    });
    if (!batch.length) return true;
    for (const { slot } of batch) inFlight.add(slot);
    try {
      const keys = new Map(batch.map(({ slot, key }) => [slot, key]));
      const tick = host.store.tick();
      let verdicts: readonly Verdict[];
      try {
        verdicts = await host.send(batch.map((job) => sentOf(job, keys)));
      } catch (thrown) {
        return await failed(batch, toErrorData(thrown));
      }
      const steps: Step[] = [];
      let named = 0;
      for (const job of batch) {
        const verdict = verdictOn(job, verdicts);
        if (verdict) named++;
        // Not attempted: it stays queued, unless nothing at all was attempted.
        steps.push(verdict ? await settle(job, verdict) : postpone([job]));
      }
      if (!named) {
        const error: ErrorData = { code: 'unavailable', message: 'Nothing was answered' };
        if (host.direct()) return await failed(batch, error);
        await host.commit(inTurn(batch.map((job) => postponed(job, error))));
        return true;
      }
      strikes = 0;
      await host.commit((all) => ({ ...inTurn(steps)(all), tick }));
      return !paused;
    } finally {
      for (const { slot } of batch) inFlight.delete(slot);
    }
  }

  return {
    /** There is something that could go out now. */
    ready: (): boolean => heads().length > 0,
    /** Sends those that are `due`, or all. True: the backend took part. */
    async send(due?: ReadonlySet<Id>): Promise<boolean> {
      paused = false;
      for (let batch = next(due); batch.length; batch = next(due)) if (!(await attempt(batch))) return false;
      alone = false;
      return true;
    },
  };
}

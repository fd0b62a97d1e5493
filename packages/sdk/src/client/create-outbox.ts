import type { Id } from '../model/base.js';
import { MeanwhileError } from '../adapter/errors.js';
import { nameOf } from './database.js';
import { enqueue, type Fresh } from './enqueue.js';
import { createMemoryJournal, type Journal } from './journal.js';
import type { Intended, Outbox, OutboxHost } from './outbox.js';
import { applied, withdrawn, type Work } from './overlay.js';
import { problemOf, queuedOf, type QueueHost } from './queue.js';
import { createSender } from './sender.js';
import { discard, release, retry, withdraw, type Outcome, type Step } from './steps.js';

const pause = { first: 1_000, last: 60_000, longest: 3_600 };
// A tab that does not send by itself does so when the one that should has not moved for so long.
const patience = 10_000;

const returnAfter = 30_000;
// No second try brings these back.
const hopeless = new Set<unknown>(['SecurityError', 'VersionError']);

/** What is kept here, and what other tabs have kept meanwhile: `there` were on the device when this tab lost it. */
function together(here: readonly Work[], there: ReadonlySet<Id>): Step {
  return (all) => {
    const mine = new Map(here.map((job) => [job.slot, job]));
    const known = new Set(all.map(({ slot }) => slot));
    const rest = all.flatMap((job) => mine.get(job.slot) ?? (there.has(job.slot) ? [] : [job]));
    const most = rest.reduce((order, job) => Math.max(order, job.order), 0);
    // What is no longer on the device was settled by another tab.
    const fresh = here.filter(({ slot }) => !known.has(slot) && !there.has(slot));
    return { jobs: [...rest, ...fresh.map((job, n) => ({ ...job, order: most + 1 + n }))] };
  };
}

interface Receipt {
  /** Under which receipt it waits: another one since it joined another write. */
  at(): Id | undefined;
  resolve(): void;
  reject(error: MeanwhileError): void;
}

/** Where writes wait: shown at once, kept before they are called saved, sent until the backend has named each of them. */
export function createOutbox(host: OutboxHost): Outbox {
  const { environment, store } = host;
  let starting: Promise<Journal> = Promise.resolve(createMemoryJournal());
  let durable = false;
  /** As kept, and as shown: with what is on its way to being kept. */
  let kept: readonly Work[] = [];
  let jobs: readonly Work[] = [];
  let lanes = new Map<string, Work[]>();
  const shown: Step[] = [];
  const receipts = new Set<Receipt>();
  const waits = new Map<Id, { readonly until: number; readonly timer: unknown }>();
  const holds = new Map<Id, unknown>();
  const mine = new Set<Id>();
  let chain: Promise<unknown> = Promise.resolve();
  let draining: Promise<'sent' | 'failed' | 'idle'> | undefined;
  let again = false;
  let impatient: unknown;
  let overdue = false;
  let closed = false;
  let reopen: (() => Promise<Journal>) | undefined;
  let returning: unknown;

  const key = (kind: string): Id => (kind === 'ballot' ? environment.randomId() : environment.id());

  function refresh(): void {
    const before = new Set(jobs);
    jobs = shown.reduce((all, step) => step(all).jobs, kept);
    lanes = new Map<string, Work[]>();
    for (const job of jobs) {
      const lane = `${job.kind}/${job.id}`;
      const others = lanes.get(lane);
      if (others) others.push(job);
      else lanes.set(lane, [job]);
    }
    const moved = new Map<string, Work>();
    for (const job of jobs) if (!before.delete(job)) moved.set(`${job.kind}/${job.id}`, job);
    for (const job of before) moved.set(`${job.kind}/${job.id}`, job);
    for (const { kind, id } of moved.values()) store.touch(kind, id);
    if (moved.size) host.changed();
    hold();
  }
  /** Whoever sees a held write lets it go in time: the tab that made it may be closed by then. */
  function hold(): void {
    for (const { slot, held } of jobs) {
      if (!held || holds.has(slot)) continue;
      const left = Math.min(Math.max(0, held.until - environment.now()), held.for);
      holds.set(
        slot,
        environment.after(left, () => {
          holds.delete(slot);
          void change(release(slot)).then(
            () => drain(),
            () => {},
          );
        }),
      );
    }
  }
  function settleReceipts({ refused = [] }: Outcome): void {
    for (const receipt of [...receipts]) {
      const slot = receipt.at();
      const no = refused.find((one) => one.slot === slot);
      if (!no && kept.some((job) => job.slot === slot)) continue;
      receipts.delete(receipt);
      if (no) receipt.reject(new MeanwhileError(no.error));
      else receipt.resolve();
    }
  }
  async function commit(step: Step): Promise<Outcome> {
    const journal = await starting;
    try {
      return await journal.commit(step);
    } catch (error) {
      if (nameOf(error) === 'DataCloneError')
        throw new MeanwhileError({ code: 'invalid', message: 'This value cannot be stored' }, { cause: error });
      if (!journal.durable || closed) throw error;
      return lose(error, kept).commit(step);
    }
  }
  /** The storage has failed twice: what waits is kept by this page alone, and the status says so. */
  function lose(error: unknown, jobsThen: readonly Work[]): Journal {
    const spare = createMemoryJournal(jobsThen);
    starting = Promise.resolve(spare);
    durable = false;
    host.changed();
    if (!hopeless.has(nameOf(error)) && environment.indexedDB) returnLater(new Set(jobsThen.map(({ slot }) => slot)));
    return spare;
  }
  /** Takes what was written and settled meanwhile back to the device, once it works again. */
  function returnLater(there: ReadonlySet<Id>): void {
    const from = reopen;
    environment.clear(returning);
    returning = environment.after(returnAfter, () => {
      chain = chain.then(async () => {
        if (closed || !from || from !== reopen) return;
        try {
          const journal = await from();
          const { jobs: now } = await journal.commit(together(kept, there));
          starting = Promise.resolve(journal);
          durable = journal.durable;
          kept = now;
          refresh();
          host.changed();
        } catch {
          returnLater(there);
        }
      });
    });
  }
  /** One step after another; `visible` ones show before they are kept. `then` runs when it is, before anything else. */
  function change(step: Step, visible = false, then?: () => void): Promise<Outcome> {
    if (visible) {
      shown.push(step);
      refresh();
    }
    const work = chain.then(async () => {
      let outcome: Outcome | undefined;
      try {
        outcome = await commit(step);
        return outcome;
      } finally {
        if (visible) shown.splice(shown.indexOf(step), 1);
        if (outcome) {
          kept = outcome.jobs;
          for (const row of outcome.rows ?? []) store.put(row);
          for (const place of outcome.gone ?? []) store.drop(place);
        }
        refresh();
        if (outcome) {
          then?.();
          settleReceipts(outcome);
        }
      }
    });
    chain = work.catch(() => {});
    return work;
  }

  const sender = createSender({
    ...host,
    jobs: () => jobs,
    commit: change,
    key,
    waits: (slot) => waits.has(slot),
    wait(job, { retryAfter = 0 }) {
      const growing = Math.min(pause.last, pause.first * 2 ** job.attempts) * environment.random();
      const milliseconds = Math.max(growing, Math.min(retryAfter, pause.longest) * 1000);
      const timer = environment.after(milliseconds, () => (waits.delete(job.slot), void drain()));
      waits.set(job.slot, { until: environment.now() + milliseconds, timer });
    },
  });
  function wake(): void {
    for (const { timer } of waits.values()) environment.clear(timer);
    waits.clear();
    void drain();
  }
  async function run(asked: boolean): Promise<'sent' | 'failed' | 'idle'> {
    await chain;
    if (closed || !sender.ready()) return 'idle';
    // The connection tries again in its own time: no write hammers a backend that is away.
    if (!asked && !host.direct() && host.resting()) return 'failed';
    const answered = await host.ready();
    // Only a verdict on a write parks it: nobody who could give one has been reached.
    if (!host.direct()) {
      if (!answered) return 'failed';
      if (!host.leads() && !overdue) return watch();
    }
    return (await sender.send()) ? 'sent' : 'failed';
  }
  function watch(): 'idle' {
    impatient ??= environment.after(patience, () => {
      impatient = undefined;
      overdue = jobs.some(
        ({ slot, state, attempts, held }) => mine.has(slot) && state === 'queued' && !attempts && !held,
      );
      if (overdue) void drain().finally(() => (overdue = false));
    });
    return 'idle';
  }
  function drain(asked = false): Promise<'sent' | 'failed' | 'idle'> {
    if (draining) {
      again ||= !asked;
      return draining;
    }
    draining = run(asked)
      .catch((): 'failed' => 'failed')
      .finally(() => {
        draining = undefined;
        if (!again) return;
        again = false;
        void drain();
      });
    return draining;
  }

  function freshOf({ op, kind, id, data, patch }: Intended, undoFor: number | undefined): Fresh {
    const stored = store.base(kind, id);
    const before = store.view(kind, id);
    return {
      slot: key(kind),
      key: key(kind),
      op,
      kind,
      id,
      // A ballot's only time is the day it belongs to.
      at: kind === 'ballot' ? String(data?.['createdAt']) : host.now(),
      ...(before && { before }),
      ...(op === 'edit' && stored?.version !== undefined && { base: stored.version }),
      ...(data && { data }),
      ...(patch && { patch }),
      ...(undoFor && { held: { until: environment.now() + undoFor, for: undoFor } }),
    };
  }
  /** Settles as {@link Outbox.add} promises. `slots`: under which receipts the writes wait once the step is made. */
  async function follow(step: Step, slots: () => readonly (Id | undefined)[]): Promise<void> {
    let answers: readonly Promise<void>[] = [];
    const done = change(step, true, () => {
      // Kept on the device is kept, and what is held for an undo need not be waited for.
      if (durable || slots().some((slot) => kept.some((job) => job.slot === slot && job.held))) return;
      answers = slots().map(
        (_, n) => new Promise((resolve, reject) => void receipts.add({ at: () => slots()[n], resolve, reject })),
      );
    });
    void drain();
    await done;
    await Promise.all(answers);
  }

  const view: QueueHost = {
    get outbox() {
      return self;
    },
    store,
    user: host.user,
    next: (slot) => waits.get(slot)?.until ?? host.next(),
    progress: () => undefined,
  };
  const failedOf = (slot: Id): Work | undefined => jobs.find((job) => job.slot === slot && job.state === 'failed');
  async function anew(slot: Id, payload?: Work['patch']): Promise<void> {
    const job = failedOf(slot);
    if (!job) return;
    const row = store.base(job.kind, job.id);
    const step = retry(slot, { key: key(job.kind), ...(row && { row }), ...(payload && { payload }) });
    await follow(step, () => [slot]);
  }
  const self: Outbox = {
    get durable() {
      return durable;
    },
    get jobs() {
      return jobs;
    },
    queue: () => queuedOf(jobs, view),
    problems: () => jobs.filter(({ state }) => state === 'failed').map((job) => problemOf(job, view)),
    fold(kind, id, base) {
      let row = base;
      for (const job of lanes.get(`${kind}/${id}`) ?? []) if (!withdrawn(job)) row = applied(row, job, host.user());
      return row;
    },
    async add(writes, { undoFor } = {}) {
      const fresh = writes.map((write) => freshOf(write, undoFor));
      for (const { slot } of fresh) mine.add(slot);
      const joined = new Map<Id, Id | undefined>();
      await follow(enqueue(fresh, joined), () => fresh.map(({ slot }) => joined.get(slot)));
    },
    retry: (slot) => anew(slot),
    resend: (slot, payload) => anew(slot, payload),
    discard: (slot) => void change(discard(slot), true).catch(() => {}),
    async comment(slot, data) {
      const fresh = freshOf({ op: 'create', kind: 'comment', id: environment.id(), data }, undefined);
      const post = enqueue([fresh], new Map());
      await follow(
        (all) => post(discard(slot)(all).jobs),
        () => [fresh.slot],
      );
    },
    async withdraw(keyOrId) {
      let taken = false;
      const step: Step = (all) => {
        const outcome = withdraw(keyOrId)(all);
        taken = outcome.jobs !== all;
        return outcome;
      };
      await change(step, true);
      return taken;
    },
    drain,
    start(open) {
      reopen = open;
      const early = kept;
      durable = false;
      starting = open().then(
        (journal) => {
          durable = journal.durable;
          host.changed();
          return journal;
        },
        (error: unknown) => lose(error, []),
      );
      // What was written before anybody was known comes along.
      void change(together(early, new Set())).then(
        () => drain(),
        () => {},
      );
    },
    async reload() {
      await change((all) => ({ jobs: all }));
      void drain();
    },
    wake,
    clear() {
      starting = Promise.resolve(createMemoryJournal());
      durable = false;
      reopen = undefined;
      for (const { timer } of waits.values()) environment.clear(timer);
      waits.clear();
      shown.length = 0;
      kept = [];
      for (const receipt of receipts) receipt.reject(new MeanwhileError({ code: 'aborted' }));
      receipts.clear();
      refresh();
    },
    close() {
      closed = true;
      for (const { timer } of waits.values()) environment.clear(timer);
      for (const timer of holds.values()) environment.clear(timer);
      environment.clear(impatient);
      environment.clear(returning);
    },
  };
  return self;
}

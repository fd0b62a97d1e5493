import type { Id } from '../model/base.js';
import { MeanwhileError } from '../adapter/errors.js';
import { sameJson } from '../model/json.js';
import { nameOf } from './database.js';
import type { Environment, Timer } from './environment.js';
import { createMemoryJournal, type Journal } from './journal.js';
import type { Work } from './overlay.js';
import type { Row } from './rows.js';
import type { Outcome, Step } from './steps.js';
import type { Store } from './store.js';

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

interface Home {
  journal: Promise<Journal>;
}
const newHome = (): Home => ({ journal: Promise.resolve(createMemoryJournal()) });

export interface LedgerHost {
  readonly environment: Environment;
  readonly store: Store;
  changed(): void;
  /** Other writes wait than before. */
  moved(): void;
  /** After every step that is kept. */
  settled(outcome: Outcome): void;
}

/** The waiting writes: as they are kept, and as they are shown while what changes them is on its way to being kept. */
export function createLedger(host: LedgerHost) {
  const { environment, store } = host;
  // Of whoever is here: what was asked for somebody who has left ends where it began.
  let home = newHome();
  let durable = false;
  let kept: readonly Work[] = [];
  let jobs: readonly Work[] = [];
  let lanes = new Map<string, Work[]>();
  const shown: Step[] = [];
  let chain: Promise<unknown> = Promise.resolve();
  let closed = false;
  let reopen: (() => Promise<Journal>) | undefined;
  let returning: Timer;

  function refresh(): void {
    const before = new Set(jobs);
    const known = new Map(jobs.map((job) => [job.slot, job]));
    // What is made or read again and says the same stays the same object, and tells nobody.
    jobs = shown
      .reduce((all, step) => step(all).jobs, kept)
      .map((job) => {
        const old = known.get(job.slot);
        return old && sameJson(old, job) ? old : job;
      });
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
    host.moved();
  }
  async function commit(step: Step, mine: Home): Promise<Outcome> {
    const journal = await mine.journal;
    try {
      if (mine !== home && !journal.durable) throw new MeanwhileError({ code: 'aborted' });
      return await journal.commit(step, kept);
    } catch (error) {
      if (nameOf(error) === 'DataCloneError')
        throw new MeanwhileError({ code: 'invalid', message: 'This value cannot be stored' }, { cause: error });
      if (!journal.durable || closed || mine !== home) throw error;
      return lose(error, kept).commit(step);
    }
  }
  /** The storage has failed twice: what waits is kept by this page alone, and the status says so. */
  function lose(error: unknown, jobsThen: readonly Work[]): Journal {
    const spare = createMemoryJournal(jobsThen);
    home.journal = Promise.resolve(spare);
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
          if (from !== reopen) return;
          home.journal = Promise.resolve(journal);
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
    const mine = home;
    const work = chain.then(async () => {
      let outcome: Outcome | undefined;
      try {
        outcome = await commit(step, mine);
        return outcome;
      } finally {
        const left = mine !== home;
        if (left) outcome = undefined;
        else if (visible) shown.splice(shown.indexOf(step), 1);
        if (outcome) {
          const waiting = new Set(outcome.jobs.map(({ slot }) => slot));
          // Sent by a tab that ended before it told how that went: what was being sent and waits no more was taken.
          for (const { slot, op, state, kind, id } of kept)
            if (op === 'delete' && state === 'sending' && !waiting.has(slot)) store.bury({ kind, id });
          kept = outcome.jobs;
          // Where the backend counts, an older answer brings nothing back that has been heard to be gone.
          const since = (row: Row, tick?: number) => (row.seq === undefined ? undefined : tick);
          for (const row of outcome.rows ?? []) store.put(row, since(row, outcome.tick));
          for (const row of outcome.kept ?? []) store.put(row, since(row, 0));
          for (const place of outcome.gone ?? []) store.bury(place);
        }
        if (!left) refresh();
        if (outcome) {
          then?.();
          host.settled(outcome);
        }
      }
    });
    chain = work.catch(() => {});
    return work;
  }

  return {
    change,
    get durable() {
      return durable;
    },
    /** As kept. */
    get kept() {
      return kept;
    },
    /** As shown. */
    get jobs() {
      return jobs;
    },
    lane: (kind: string, id: Id): readonly Work[] => lanes.get(`${kind}/${id}`) ?? [],
    /** Settles when nothing is on its way to being kept. */
    quiet: (): Promise<unknown> => chain,
    /** Keeps from now on where `open` says, what waits already included. */
    start(open: () => Promise<Journal>): Promise<unknown> {
      let early = kept;
      reopen = open;
      // In its turn, so that nothing is read from there before what was written earlier has come along.
      chain = chain.then(() => {
        if (reopen !== open) return;
        early = kept;
        durable = false;
        home.journal = open().then(
          (journal) => {
            if (reopen === open) durable = journal.durable;
            host.changed();
            return journal;
          },
          (error: unknown) => (reopen === open ? lose(error, []) : createMemoryJournal()),
        );
      });
      return change((all) => together(early, new Set())(all));
    },
    /** The person has left. Settles when what was on its way to being kept is where it was meant to be. */
    clear(): Promise<unknown> {
      const over = chain;
      home = newHome();
      chain = Promise.resolve();
      durable = false;
      reopen = undefined;
      shown.length = 0;
      kept = [];
      refresh();
      return over;
    },
    close(): void {
      closed = true;
      environment.clear(returning);
    },
  };
}
export type Ledger = ReturnType<typeof createLedger>;

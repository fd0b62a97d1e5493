import type { Attachment, Id } from '../model/base.js';
import { MeanwhileError } from '../adapter/errors.js';
import { enqueue, type Fresh } from './enqueue.js';
import type { Timer } from './environment.js';
import { createLedger } from './ledger.js';
import { retry } from './meeting.js';
import type { Intended, Outbox, OutboxHost } from './outbox.js';
import { applied, withdrawn, type Work } from './overlay.js';
import { problemOf, queuedOf, type QueueHost } from './queue.js';
import { createSending } from './sending.js';
import { arrive, discard, release, withdraw, type Outcome, type Step } from './steps.js';
import { createUploads } from './uploads.js';

interface Receipt {
  /** Under which receipt it waits: another one since it joined another write. */
  at(): Id | undefined;
  resolve(): void;
  reject(error: MeanwhileError): void;
}

/** Where writes wait: shown at once, kept before they are called saved, sent until the backend has named each of them. */
export function createOutbox(host: OutboxHost): Outbox {
  const { environment, store } = host;
  const receipts = new Set<Receipt>();
  const holds = new Map<Id, Timer>();
  const ledger = createLedger({ environment, store, changed: host.changed, moved: hold, settled });
  const key = (kind: string): Id => (kind === 'ballot' ? environment.randomId() : environment.id());
  const page = environment.randomId();
  const mayBeOurs = ({ unconfirmed }: Work): boolean => unconfirmed === undefined || unconfirmed === page;
  const unconfirmed = (): { readonly unconfirmed?: Id } => (host.confirmed() ? {} : { unconfirmed: page });
  /** What waits for that on the same entity goes first. */
  const isBehindUnsigned = (kind: string, id: Id): boolean =>
    ledger.lane(kind, id).some((job) => job.unconfirmed === page);
  const uploads = createUploads({
    ...host,
    mayBeOurs,
    unconfirmed,
    jobs: () => ledger.jobs,
    change: ledger.change,
    sent: () => void sending.drain(),
  });
  const sending = createSending({ ...host, ledger, key, uploads, page, mayBeOurs });

  /** Whoever sees a held write lets it go in time: the tab that made it may be closed by then. */
  function hold(): void {
    for (const { slot, held } of ledger.jobs) {
      if (!held || holds.has(slot)) continue;
      const left = Math.min(Math.max(0, held.until - environment.now()), held.for);
      const go = (): void => {
        holds.delete(slot);
        void ledger.change(release(slot)).then(
          () => sending.drain(),
          () => {},
        );
      };
      holds.set(slot, environment.after(left, go));
    }
  }
  // Where nothing is kept beside the backend on this device, leaving the page ends the time for an undo.
  const off = environment.listen('pagehide', () => {
    if (!host.direct()) return;
    for (const { slot, held } of ledger.jobs)
      if (held)
        void ledger.change(release(slot)).then(
          () => sending.drain(),
          () => {},
        );
  });
  function settled({ refused = [] }: Outcome): void {
    for (const receipt of [...receipts]) {
      const slot = receipt.at();
      const no = refused.find((one) => one.slot === slot);
      if (!no && ledger.kept.some((job) => job.slot === slot)) continue;
      receipts.delete(receipt);
      if (no) receipt.reject(new MeanwhileError(no.error));
      else receipt.resolve();
    }
  }
  function freshOf(write: Intended, undoFor: number | undefined): Fresh {
    const { op, kind, id } = write;
    const data = write.data && uploads.named(write.data);
    const patch = write.patch && uploads.named(write.patch);
    const stored = store.base(kind, id);
    const before = store.view(kind, id);
    const files = ((data ?? patch)?.['attachments'] ?? []) as readonly Attachment[];
    const after = Array.isArray(files) ? uploads.waiting(files.map((file) => file.id)) : [];
    return {
      slot: key(kind),
      key: key(kind),
      op,
      kind,
      id,
      // A ballot's only time is the day it belongs to.
      at: kind === 'ballot' ? String(data?.['createdAt']) : host.now(),
      ...(before && { before }),
      ...(stored && { there: stored }),
      ...(op === 'edit' && stored?.version !== undefined && { base: stored.version }),
      ...(data && { data }),
      ...(patch && { patch }),
      ...(after.length && { after }),
      ...(isBehindUnsigned(kind, id) ? { unconfirmed: page } : unconfirmed()),
      ...(undoFor && { held: { until: environment.now() + undoFor, for: undoFor } }),
    };
  }
  /** Settles as {@link Outbox.add} promises. `slots`: under which receipts the writes wait once the step is made. */
  async function follow(step: Step, slots: () => readonly (Id | undefined)[]): Promise<void> {
    let answers: readonly Promise<void>[] = [];
    const done = ledger.change(step, true, () => {
      // Kept on the device is kept, and what is held for an undo need not be waited for.
      const { durable, kept } = ledger;
      if (durable || slots().some((slot) => kept.some((job) => job.slot === slot && job.held))) return;
      answers = slots().map(
        (_, n) => new Promise((resolve, reject) => void receipts.add({ at: () => slots()[n], resolve, reject })),
      );
    });
    void sending.drain();
    await done;
    await Promise.all(answers);
  }
  async function anew(slot: Id, payload?: Work['patch']): Promise<void> {
    const job = ledger.jobs.find((one) => one.slot === slot && one.state === 'failed');
    if (!job) return;
    const row = store.base(job.kind, job.id);
    const step = retry(slot, { key: key(job.kind), ...(row && { row }), ...(payload && { payload }) });
    await follow(step, () => [slot]);
  }

  const view: QueueHost = {
    get outbox() {
      return self;
    },
    store,
    user: host.user,
    next: (slot) => sending.next(slot) ?? host.next(),
    progress: uploads.progress,
  };
  const self: Outbox = {
    get durable() {
      return ledger.durable;
    },
    get atRisk() {
      return uploads.atRisk || (!ledger.durable && ledger.jobs.some(({ state }) => state !== 'failed'));
    },
    get jobs() {
      return ledger.jobs;
    },
    queue: () => queuedOf(ledger.jobs, view),
    problems: () => ledger.jobs.filter(({ state }) => state === 'failed').map((job) => problemOf(job, view)),
    fold(kind, id, base) {
      let row = base;
      for (const job of ledger.lane(kind, id)) if (!withdrawn(job)) row = applied(row, job, host.user());
      return row;
    },
    async add(writes, { undoFor } = {}) {
      const fresh = writes.map((write) => freshOf(write, undoFor));
      for (const { slot } of fresh) sending.mine.add(slot);
      const joined = new Map<Id, Id | undefined>();
      await follow(enqueue(fresh, joined), () => fresh.map(({ slot }) => joined.get(slot)));
    },
    attach: uploads.attach,
    file: uploads.file,
    retry: (slot) => anew(slot),
    resend: (slot, payload) => anew(slot, payload),
    discard(slot) {
      // A file that is given up holds nothing back: what waited for it goes without.
      if (uploads.waiting([slot]).length) return void uploads.cancel(slot).catch(() => {});
      void ledger.change(discard(slot), true).catch(() => {});
    },
    async comment(slot, data) {
      const fresh = freshOf({ op: 'create', kind: 'comment', id: environment.id(), data }, undefined);
      const post = enqueue([fresh], new Map());
      await follow(
        (all) => post(discard(slot)(all).jobs),
        () => [fresh.slot],
      );
    },
    async withdraw(keyOrId) {
      if (uploads.waiting([keyOrId]).length) return uploads.cancel(keyOrId);
      let taken = false;
      const step: Step = (all) => {
        const outcome = withdraw(keyOrId)(all);
        taken = outcome.jobs !== all;
        return outcome;
      };
      await ledger.change(step, true);
      return taken;
    },
    drain: sending.drain,
    start(open) {
      return ledger.start(open).then(
        () => void sending.drain(),
        () => {},
      );
    },
    async unconfirmed() {
      await ledger.quiet();
      return ledger.jobs.filter((job) => job.unconfirmed === page);
    },
    heard(kind, id) {
      // Where keys are remembered, it is asked again. Else, by the time it is looked up, somebody may have deleted it.
      if (host.capabilities()?.idempotency === 'key' || !store.base(kind, id)) return;
      const isOpen = ledger.lane(kind, id).some((job) => job.op === 'create' && job.attempted !== undefined);
      if (isOpen) void ledger.change(arrive({ kind, id })).catch(() => {});
    },
    async reload() {
      await ledger.change((all) => ({ jobs: all }));
      void sending.drain();
    },
    wake() {
      sending.rest();
      void self.reload().catch(() => {});
    },
    clear() {
      sending.rest();
      uploads.clear();
      for (const receipt of receipts) receipt.reject(new MeanwhileError({ code: 'aborted' }));
      receipts.clear();
      return ledger.clear();
    },
    close() {
      off();
      ledger.close();
      sending.close();
      uploads.close();
      for (const timer of holds.values()) environment.clear(timer);
    },
  };
  return self;
}

import type { Id } from '../model/base.js';
import type { Timer } from './environment.js';
import type { Ledger } from './ledger.js';
import type { OutboxHost } from './outbox.js';
import type { Work } from './overlay.js';
import { grown, wished } from './pauses.js';
import { createSender } from './sender.js';
import { confirm } from './steps.js';
import type { Uploads } from './uploads.js';

// A tab that does not send by itself looks so often whether the one that should has moved, and sends after so many looks
// in vain: soon what it wrote itself and nobody has tried (where that may double it, less soon), later what is tried without
// success or is somebody else's.
const patience = { look: 4_000, own: 1, keyless: 3, tried: 23, others: 30 };

type Drained = 'sent' | 'failed' | 'idle';
export interface SendingHost extends OutboxHost {
  readonly ledger: Ledger;
  readonly uploads: Uploads;
  key(kind: string): Id;
  /** What this page is called in {@link Work.unconfirmed}. */
  readonly page: Id;
  mayBeOurs(job: Work): boolean;
}

/** When what waits is sent: at once, after a pause of its own, when the connection says so, or for another tab. */
export function createSending(host: SendingHost) {
  const { environment, ledger, uploads } = host;
  const waits = new Map<Id, { readonly until: number; readonly timer: Timer }>();
  /** Written by this tab. */
  const mine = new Set<Id>();
  let draining: Promise<Drained> | undefined;
  let again = false;
  let impatient: Timer;
  // For want of a tab that sends: these, and nothing that may be on its way there.
  let overdue: ReadonlySet<Id> | undefined;
  let seen: ReadonlyMap<Id, { readonly attempts: number; readonly looks: number }> = new Map();
  let closed = false;

  const sender = createSender({
    ...host,
    jobs: () => ledger.jobs,
    commit: ledger.change,
    waits: (slot) => waits.has(slot),
    wait(job, { retryAfter }) {
      const milliseconds = Math.max(grown(job.attempts) * environment.random(), wished(retryAfter, environment));
      const timer = environment.after(milliseconds, () => (waits.delete(job.slot), void drain()));
      waits.set(job.slot, { until: environment.now() + milliseconds, timer });
    },
  });
  function rest(): void {
    for (const { timer } of waits.values()) environment.clear(timer);
    waits.clear();
  }
  async function run(asked: boolean): Promise<Drained> {
    await ledger.quiet();
    if (closed || !(sender.ready() || uploads.ready() || isUnsure())) return 'idle';
    // The connection tries again in its own time: no write hammers a backend that is away.
    if (!asked && !host.direct() && host.resting()) return 'failed';
    const answered = await host.ready();
    // What waits on the device is read first.
    if (!ledger.durable) await ledger.quiet();
    if (answered && isUnsure()) await ledger.change(confirm(host.page));
    if (answered) void uploads.send();
    // Only a verdict on a write parks it: nobody who could give one has been reached.
    if (!host.direct()) {
      if (!answered) return 'failed';
      if (!sender.ready()) return 'idle';
      if (!host.leads() && !overdue?.size) return watch();
    }
    return (await sender.send(host.direct() || host.leads() ? undefined : overdue)) ? 'sent' : 'failed';
  }
  const isUnsure = (): boolean =>
    ledger.jobs.some(
      ({ unconfirmed, state }) => unconfirmed !== undefined && (unconfirmed === host.page || state !== 'failed'),
    );
  function watch(): 'idle' {
    impatient ??= environment.after(patience.look, () => {
      impatient = undefined;
      overdue = look();
      void drain().finally(() => (overdue = undefined));
    });
    return 'idle';
  }
  function look(): ReadonlySet<Id> {
    const now = new Map<Id, { readonly attempts: number; readonly looks: number }>();
    for (const { slot, state, held, attempts } of ledger.jobs) {
      if (state === 'failed' || held) continue;
      const before = seen.get(slot);
      now.set(slot, { attempts, looks: before?.attempts === attempts ? before.looks + 1 : 1 });
    }
    seen = now;
    const own = host.capabilities()?.idempotency === 'key' ? patience.own : patience.keyless;
    const late = [...now].filter(([slot, { attempts, looks }]) => {
      const limit = attempts ? patience.tried : own;
      return looks >= (mine.has(slot) ? limit : patience.others);
    });
    return new Set(late.map(([slot]) => slot));
  }
  function drain(asked = false): Promise<Drained> {
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
  return {
    mine,
    drain,
    /** When a job that has a pause of its own is tried again. */
    next: (slot: Id): number | undefined => waits.get(slot)?.until,
    rest,
    close(): void {
      closed = true;
      rest();
      environment.clear(impatient);
    },
  };
}

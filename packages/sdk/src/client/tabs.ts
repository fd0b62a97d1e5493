import type { Id } from '../model/base.js';
import type { Database } from './database.js';
import type { Environment } from './environment.js';

// The next tab sends after two to four seconds.
const heartbeat = 2_000;
// Looked at so often without a sign of life, a lease is free: counted in beats of this tab's own, not by any clock.
const missed = 2;

interface Lease {
  readonly owner: Id;
  readonly beat: number;
}
export interface TabsHost {
  readonly environment: Environment;
  readonly name: string;
  readonly database: Database;
  hear(message: unknown): void;
  /** This tab sends from now on. */
  leading(): void;
  /** This tab sends no more. */
  yielding(): void;
}

// A page that is frozen or kept for the way back holds up nobody: https://wicg.github.io/page-lifecycle/ and HTML, `pagehide`.
const rests = ['freeze', 'pagehide'];
const returns = ['resume', 'pageshow'];

/**
 * The tabs of one person at one backend: they tell each other what changed, and one of them sends. That is an economy and
 * no more: two that both send repeat each other under the same keys.
 */
export function createTabs({ environment, name, database, hear, leading, yielding }: TabsHost) {
  const me = environment.randomId();
  let stop = new AbortController();
  // What would be asked of the storage while the page is frozen would hold up the others.
  const channel = environment.channel(name, (message) => stop.signal.aborted || hear(message));
  let leads = false;
  let timer: unknown;
  let seen: Lease | undefined;
  let still = 0;

  function lead(): void {
    if (leads || stop.signal.aborted) return;
    leads = true;
    leading();
  }
  /** Plain http has no locks: a row in the database, taken over when it stands still. */
  async function beat(): Promise<void> {
    const { signal } = stop;
    try {
      const mine = await database.run<boolean>('write', ['meta'], (stage, answer) => {
        const meta = stage.store('meta');
        stage.ask(meta.get('lease') as IDBRequest<Lease | undefined>, (lease) => {
          still = lease && lease.owner === seen?.owner && lease.beat === seen.beat ? still + 1 : 0;
          seen = lease;
          const free = !lease || lease.owner === me || still >= missed;
          if (free) meta.put({ owner: me, beat: (lease?.beat ?? 0) + 1 }, 'lease');
          answer(free);
        });
      });
      if (signal.aborted) return;
      if (mine) lead();
      else leads = false;
    } catch {
      if (signal.aborted) return;
      // Without a storage nothing is shared: this tab sends what it has.
      lead();
    }
    // Where tabs cannot talk, they look.
    if (!channel) hear({ type: 'jobs' });
    timer = environment.after(heartbeat, () => void beat());
  }
  function queue(): void {
    const { locks } = environment;
    if (!locks) return void beat();
    const { signal } = stop;
    const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    try {
      // Queued, not tried: the next tab takes over the moment this one is gone.
      locks
        .request(name, { signal }, () => {
          lead();
          return held;
        })
        .catch(() => void (signal.aborted || beat()));
    } catch {
      void beat();
    }
  }
  function rest(): void {
    stop.abort();
    environment.clear(timer);
    if (!leads) return;
    leads = false;
    yielding();
    if (environment.locks) return;
    void database
      .run('write', ['meta'], (stage) => {
        const meta = stage.store('meta');
        stage.ask(meta.get('lease') as IDBRequest<Lease | undefined>, (lease) => {
          if (lease?.owner === me) meta.delete('lease');
        });
      })
      .catch(() => {});
  }
  function back(): void {
    if (!stop.signal.aborted) return;
    stop = new AbortController();
    queue();
    hear({ type: 'jobs' });
  }
  const listening = [
    ...rests.map((event) => environment.listen(event, rest)),
    ...returns.map((event) => environment.listen(event, back)),
  ];
  queue();

  return {
    leads: (): boolean => leads,
    /** Others hear this tab. */
    get together() {
      return !!channel;
    },
    post: (message: unknown): void => channel?.post(message),
    close(): void {
      for (const off of listening) off();
      rest();
      channel?.close();
    },
  };
}
export type Tabs = ReturnType<typeof createTabs>;

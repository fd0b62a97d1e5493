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
}

/**
 * The tabs of one person at one backend: they tell each other what changed, and one of them sends. That is an economy and
 * no more: two that both send repeat each other under the same keys.
 */
export function createTabs({ environment, name, database, hear, leading }: TabsHost) {
  const me = environment.randomId();
  const stop = new AbortController();
  const channel = environment.channel(name, hear);
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
      if (mine) lead();
      else leads = false;
    } catch {
      // Without a storage nothing is shared: this tab sends what it has.
      lead();
    }
    // Where tabs cannot talk, they look.
    if (!channel) hear({ type: 'jobs' });
    if (!stop.signal.aborted) timer = environment.after(heartbeat, () => void beat());
  }
  function queue(): void {
    const { locks } = environment;
    if (!locks) return void beat();
    const held = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    try {
      // Queued, not tried: the next tab takes over the moment this one is gone.
      locks
        .request(name, { signal: stop.signal }, () => {
          lead();
          return held;
        })
        .catch(() => void (stop.signal.aborted || beat()));
    } catch {
      void beat();
    }
  }
  queue();

  return {
    leads: (): boolean => leads,
    /** Others hear this tab. */
    get together() {
      return !!channel;
    },
    post: (message: unknown): void => channel?.post(message),
    close(): void {
      stop.abort();
      environment.clear(timer);
      channel?.close();
      if (!leads || environment.locks) return;
      void database
        .run('write', ['meta'], (stage) => {
          const meta = stage.store('meta');
          stage.ask(meta.get('lease') as IDBRequest<Lease | undefined>, (lease) => {
            if (lease?.owner === me) meta.delete('lease');
          });
        })
        .catch(() => {});
    },
  };
}
export type Tabs = ReturnType<typeof createTabs>;

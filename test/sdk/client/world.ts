import { IDBFactory } from 'fake-indexeddb';
import { createClient, type Client, type ClientOptions } from '@meanwhile/sdk';
import { environment, type Environment } from '@meanwhile/sdk/testing';
import { fakeBackend, settle } from './fake-backend.js';

const late = ['remote', 'create-outbox', 'device', 'transfer', 'attach'];
interface Planned {
  readonly at: number;
  readonly run: () => void;
}

/** A device in a variable: its storage, its clock and its tabs. */
export function createWorld({ locks = true, channels = true } = {}) {
  const factory = new IDBFactory();
  const timers = new Map<number, Planned>();
  const heard = new Map<string, Set<(message: unknown) => void>>();
  const queues = new Map<string, Promise<unknown>>();
  let clock = Date.UTC(2026, 2, 2, 9);
  let passed = 0;
  let last = 0;

  const lockManager = {
    async request(name: string, options: { signal?: AbortSignal }, hold: () => Promise<void>) {
      const before = queues.get(name) ?? Promise.resolve();
      const mine = before.then(() => (options.signal?.aborted ? undefined : hold()));
      queues.set(name, mine);
      await mine;
    },
  } as unknown as LockManager;

  /** One tab. `listeners` are told what happens to its window. */
  function tab(replaced: Partial<Environment> = {}) {
    const listeners = new Map<string, Set<() => void>>();
    const own: Partial<Environment> = {
      now: () => clock,
      random: () => 0.5,
      after(milliseconds, run) {
        timers.set(++last, { at: passed + milliseconds, run });
        return last;
      },
      clear: (timer) => void timers.delete(timer as number),
      indexedDB: factory,
      locks: locks ? lockManager : undefined,
      channel(name, hear) {
        if (!channels) return undefined;
        const all = heard.get(name) ?? new Set();
        heard.set(name, all.add(hear));
        return {
          post(message) {
            const copy = structuredClone(message);
            for (const one of all) if (one !== hear) queueMicrotask(() => all.has(one) && one(copy));
          },
          close: () => void all.delete(hear),
        };
      },
      listen(event, listener) {
        const all = listeners.get(event) ?? new Set();
        listeners.set(event, all.add(listener));
        return () => void all.delete(listener);
      },
      hidden: () => false,
      ...replaced,
    };
    return {
      environment: own,
      tell: (event: string) => listeners.get(event)?.forEach((listener) => listener()),
      open: (backend: Pick<ReturnType<typeof fakeBackend>, 'adapter'>, options: Partial<ClientOptions> = {}): Client =>
        createClient({ adapter: backend.adapter, ...options, [environment]: own }),
    };
  }
  /** Lets everything that is already decided happen, storage included. */
  const quiet = async (rounds = 60): Promise<void> => {
    for (let part = 0; part < 3; part++) {
      // Parts that load when they are needed come through the loader, one after another: this is behind those asked for.
      for (const name of late) await import(`../../../packages/sdk/src/client/${name}.js`);
      for (let i = 0; i < rounds / 3; i++) await settle();
    }
  };
  return {
    factory,
    tab,
    quiet,
    jump: (milliseconds: number) => void (clock += milliseconds),
    /** Time goes by, and what was planned happens. */
    async pass(milliseconds: number): Promise<void> {
      const end = passed + milliseconds;
      for (;;) {
        await quiet(30);
        const next = [...timers].filter(([, { at }]) => at <= end).sort((one, other) => one[1].at - other[1].at)[0];
        if (!next) break;
        timers.delete(next[0]);
        clock += Math.max(0, next[1].at - passed);
        passed = Math.max(passed, next[1].at);
        next[1].run();
      }
      clock += end - passed;
      passed = end;
      await quiet(30);
    },
    /** What is kept of writes, over all databases. */
    async jobs(): Promise<readonly { readonly id: string; readonly state: string }[]> {
      const found: { readonly id: string; readonly state: string }[] = [];
      for (const { name } of await factory.databases()) {
        if (!name?.includes('-client:')) continue;
        const db = await new Promise<IDBDatabase>((resolve) => {
          const request = factory.open(name);
          request.onsuccess = () => resolve(request.result);
        });
        found.push(
          ...(await new Promise<typeof found>((resolve) => {
            const request = db.transaction('jobs').objectStore('jobs').getAll();
            request.onsuccess = () => resolve(request.result as typeof found);
          })),
        );
        db.close();
      }
      return found;
    },
  };
}

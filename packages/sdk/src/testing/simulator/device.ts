import type { World } from './world.js';

type Grant = (lock: Lock | null) => unknown;
interface Request {
  readonly holder: object;
  readonly grant: Grant;
  readonly settle: (value: unknown) => void;
  readonly fail: (reason: unknown) => void;
}

/** One browser of one person: what its tabs share, and what is left when they are gone. */
export interface Device {
  readonly storage: IDBFactory;
  /** The lock manager, for one tab. */
  locks(holder: object): Pick<LockManager, 'request'>;
  /** A tab is gone: its locks go to those who wait. */
  release(holder: object): void;
  join(name: string, holder: object, hear: (message: unknown) => void): { post(message: unknown): void; close(): void };
}

export function createDevice(world: World, storage: IDBFactory): Device {
  const held = new Map<string, Request>();
  const waiting: (Request & { readonly name: string })[] = [];
  const channels = new Set<{ readonly name: string; readonly holder: object; hear(message: unknown): void }>();

  function grant(name: string, request: Request): void {
    held.set(name, request);
    const end = (): void => {
      if (held.get(name) !== request) return;
      held.delete(name);
      const next = waiting.findIndex((one) => one.name === name);
      if (next >= 0) grant(name, waiting.splice(next, 1)[0]!);
    };
    void (async () => request.grant({ name, mode: 'exclusive' } as Lock))().then(
      (value) => (end(), request.settle(value)),
      (reason: unknown) => (end(), request.fail(reason)),
    );
  }
  /** Exclusive locks, in order of asking (Web Locks API, section 3). */
  function locks(holder: object): Pick<LockManager, 'request'> {
    const request = (name: string, ...given: readonly unknown[]): Promise<unknown> => {
      const callback = given.at(-1) as Grant;
      const { signal, ifAvailable } = (given.length > 1 ? given[0] : {}) as LockOptions;
      return new Promise((settle, fail) => {
        if (signal?.aborted) return fail(signal.reason);
        const mine = { name, holder, grant: callback, settle, fail };
        if (!held.has(name)) return grant(name, mine);
        if (ifAvailable) return settle(callback(null));
        waiting.push(mine);
        signal?.addEventListener('abort', () => {
          const place = waiting.indexOf(mine);
          if (place < 0) return;
          waiting.splice(place, 1);
          fail(signal.reason);
        });
      });
    };
    return { request } as unknown as Pick<LockManager, 'request'>;
  }
  return {
    storage,
    locks,
    release(holder) {
      for (let i = waiting.length - 1; i >= 0; i--) if (waiting[i]!.holder === holder) waiting.splice(i, 1);
      for (const channel of channels) if (channel.holder === holder) channels.delete(channel);
      for (const [name, request] of [...held]) {
        if (request.holder !== holder) continue;
        held.delete(name);
        const next = waiting.findIndex((one) => one.name === name);
        if (next >= 0) grant(name, waiting.splice(next, 1)[0]!);
      }
    },
    join(name, holder, hear) {
      const mine = { name, holder, hear };
      channels.add(mine);
      return {
        post(message) {
          const copy = structuredClone(message);
          // What is said arrives a little later, even when whoever said it is gone by then.
          world.after(1, () => {
            for (const other of channels) if (other !== mine && other.name === name) other.hear(structuredClone(copy));
          });
        },
        close: () => void channels.delete(mine),
      };
    },
  };
}

import type { Id } from '../model/base.js';
import { createId, createRandomId } from '../model/id.js';

/** What a tab says to the other tabs of the same person: plain data, as `BroadcastChannel` copies it. */
export interface Channel {
  post(message: unknown): void;
  close(): void;
}
/** Stands for a timer that runs; only {@link Environment.clear} knows what it is. */
export type Timer = unknown;

/**
 * Everything outside that a client touches. Nothing else in `client/` names a global of the platform, so that whoever
 * replaces this replaces the world: virtual time, a storage that fails, two tabs in one process. To end a client as a
 * crash would, stop forwarding every member here and in the adapter (never settle, drop what is asked): the client has no
 * other way to reach storage, network, timers, or other tabs.
 *
 * The platform's own is captured when a client is made: a page that patches its globals later changes nothing here.
 */
export interface Environment {
  /** The wall clock, in milliseconds since 1970. May jump: used for display and long ages, never for order. */
  now(): number;
  /** From 0 to 1, for jitter. */
  random(): number;
  /** A UUIDv7 that sorts by creation within this page. */
  id(): Id;
  /** A UUIDv4, for what must not tell its time. */
  randomId(): Id;
  /** Runs once after `milliseconds`. In Node it keeps no process alive. */
  after(milliseconds: number, run: () => void): Timer;
  clear(timer: Timer): void;
  /** Absent where there is none; being there promises nothing, it may throw on first use. */
  readonly indexedDB: IDBFactory | undefined;
  /** Absent on plain http. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** `undefined` where tabs cannot talk. What this tab posts is not heard by itself. */
  channel(name: string, hear: (message: unknown) => void): Channel | undefined;
  /** `online`, `focus`, `pageshow`, `pagehide`, `visibilitychange`; gives back the way to stop. */
  listen(event: string, listener: () => void): () => void;
  /** The page cannot be seen: polling rests. */
  hidden(): boolean;
  /** Lent to the adapter. */
  readonly fetch: typeof fetch;
}

/**
 * The option of `createClient` that replaces parts of the environment: for tests and the simulator, not for pages.
 * `createClient({ adapter, [environment]: { now: () => 0 } })`; exported by `@meanwhile/sdk/testing`.
 */
export const environment: unique symbol = Symbol.for('meanwhile.environment') as never;

type Page = typeof globalThis & { readonly document?: { readonly visibilityState?: string } };

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // A sandboxed frame throws at the mere question.
    return undefined;
  }
}

/** The platform's own, as it is now. */
export function createEnvironment(replaced: Partial<Environment> = {}): Environment {
  const page = globalThis as Page;
  const { setTimeout: start, clearTimeout: stop, BroadcastChannel: Talk, fetch: call } = page;
  const { now } = Date;
  const { random } = Math;
  return {
    now,
    random,
    id: createId,
    randomId: createRandomId,
    after(milliseconds, run) {
      const timer = start(run, milliseconds);
      (timer as { unref?(): void }).unref?.();
      return timer;
    },
    clear: (timer) => stop(timer as Parameters<typeof clearTimeout>[0]),
    indexedDB: attempt(() => page.indexedDB),
    locks: attempt(() => page.navigator?.locks),
    channel(name, hear) {
      if (typeof Talk !== 'function') return undefined;
      const channel = attempt(() => new Talk(name));
      if (!channel) return undefined;
      channel.onmessage = ({ data }) => hear(data);
      (channel as { unref?(): void }).unref?.();
      return { post: (message) => attempt(() => channel.postMessage(message)), close: () => channel.close() };
    },
    listen(event, listener) {
      // On the global scope, where there is one: `visibilitychange` bubbles up to it, what freezes a page does not.
      const place = event === 'freeze' || event === 'resume' ? page.document : page;
      place?.addEventListener?.(event, listener);
      return () => place?.removeEventListener?.(event, listener);
    },
    hidden: () => page.document?.visibilityState === 'hidden',
    fetch: (...request) => (call ?? page.fetch)(...request),
    ...replaced,
  };
}

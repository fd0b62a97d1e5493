import { createEnvironment, type Environment } from '../../client/environment.js';
import type { Random } from '../random.js';
import type { Device } from './device.js';
import type { World } from './world.js';

/** Where a tab ends: at its so many-th effect from now, before the effect or after it. */
export interface CrashPoint {
  readonly after: number;
  readonly done: boolean;
}
export interface TabOptions {
  readonly world: World;
  readonly random: Random;
  readonly device: Device;
  /** The way to the backend. */
  readonly fetch: typeof fetch;
  /** Absent on plain http. */
  readonly locks?: boolean;
}

/**
 * The outside world of one tab, which can end at any effect: what was asked stays asked, nothing is answered any more, a
 * transaction that is open is undone.
 */
export class Tab {
  readonly environment: Environment;
  dead = false;
  /** Requests to storage, network, other tabs and timers so far: every point at which a tab can end. */
  effects = 0;
  #frozen: (() => void)[] | undefined;
  #crash: { readonly at: number; readonly done: boolean; readonly told: () => void } | undefined;
  readonly #world: World;
  readonly #device: Device;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #timers = new Set<unknown>();
  readonly #connections = new Set<IDBDatabase>();
  readonly #transactions = new Set<IDBTransaction>();
  readonly #requests = new Set<IDBOpenDBRequest>();

  constructor(options: TabOptions) {
    const { world, random, device } = options;
    this.#world = world;
    this.#device = device;
    let count = 0;
    const digits = (length: number): string => Array.from({ length }, () => random.below(16).toString(16)).join('');
    const stamp = (): string => {
      const time = (world.elapsed() + 0x19_0000_0000).toString(16).padStart(12, '0');
      const tail = (count++).toString(16).padStart(3, '0').slice(-3);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${tail}-8${digits(3)}-${digits(12)}`;
    };
    this.environment = createEnvironment({
      now: () => world.now(),
      random: () => random.next(),
      id: stamp,
      randomId: () => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`,
      after: (milliseconds, run) => this.#effect(() => this.#after(milliseconds, run)) ?? {},
      clear: (timer) => {
        this.#timers.delete(timer);
        world.clear(timer);
      },
      indexedDB: this.#storage(),
      locks: options.locks === false ? undefined : this.#locks(),
      channel: (name, hear) => {
        const channel = device.join(name, this, (message) => {
          this.#awake(() => hear(message));
        });
        return { post: (message) => void this.#effect(() => channel.post(message)), close: () => channel.close() };
      },
      listen: (event, listener) => {
        const listeners = this.#listeners.get(event) ?? new Set();
        this.#listeners.set(event, listeners.add(listener));
        return () => void listeners.delete(listener);
      },
      hidden: () => false,
      fetch: (...request) =>
        this.#effect(() => this.#alive(options.fetch(...request))) ?? new Promise<Response>(() => {}),
    });
  }

  /** Ends the tab at a later effect; `told` is called when it has come to that. */
  crashAt({ after, done }: CrashPoint, told: () => void = () => {}): void {
    this.#crash = { at: this.effects + after, done, told };
  }
  say(event: string): void {
    if (!this.dead) for (const listener of [...(this.#listeners.get(event) ?? [])]) listener();
  }
  get frozen(): boolean {
    return !!this.#frozen;
  }
  /** As a browser does with a page that nobody looks at: told, and then no timer, message or answer until it is thawed. */
  freeze(): void {
    if (this.#frozen) return;
    this.say('freeze');
    this.#frozen = [];
  }
  thaw(): void {
    const held = this.#frozen;
    if (!held) return;
    this.#frozen = undefined;
    this.say('resume');
    for (const run of held) this.#awake(run);
  }
  #awake(run: () => void): void {
    if (this.dead) return;
    if (this.#frozen) this.#frozen.push(run);
    else run();
  }
  /** Ends it at once. What is not committed is undone, and nothing that was asked for is answered. */
  kill(): void {
    if (this.dead) return;
    this.dead = true;
    for (const timer of this.#timers) this.#world.clear(timer);
    for (const request of this.#requests) {
      request.onsuccess = request.onerror = request.onupgradeneeded = request.onblocked = null;
      request.addEventListener('success', () => (request.result as IDBDatabase | undefined)?.close());
    }
    for (const transaction of this.#transactions) {
      transaction.oncomplete = transaction.onabort = transaction.onerror = null;
      try {
        transaction.abort();
      } catch {
        // Committing already: then it is committed.
      }
    }
    for (const connection of this.#connections) {
      connection.onversionchange = connection.onclose = null;
      connection.close();
    }
    this.#device.release(this);
    this.#crash?.told();
  }

  /** Does what was asked, unless the tab is gone or ends here. */
  #effect<T>(act: () => T): T | undefined {
    if (this.dead) return undefined;
    const crash = this.#crash;
    if (this.effects++ !== crash?.at) return act();
    if (!crash.done) return void this.kill();
    const result = act();
    this.kill();
    // It was done; whoever asked never hears of it.
    void result;
    return undefined;
  }
  /** Something answers: a point at which the tab can end as well, before it hears of it. */
  #hears(): boolean {
    if (this.dead) return false;
    if (this.effects++ === this.#crash?.at) this.kill();
    return !this.dead;
  }
  #after(milliseconds: number, run: () => void): object {
    const timer = this.#world.after(milliseconds, () => {
      this.#timers.delete(timer);
      this.#awake(run);
    });
    this.#timers.add(timer);
    return timer;
  }
  #alive<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      promise.then(
        (value) => this.#awake(() => this.#hears() && resolve(value)),
        (reason: unknown) => this.#awake(() => this.#hears() && reject(reason as Error)),
      );
    });
  }
  #locks(): Pick<LockManager, 'request'> {
    const { request } = this.#device.locks(this);
    const asked = (...given: Parameters<LockManager['request']>): Promise<unknown> =>
      this.#effect(() => this.#alive(request(...given))) ?? new Promise(() => {});
    return { request: asked } as unknown as Pick<LockManager, 'request'>;
  }

  #track(transaction: IDBTransaction): IDBTransaction {
    const end = this.#world.begin();
    this.#transactions.add(transaction);
    const over = (): void => {
      this.#transactions.delete(transaction);
      end();
    };
    transaction.addEventListener('complete', () => {
      over();
      // Committed, and the tab may end before it hears of that.
      if (!this.#hears()) transaction.oncomplete = null;
    });
    transaction.addEventListener('abort', over);
    return transaction;
  }
  #connect(database: IDBDatabase): void {
    if (this.#connections.has(database)) return;
    this.#connections.add(database);
    const { transaction } = database;
    database.transaction = (...given) => {
      const opened = this.#effect(() => this.#track(transaction.apply(database, given)));
      if (opened) return opened;
      // The tab is gone: what it asks for is undone.
      const undone = transaction.apply(database, given);
      queueMicrotask(() => {
        try {
          undone.abort();
        } catch {
          // Nothing was asked of it.
        }
      });
      return undone;
    };
  }
  #watch(request: IDBOpenDBRequest): IDBOpenDBRequest {
    const end = this.#world.begin();
    this.#requests.add(request);
    const over = (): void => {
      this.#requests.delete(request);
      end();
    };
    request.addEventListener('upgradeneeded', () => request.transaction && this.#track(request.transaction));
    request.addEventListener('success', over);
    request.addEventListener('error', over);
    request.addEventListener('blocked', end);
    // Before whoever asked sees it.
    request.addEventListener('success', () => (request.result as unknown) && this.#connect(request.result));
    return request;
  }
  #storage(): IDBFactory {
    const { storage } = this.#device;
    // A request that nobody answers.
    const silent = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;
    return {
      open: (name, version) => this.#effect(() => this.#watch(storage.open(name, version))) ?? silent(),
      deleteDatabase: (name) => this.#effect(() => this.#watch(storage.deleteDatabase(name))) ?? silent(),
      databases: () => storage.databases(),
      cmp: (first, second) => storage.cmp(first, second),
    };
  }
}

import { createDatabase, type Database, nameOf, type Work } from './database.js';
import type { Environment, Timer } from './environment.js';
import type { DeviceStore } from './types.js';

const table = 'values';
const returnAfter = 30_000;

/** Carries the major version: what one version keeps on a device, another never has to understand. */
export const deviceName = (adapter: string, scope: string): string => `meanwhile-1-device:${adapter}:${scope}`;

/** Keeps values in memory: they are gone after a reload. */
export function createMemoryStore(): DeviceStore & { wipe(): Promise<void> } {
  const values = new Map<string, unknown>();
  return {
    kind: 'memory',
    wipe: () => Promise.resolve(values.clear()),
    get: <T>(key: string) => Promise.resolve(values.get(key) as T | undefined),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
    delete: (key) => Promise.resolve(void values.delete(key)),
    keys: (prefix = '') => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix))),
  };
}

export interface DeviceHost {
  readonly environment: Environment;
  /** Of the database. Settles once the person is known; may reject, and is asked again. */
  name(): Promise<string>;
  /** `kind` is another one now. */
  changed(): void;
  /** The client is closed: a storage that fails is asked no more. */
  readonly signal?: AbortSignal;
}

// It can still be read.
const isFull = (error: unknown): boolean => nameOf(error) === 'QuotaExceededError';
const put = (store: IDBObjectStore, [key, value]: readonly [key: string, value: unknown]): unknown =>
  value === undefined ? store.delete(key) : store.put(value, key);

/**
 * Keeps values in IndexedDB, under a name of its own for every person and backend. Where the browser refuses storage or it
 * fails twice, values stay in memory and `kind` says so, until it takes them again: it is asked every half a minute.
 */
export function createDeviceStore({
  environment,
  name,
  changed,
  signal,
}: DeviceHost): DeviceStore & { wipe(): Promise<void>; close(): Promise<void> } {
  // What is not there yet; `undefined`: what is to be gone there.
  const waiting = new Map<string, unknown>();
  let opening: Promise<Database | undefined> | undefined;
  let kind: DeviceStore['kind'] = 'memory';
  let returning: Timer;

  const become = (to: DeviceStore['kind']): void => {
    if (kind === to) return;
    kind = to;
    changed();
  };
  /** It is kept there: later words may not be. */
  function settled(brought: Iterable<readonly [key: string, value: unknown]>): void {
    for (const [key, value] of brought) if (waiting.get(key) === value) waiting.delete(key);
    if (!waiting.size) become('device');
  }
  function lose(error: unknown): void {
    become('memory');
    if (!isFull(error)) opening = Promise.resolve(undefined);
    environment.clear(returning);
    if (!environment.indexedDB || signal?.aborted || nameOf(error) === 'SecurityError') return;
    returning = environment.after(returnAfter, () => {
      void opening?.then((before) => before?.close());
      opening = open();
    });
  }
  async function open(): Promise<Database | undefined> {
    let known: string;
    try {
      known = await name();
    } catch {
      opening = undefined;
      return undefined;
    }
    const database = createDatabase(environment, {
      name: known,
      version: 1,
      upgrade: (fresh) => void fresh.createObjectStore(table),
    });
    const brought = [...waiting];
    try {
      // Asking the storage is the only test that counts: it may open and then refuse. Brings along what waits.
      await database.run('write', [table], (stage) => {
        const store = stage.store(table);
        for (const entry of brought) put(store, entry);
        put(store, ['', 0]);
        put(store, ['', undefined]);
      });
      settled(brought);
      return database;
    } catch (error) {
      lose(error);
      return isFull(error) ? database : undefined;
    }
  }
  async function write(key: string, given: unknown): Promise<void> {
    // As it is now; and what cannot be stored is refused, or it would hold up all the others.
    const value = structuredClone(given);
    waiting.set(key, value);
    const database = await (opening ??= open());
    if (!database || !waiting.has(key)) return;
    try {
      await database.run('write', [table], (stage) => put(stage.store(table), [key, value]));
      settled([[key, value]]);
    } catch (error) {
      lose(error);
    }
  }
  async function read<T>(work: Work<T>): Promise<T | undefined> {
    const database = await (opening ??= open());
    try {
      return await database?.run('read', [table], work);
    } catch (error) {
      lose(error);
      return undefined;
    }
  }
  return {
    get kind() {
      return kind;
    },
    async get<T>(key: string) {
      const there = await read<T | undefined>((stage, answer) =>
        stage.ask(stage.store(table).get(key) as IDBRequest<T | undefined>, answer),
      );
      return waiting.has(key) ? (waiting.get(key) as T | undefined) : there;
    },
    set: write,
    delete: (key) => write(key, undefined),
    async keys(prefix = '') {
      const there = await read<readonly IDBValidKey[]>((stage, answer) =>
        stage.ask(stage.store(table).getAllKeys(), answer),
      );
      const all = new Set(there?.map(String));
      for (const [key, value] of waiting)
        if (value === undefined) all.delete(key);
        else all.add(key);
      return [...all].filter((key) => key.startsWith(prefix));
    },
    /** Lets go of the database; the next question opens it again. */
    async close() {
      environment.clear(returning);
      (await opening)?.close();
    },
    /** Forgets everything; what is written after this begins anew. */
    async wipe() {
      environment.clear(returning);
      waiting.clear();
      const database = await (opening ??= open());
      opening = undefined;
      become('memory');
      await database?.destroy();
    },
  };
}

import { openDB, type IDBPDatabase } from 'idb';
import type { DeviceStore } from './types.js';

const limit = 5_000;
const table = 'values';

/** A storage that hangs is a storage that failed. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser storage did not answer')), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Keeps values in memory: they are gone after a reload. */
export function createMemoryStore(): DeviceStore & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    kind: 'memory',
    values,
    get: <T>(key: string) => Promise.resolve(values.get(key) as T | undefined),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
    delete: (key) => Promise.resolve(void values.delete(key)),
    keys: (prefix = '') => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix))),
  };
}

/**
 * Keeps values in IndexedDB, under a name of its own for every person and backend. `name` settles once the person is
 * known; it may reject, and is asked again. Where the browser refuses storage or it fails twice, values stay in memory
 * and `kind` says so; `changed` is called when `kind` changes.
 */
export function createDeviceStore(name: () => Promise<string>, changed: () => void): DeviceStore {
  const memory = createMemoryStore();
  let opening: Promise<IDBPDatabase | undefined> | undefined;
  let kind: DeviceStore['kind'] = 'memory';

  const become = (to: DeviceStore['kind']): void => {
    if (kind === to) return;
    kind = to;
    changed();
  };
  async function open(): Promise<IDBPDatabase | undefined> {
    let database: string;
    try {
      database = await name();
    } catch {
      opening = undefined;
      return undefined;
    }
    try {
      const db = await inTime(
        openDB(database, 1, {
          upgrade: (fresh) => void fresh.createObjectStore(table),
          // A newer version of the page must not wait for this tab.
          blocking: () => {
            db.close();
            opening = undefined;
          },
          terminated: () => (opening = undefined),
        }),
      );
      // Asking the storage is the only test that counts: it may open and then refuse. Brings along what came early.
      const stage = db.transaction(table, 'readwrite');
      const store = stage.objectStore(table);
      for (const [key, value] of memory.values) void store.put(value, key);
      void store.put(0, '');
      void store.delete('');
      await inTime(stage.done);
      memory.values.clear();
      become('device');
      return db;
    } catch {
      become('memory');
      return undefined;
    }
  }
  /** One transaction; on failure once more on a fresh connection, then in memory. */
  async function run<T>(
    mode: 'readonly' | 'readwrite',
    work: (store: Ops) => Promise<T>,
    spare: () => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const db = await (opening ??= open());
      if (!db) return spare();
      try {
        const stage = db.transaction(table, mode);
        // `objectStore`, not the shortcuts on the database: a page that extends Object.prototype breaks those.
        const answer = work(stage.objectStore(table) as unknown as Ops);
        const [value] = await inTime(Promise.all([answer, stage.done]));
        return value;
      } catch {
        opening = undefined;
      }
    }
    opening = Promise.resolve(undefined);
    become('memory');
    return spare();
  }
  return {
    get kind() {
      return kind;
    },
    get: <T>(key: string) =>
      run(
        'readonly',
        (store) => store.get(key) as Promise<T | undefined>,
        () => memory.get<T>(key),
      ),
    set: (key, value) =>
      run(
        'readwrite',
        (store) => store.put(value, key).then(() => {}),
        () => memory.set(key, value),
      ),
    delete: (key) =>
      run(
        'readwrite',
        (store) => store.delete(key),
        () => memory.delete(key),
      ),
    keys: (prefix = '') =>
      run(
        'readonly',
        async (store) => (await store.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`))).map(String),
        () => memory.keys(prefix),
      ),
  };
}
/** The part of an object store that is used here. */
interface Ops {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
  getAllKeys(range: IDBKeyRange): Promise<readonly unknown[]>;
}

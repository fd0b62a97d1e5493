import { createDatabase, type Database, type Mode, type Work } from './database.js';
import type { Environment } from './environment.js';
import type { DeviceStore } from './types.js';

const table = 'values';

/** Carries the major version: what one version keeps on a device, another never has to understand. */
export const deviceName = (adapter: string, scope: string): string => `meanwhile-1-device:${adapter}:${scope}`;

/** Keeps values in memory: they are gone after a reload. */
export function createMemoryStore(): DeviceStore & { readonly values: Map<string, unknown>; wipe(): Promise<void> } {
  const values = new Map<string, unknown>();
  return {
    kind: 'memory',
    values,
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
}

/**
 * Keeps values in IndexedDB, under a name of its own for every person and backend. Where the browser refuses storage or it
 * fails twice, values stay in memory and `kind` says so.
 */
export function createDeviceStore({
  environment,
  name,
  changed,
}: DeviceHost): DeviceStore & { wipe(): Promise<void>; close(): Promise<void> } {
  const memory = createMemoryStore();
  let opening: Promise<Database | undefined> | undefined;
  let kind: DeviceStore['kind'] = 'memory';

  const become = (to: DeviceStore['kind']): void => {
    if (kind === to) return;
    kind = to;
    changed();
  };
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
    try {
      // Asking the storage is the only test that counts: it may open and then refuse. Brings along what came early.
      await database.run('write', [table], (stage) => {
        const store = stage.store(table);
        for (const [key, value] of memory.values) store.put(value, key);
        store.put(0, '');
        store.delete('');
      });
      memory.values.clear();
      become('device');
      return database;
    } catch {
      become('memory');
      return undefined;
    }
  }
  async function run<T>(mode: Mode, work: Work<T>, spare: () => Promise<T>): Promise<T> {
    const database = await (opening ??= open());
    if (!database) return spare();
    try {
      return await database.run(mode, [table], work);
    } catch {
      opening = Promise.resolve(undefined);
      become('memory');
      return spare();
    }
  }
  return {
    get kind() {
      return kind;
    },
    get: <T>(key: string) =>
      run<T | undefined>(
        'read',
        (stage, answer) => stage.ask(stage.store(table).get(key) as IDBRequest<T | undefined>, answer),
        () => memory.get<T>(key),
      ),
    set: (key, value) =>
      run<void>(
        'write',
        (stage) => void stage.store(table).put(value, key),
        () => memory.set(key, value),
      ),
    delete: (key) =>
      run<void>(
        'write',
        (stage) => void stage.store(table).delete(key),
        () => memory.delete(key),
      ),
    keys: (prefix = '') =>
      run<readonly string[]>(
        'read',
        (stage, answer) =>
          stage.ask(stage.store(table).getAllKeys(), (keys) =>
            answer(keys.map(String).filter((key) => key.startsWith(prefix))),
          ),
        () => memory.keys(prefix),
      ),
    /** Lets go of the database; the next question opens it again. */
    async close() {
      (await opening)?.close();
    },
    /** Forgets everything; what is written after this begins anew. */
    async wipe() {
      memory.values.clear();
      const database = await (opening ??= open());
      opening = undefined;
      become('memory');
      await database?.destroy();
    },
  };
}

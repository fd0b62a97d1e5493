import type { Environment, Timer } from './environment.js';

/** A storage that does not answer in this time has failed. */
const limit = 5_000;

export interface Stage {
  store(name: string): IDBObjectStore;
  /** Goes on with what a request brings; what is thrown there undoes the whole transaction. */
  ask<R>(request: IDBRequest<R>, then: (result: R) => void): void;
}
export interface DatabaseOptions {
  readonly name: string;
  readonly version: number;
  upgrade(database: IDBDatabase, from: number, transaction: IDBTransaction): void;
}

/** `strict` is on the disk when it is told: for what a person was told is saved. */
export type Mode = 'read' | 'write' | 'strict';
interface Reach {
  readonly mode: Mode;
  readonly stores: readonly string[];
}
export const nameOf = (error: unknown): unknown => (error as { name?: unknown } | null)?.name;
// A second try on a fresh handle would meet the same.
const lasting = new Set<unknown>([
  'QuotaExceededError',
  'DataCloneError',
  'DataError',
  'VersionError',
  'SecurityError',
  'TimeoutError',
]);

/**
 * One IndexedDB database, opened on first use. By hand rather than by a library, because every step needs what none
 * gives: the factory from the {@link Environment}, a limit on time, and a commit that is heard, all without proxies that
 * a page with an extended `Object.prototype` breaks.
 *
 * A transaction that fails on a handle gone dead (WebKit loses its storage process) is run once more on a fresh one.
 */
export function createDatabase(environment: Environment, options: DatabaseOptions) {
  const { name, version, upgrade } = options;
  let handle: Promise<IDBDatabase> | undefined;
  let destroyed = false;

  function opened(): Promise<IDBDatabase> {
    const mine = (handle ??= new Promise<IDBDatabase>((resolve, reject) => {
      const { indexedDB } = environment;
      // Opened once more it would be made anew, by whoever was still writing.
      if (destroyed) throw new Error('This database has been deleted');
      if (!indexedDB) throw new Error('There is no storage here');
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = ({ oldVersion }) => upgrade(request.result, oldVersion, request.transaction!);
      request.onerror = () => reject(request.error ?? new Error('The storage did not open'));
      request.onsuccess = () => {
        const db = request.result;
        // A newer version of the page, or a sign-out in another tab, must not wait for this one.
        db.onversionchange = () => (forget(), db.close());
        db.onclose = forget;
        if (handle !== mine) db.close();
        resolve(db);
      };
    }));
    const forget = (): void => {
      if (handle === mine) handle = undefined;
    };
    mine.catch(forget);
    return mine;
  }
  function close(): void {
    handle?.then((db) => db.close()).catch(() => {});
    handle = undefined;
  }

  function transact<T>(db: IDBDatabase, { mode, stores }: Reach, work: Work<T>) {
    const durability = mode === 'strict' ? mode : 'relaxed';
    const transaction = db.transaction(stores, mode === 'read' ? 'readonly' : 'readwrite', { durability });
    const done = new Promise<T>((resolve, reject) => {
      let answer: T;
      let failure: Error | undefined;
      let asks = false;
      const undo = (error: unknown): void => {
        failure ??= error as Error;
        transaction.abort();
      };
      const stage: Stage = {
        store: (of) => transaction.objectStore(of),
        ask(request, then) {
          asks = true;
          request.onsuccess = () => {
            try {
              then(request.result);
            } catch (error) {
              undo(error);
            }
          };
        },
      };
      transaction.oncomplete = () => resolve(answer);
      transaction.onabort = () => reject(failure ?? transaction.error ?? new Error('The storage gave up'));
      try {
        work(stage, (value) => (answer = value));
        // Nothing is waited for: told so now, it is written even where the page goes away in this turn.
        if (!asks && mode !== 'read') transaction.commit();
      } catch (error) {
        undo(error);
      }
    });
    return { transaction, done };
  }
  function attempt<T>(reach: Reach, work: Work<T>): Promise<T> {
    let timer: Timer;
    let running: IDBTransaction | undefined;
    let isLate = false;
    const late = new Promise<never>((_, reject) => {
      timer = environment.after(limit, () => {
        isLate = true;
        try {
          running?.abort();
        } catch {
          // Already over: then it has failed, or its success was never told.
        }
        close();
        reject(Object.assign(new Error('The storage did not answer'), { name: 'TimeoutError' }));
      });
    });
    const run = opened().then((db) => {
      if (isLate) throw new Error('Too late');
      const { transaction, done } = transact(db, reach, work);
      running = transaction;
      return done;
    });
    return Promise.race([run, late]).finally(() => environment.clear(timer));
  }

  return {
    close,
    /** Settles when the transaction is complete, with what `work` handed to `answer`. */
    async run<T>(mode: Mode, stores: readonly string[], work: Work<T>): Promise<T> {
      const reach = { mode, stores };
      try {
        return await attempt(reach, work);
      } catch (error) {
        if (lasting.has(nameOf(error))) throw error;
        close();
        return attempt(reach, work);
      }
    },
    /** Deletes it with all that is in it. Other tabs let go of it when asked; settles all the same when one does not. */
    destroy(): Promise<void> {
      destroyed = true;
      close();
      return new Promise((resolve) => {
        const timer = environment.after(limit, resolve);
        const end = (): void => (environment.clear(timer), resolve());
        const request = environment.indexedDB?.deleteDatabase(name);
        if (!request) return end();
        request.onsuccess = end;
        request.onerror = end;
      });
    },
  };
}
/** Asks everything before it returns, or in what {@link Stage.ask} goes on with: a transaction does not wait. */
export type Work<T> = (stage: Stage, answer: (value: T) => void) => void;
export type Database = ReturnType<typeof createDatabase>;

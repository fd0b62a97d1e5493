import { createRandomId, isMeanwhileError, MeanwhileError } from '@meanwhile/sdk/adapter';
import type { Row } from '../row.js';
import { answerOf, endOf } from './requests.js';

/** A row with the key of the index that makes "newest first" one plain read; the deleted have none. */
export type LocalRow = Row & { readonly newest?: readonly [kind: string, negatedTime: number] };
/** An open database and the random name it got when it was made: another one, made after it was wiped, differs. */
export interface Opened {
  readonly rows: IDBDatabase;
  readonly device: string;
}

// A database that does not answer must not leave the page waiting.
const openLimit = 5_000;
const callLimit = 15_000;

function limited<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MeanwhileError({ code: 'timeout', message: 'The browser’s storage did not answer.' })),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function coded(error: unknown): MeanwhileError {
  const { name } = error as DOMException;
  const options = { cause: error };
  if (name === 'QuotaExceededError')
    return new MeanwhileError({ code: 'unavailable', message: 'There is no space left on this device.' }, options);
  if (name === 'VersionError')
    return new MeanwhileError(
      { code: 'upgrade-required', message: 'A newer version is open: reload the page.' },
      options,
    );
  if (name === 'DataError' || name === 'DataCloneError')
    return new MeanwhileError({ code: 'invalid', message: 'This value cannot be stored.' }, options);
  return new MeanwhileError({ code: 'unavailable', message: 'The browser’s storage failed.' }, options);
}

async function open(name: string, forget: () => void): Promise<Opened> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore('rows', { keyPath: ['kind', 'id'] });
    rows.createIndex('newest', 'newest');
    rows.createIndex('seq', 'seq');
    request.result.createObjectStore('meta');
  };
  const opening = answerOf(request);
  const work = opening.then(async (rows) => {
    // A newer version in another tab wants to change the database: holding on would block it.
    rows.onversionchange = () => (forget(), rows.close());
    rows.onclose = forget;
    // A real write: some browsers open a database that they then refuse to write.
    const tx = rows.transaction('meta', 'readwrite');
    const end = endOf(tx);
    const meta = tx.objectStore('meta');
    const device = ((await answerOf(meta.get('device'))) as string | undefined) ?? createRandomId();
    meta.put(device, 'device');
    await end;
    return { rows, device };
  });
  return limited(work, openLimit).catch((error: unknown) => {
    opening.then((db) => db.close()).catch(() => {});
    throw error;
  });
}

/** Opens on first use, and once more when the handle has died (WebKit loses its storage process). */
export function createDatabase(name: string) {
  let handle: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => {
    const forget = (): void => {
      if (handle === mine) handle = undefined;
    };
    const mine = (handle ??= open(name, forget));
    // What failed to open is opened anew by the next call.
    mine.catch(forget);
    return mine;
  };
  const close = (): void => {
    handle?.then(({ rows }) => rows.close()).catch(() => {});
    handle = undefined;
  };
  return {
    close,
    async use<T>(work: (database: Opened) => Promise<T>): Promise<T> {
      const attempt = async (): Promise<T> => limited(work(await opened()), callLimit);
      try {
        return await attempt();
      } catch (error) {
        const failure = isMeanwhileError(error) ? error : coded(error);
        if (failure.code !== 'unavailable' || (error as DOMException).name === 'QuotaExceededError') throw failure;
        close();
        return await attempt().catch((again: unknown) => {
          close();
          throw isMeanwhileError(again) ? again : coded(again);
        });
      }
    },
  };
}
export type Database = ReturnType<typeof createDatabase>;

import { sameJson } from '@meanwhile/sdk/adapter';
import { opened, type Openings, renewed } from '../opening.js';
import type { LocalRow } from './database.js';
import { answerOf, endOf } from './requests.js';
import { openingsIn } from './withheld.js';

// Beside the database's own few values: what opens while no page is there is told by the next one.
const key = 'opening';
const stored = async (meta: IDBObjectStore): Promise<Openings> =>
  (await answerOf<Openings | undefined>(meta.get(key))) ?? new Map();

/** What the clock has opened gets a new place in the order of changes, once, however many tabs look. False: nothing has. */
export async function openDue(db: IDBDatabase): Promise<boolean> {
  if (!opened(await stored(db.transaction('meta').objectStore('meta')), Date.now()).length) return false;
  const tx = db.transaction(['rows', 'meta'], 'readwrite');
  const end = endOf(tx);
  end.catch(() => {});
  const [rows, meta] = [tx.objectStore('rows'), tx.objectStore('meta')];
  const next = await stored(meta);
  const due = opened(next, Date.now());
  const [last, ...found] = await Promise.all([
    answerOf(rows.index('seq').openKeyCursor(null, 'prev')),
    ...due.map((place) => {
      const [kind = ''] = place.split(' ', 1);
      return answerOf<LocalRow | undefined>(rows.get([kind, place.slice(kind.length + 1)]));
    }),
  ]);
  let seq = (last?.key as number | undefined) ?? 0;
  for (const row of found) if (row?.entity) rows.put(renewed(row, ++seq));
  if (due.length) meta.put(new Map([...next].filter(([place]) => !due.includes(place))), key);
  await end;
  return due.length > 0;
}

/** Looks up what the clock opens next, and keeps it. */
export async function keepOpenings(db: IDBDatabase): Promise<Openings> {
  const next = await openingsIn(db);
  const before = await stored(db.transaction('meta').objectStore('meta'));
  if (sameJson([...next], [...before])) return next;
  const tx = db.transaction('meta', 'readwrite');
  const end = endOf(tx);
  tx.objectStore('meta').put(next, key);
  await end;
  return next;
}

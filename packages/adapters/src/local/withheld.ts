import { type Page, pageOf, type Query } from '@meanwhile/sdk/adapter';
import { type Row, rowKey, type Stored } from '../row.js';
import { formOf, readableSince } from '../withheld.js';
import type { LocalRow } from './database.js';
import { answerOf } from './requests.js';

/*
 * What others answered, where a form opens it later. In a store of one's own it comes from imports and from pages that bring
 * people's answers along; whoever looks into the browser's storage with other tools finds it all the same.
 */

interface Place {
  readonly kind: string;
  readonly id: string;
}
async function rowsAt(db: IDBDatabase, places: readonly Place[]): Promise<readonly LocalRow[]> {
  const store = db.transaction('rows').objectStore('rows');
  const rows = await Promise.all(places.map(({ kind, id }) => answerOf<LocalRow | undefined>(store.get([kind, id]))));
  return rows.filter((row) => row !== undefined);
}

/** The form an answer belongs to, and the reader's own note that would open it. */
function placesFor(row: Row, me: string): readonly Place[] {
  const form = formOf(row);
  if (form === undefined) return [];
  const note = row.kind === 'response' ? 'response' : 'submitted';
  return [
    { kind: 'check-in', id: form },
    { kind: note, id: `${note}:${form}:${String(row.entity?.['localDate'])}:${me}` },
  ];
}

/** Those of some rows that this person may read now. */
export async function readableRows<R extends Row>(
  db: IDBDatabase,
  rows: readonly R[],
  me: string,
): Promise<readonly R[]> {
  const places = new Map(rows.flatMap((row) => placesFor(row, me)).map((place) => [rowKey(place), place]));
  if (!places.size) return rows;
  const known = new Map((await rowsAt(db, [...places.values()])).map((row) => [rowKey(row), row]));
  const reader = { rows: known, person: me, now: Date.now() };
  return rows.filter((row) => readableSince(row, reader) !== undefined);
}

/** A page of answers, as far as they are open. */
export async function listAnswers(db: IDBDatabase, query: Query, me: string): Promise<Page<Stored>> {
  const { kind, ids } = query;
  const index = db.transaction('rows').objectStore('rows').index('newest');
  const all = ids
    ? await rowsAt(
        db,
        ids.map((id) => ({ kind, id })),
      )
    : await answerOf<LocalRow[]>(index.getAll(IDBKeyRange.bound([kind], [kind, []])));
  const open = await readableRows(db, all, me);
  return pageOf(
    open.flatMap(({ entity }) => entity ?? []),
    query,
  );
}

/** What a page of changes tells this person. What their own answer opens is news with it, whenever it was written. */
export async function openChanges(db: IDBDatabase, page: readonly Row[], me: string): Promise<readonly Row[]> {
  const told = await readableRows(db, page, me);
  const mine = told.flatMap(({ entity }) => (entity?.kind === 'response' && entity.author === me ? [entity] : []));
  const opened = await Promise.all(mine.map((answer) => answersBeside(db, answer)));
  const there = new Set(told.map(rowKey));
  const others = (await readableRows(db, opened.flat(), me)).filter((row) => row.entity && !there.has(rowKey(row)));
  return [...told, ...new Map(others.map((row) => [rowKey(row), row])).values()];
}

function answersBeside(db: IDBDatabase, { checkIn, localDate }: Stored): Promise<LocalRow[]> {
  const begin = `response:${String(checkIn)}:${String(localDate)}:`;
  const range = IDBKeyRange.bound(['response', begin], ['response', `${begin}\uffff`]);
  return answerOf<LocalRow[]>(db.transaction('rows').objectStore('rows').getAll(range));
}

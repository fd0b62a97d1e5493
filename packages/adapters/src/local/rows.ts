import {
  compareBy,
  defaultSort,
  cursorAfter,
  matcher,
  type Page,
  pageOf,
  placeOf,
  type Query,
  sameJson,
} from '@meanwhile/sdk/adapter';
import type { Row, Stored } from '../row.js';
import type { LocalRow } from './database.js';
import { answerOf } from './requests.js';

// Enough to fill most filtered pages at one reading, little enough to hold.
const chunkSize = 100;
const kindRange = (kind: string): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);
const indexOf = (db: IDBDatabase, name: 'newest' | 'seq'): IDBIndex =>
  db.transaction('rows').objectStore('rows').index(name);
const readAll = (index: IDBIndex, range: IDBKeyRange, limit?: number): Promise<LocalRow[]> =>
  answerOf(index.getAll(range, limit));
export const timeOf = ({ createdAt }: Stored): number => Date.parse(createdAt);

export async function listRows(db: IDBDatabase, query: Query): Promise<Page<Stored>> {
  const { kind, ids, sort = defaultSort } = query;
  if (ids)
    return pageOf(
      await getRows(
        db,
        ids.map((id) => ({ kind, id })),
      ),
      query,
    );
  if (sameJson(sort, defaultSort)) return newestRows(db, query);
  return pageOf(await kindRows(db, kind), query);
}

/** The entities at these places; what is not there is left out. */
export async function getRows(
  db: IDBDatabase,
  places: readonly { readonly kind: string; readonly id: string }[],
): Promise<Stored[]> {
  const store = db.transaction('rows').objectStore('rows');
  const rows = await Promise.all(places.map(({ kind, id }) => answerOf<LocalRow | undefined>(store.get([kind, id]))));
  return rows.flatMap((row) => row?.entity ?? []);
}

export async function kindRows(db: IDBDatabase, kind: string): Promise<Stored[]> {
  const rows = await readAll(indexOf(db, 'newest'), kindRange(kind));
  return rows.map((row) => row.entity!);
}

/** Newest first, read in chunks: no more is read than the page needs. */
async function newestRows(db: IDBDatabase, { kind, filter, limit = 30, after }: Query): Promise<Page<Stored>> {
  const index = indexOf(db, 'newest');
  const test = matcher(filter);
  const compare = compareBy();
  const place = after === undefined ? undefined : (placeOf(after) as Stored | undefined);
  const size = filter ? chunkSize : limit + 1;
  const found: Stored[] = [];
  let range = IDBKeyRange.bound(place ? [kind, -timeOf(place)] : [kind], [kind, []]);
  while (found.length <= limit) {
    let rows = await readAll(index, range, size + 1);
    const last = rows[size - 1]?.newest;
    // The index orders entities of one instant by id upwards, the page downwards: take all of that instant together.
    const peek = rows.splice(size)[0]?.newest;
    if (last && peek?.[1] === last[1])
      rows = [...rows.filter((row) => row.newest![1] !== last[1]), ...(await readAll(index, IDBKeyRange.only(last)))];
    const entities = rows.map((row) => row.entity!).sort(compare);
    found.push(...entities.filter((entity) => (!place || compare(entity, place) > 0) && test(entity)));
    if (!last || !peek) break;
    range = IDBKeyRange.bound(last, [kind, []], true);
  }
  const items = found.slice(0, limit);
  return { items, ...(found.length > limit && { next: cursorAfter(items.at(-1)!) }) };
}

/** The highest `seq`, deletions included: rows are never taken out, so it only grows. */
export async function lastSeq(db: IDBDatabase): Promise<number> {
  const cursor = await answerOf(indexOf(db, 'seq').openKeyCursor(null, 'prev'));
  return (cursor?.key as number | undefined) ?? 0;
}
export async function rowsAfter(db: IDBDatabase, seq: number, limit: number): Promise<readonly Row[]> {
  return readAll(indexOf(db, 'seq'), IDBKeyRange.lowerBound(seq, true), limit);
}

import { type Decision, type Page, pageOf, positionId, type Query } from '@meanwhile/sdk/adapter';
import { showsVotesLater } from '@meanwhile/sdk/rules';
import { type Openings, openings, opensLater } from '../opening.js';
import { type Row, rowKey, type Stored } from '../row.js';
import { decisionOf, formOf, ownPlaces, peopleOf, readableSince } from '../withheld.js';
import type { LocalRow } from './database.js';
import { answerOf } from './requests.js';
import { kindRows } from './rows.js';

/*
 * What others answered or voted, where a form or a decision opens it later. In a store of one's own it comes from imports and from pages that bring
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

/** The form or decision it belongs to, and what of the reader's own would open it. */
function placesFor(row: Row, me: string): readonly Place[] {
  const decision = decisionOf(row);
  if (decision !== undefined)
    return [
      { kind: 'decision', id: decision },
      { kind: 'position', id: positionId(decision, me) },
    ];
  const form = formOf(row);
  if (form === undefined) return [];
  return [{ kind: 'check-in', id: form }, ...ownPlaces(row, form, me)];
}

/** Those of some rows that this person may read now. */
export async function readableRows<R extends Row>(
  db: IDBDatabase,
  rows: readonly R[],
  me: string,
): Promise<readonly R[]> {
  const places = new Map(rows.flatMap((row) => placesFor(row, me)).map((place) => [rowKey(place), place]));
  if (!places.size) return rows;
  const reader = { rows: await withHours(db, await rowsAt(db, [...places.values()])), person: me, now: Date.now() };
  return rows.filter((row) => readableSince(row, reader) !== undefined);
}

/** These rows, and those of the people whose hours bear on the decisions among them. */
async function withHours(db: IDBDatabase, found: readonly Row[]): Promise<ReadonlyMap<string, Row>> {
  const decisions = found.filter(({ kind, entity }) => kind === 'decision' && entity);
  const people = new Set(decisions.flatMap(({ entity }) => peopleOf(entity as unknown as Decision)));
  const hours = await rowsAt(
    db,
    [...people].map((id) => ({ kind: 'person', id })),
  );
  return new Map([...found, ...hours].map((row) => [rowKey(row), row]));
}

/** What the clock will open next, of what forms and decisions withhold now. */
export async function openingsIn(db: IDBDatabase): Promise<Openings> {
  const stored = await Promise.all(['check-in', 'decision'].map((kind) => kindRows(db, kind)));
  const things = stored.flat().filter(opensLater);
  if (!things.length) return new Map();
  const said = await Promise.all(
    things.map(({ kind, id }) => rowsFrom(db, `${kind === 'decision' ? 'position' : 'response'}:${id}:`)),
  );
  const rows = await withHours(
    db,
    things.map((entity) => ({ kind: entity.kind, id: entity.id, entity, keys: [] })),
  );
  return openings(said.flat(), { rows, now: Date.now() });
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
  const opening = told.flatMap(({ entity }) => (entity ? (besideOf(entity, me) ?? []) : []));
  const opened = await Promise.all([...new Set(opening)].map((begin) => rowsFrom(db, begin)));
  const there = new Set(told.map(rowKey));
  const others = (await readableRows(db, opened.flat(), me)).filter((row) => row.entity && !there.has(rowKey(row)));
  return [...told, ...new Map(others.map((row) => [rowKey(row), row])).values()];
}

/** How the ids begin of what an entity may have opened: answers beside one's own, votes on a decision. */
function besideOf(entity: Stored, me: string): string | undefined {
  const { kind, id, author, checkIn, localDate, decision } = entity;
  if (kind === 'decision') return showsVotesLater(entity as unknown as Decision) ? `position:${id}:` : undefined;
  if (author !== me) return undefined;
  if (kind === 'position') return `position:${String(decision)}:`;
  return kind === 'response' ? `response:${String(checkIn)}:${String(localDate)}:` : undefined;
}
function rowsFrom(db: IDBDatabase, begin: string): Promise<LocalRow[]> {
  const [kind] = begin.split(':');
  const range = IDBKeyRange.bound([kind, begin], [kind, `${begin}\uffff`]);
  return answerOf<LocalRow[]>(db.transaction('rows').objectStore('rows').getAll(range));
}

import type { ChangeSet, Cursor } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import { type Access, isSeenBy } from './access.js';
import { type Entry, entryColumns, entryOf, type EntryRow } from './entity.js';
import { isHeld, openGates } from './gate.js';
import { shown } from './read.js';
import { keyOf } from './votes.js';

/** How far somebody has read in each space. */
export type Places = ReadonlyMap<string, number>;

/*
 * A cursor names the database and a place in each space. Losing a space is seen (it is in the cursor and not among the
 * person's), so is gaining one (the other way round, and all of it is told).
 */
export const cursorOf = (store: string, places: Places): Cursor =>
  Buffer.from(JSON.stringify([store, Object.fromEntries(places)])).toString('base64url');

/** The places a cursor stands for; undefined where it is none of this database's. */
export function placesIn(store: string, cursor: Cursor): Places | undefined {
  try {
    const [from, places] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, object];
    const entries = Object.entries(places) as [string, unknown][];
    if (from !== store || entries.some(([, seq]) => !Number.isSafeInteger(seq) || Number(seq) < 0)) return undefined;
    return new Map(entries as [string, number][]);
  } catch {
    return undefined;
  }
}

/** Where everything stands that the person sees. */
export const headsOf = (access: Access): Places => new Map([...access.heads].map(([space, { seq }]) => [space, seq]));

/** Whether what happened since can still be told in full. */
export function isContinuable(access: Access, places: Places): boolean {
  for (const [space, seq] of places) {
    const head = access.heads.get(space);
    if (!head || seq > head.seq || seq < head.floor) return false;
  }
  return true;
}

type Change = ChangeSet['changes'][number];
/** What one person is told of a new state of an entry; nothing of what they may not know. */
export function changeFor(access: Access, entry: Entry, fresh: boolean): Change | undefined {
  const { space, kind, id, seq, entity, audience, told } = entry;
  const seen = isSeenBy(audience, access);
  if (entity && seen) return { put: shown(access, { space, entity }) as never };
  // Who starts from nothing need not hear what is gone, and nobody what was never theirs.
  if (fresh || !(seen || told)) return undefined;
  return { del: { kind: kind as never, id, seq, why: entity ? 'hidden' : 'deleted' } };
}

/** Entries changed after some places, in order, one space after another. */
export async function entriesAfter(queries: Queries, places: Places, limit: number): Promise<readonly Entry[]> {
  const rows = await queries.query<EntryRow>(
    `select ${entryColumns} from unnest($1::text[], $2::bigint[]) as p(space, seq)
       join entry e on e.space = p.space and e.seq > p.seq order by e.space, e.seq limit $3`,
    [[...places.keys()], [...places.values()], limit],
  );
  return rows.map(entryOf);
}

/** What one's own answer has revealed is news of that moment, whenever it was written. */
async function revealedBy(
  queries: Queries,
  access: Access,
  { page, before }: { readonly page: readonly Entry[]; readonly before: Places },
): Promise<readonly Entry[]> {
  const mine = page.filter(
    ({ gate, entity }) => gate && entity?.author === access.person.id && !gate.by.startsWith('#'),
  );
  if (!mine.length) return [];
  const rows = await queries.query<EntryRow>(
    `select ${entryColumns} from unnest($1::text[], $2::text[], $3::bigint[]) as g(space, gate, seq)
       join entry e on e.space = g.space and e.gate = g.gate and e.seq <= g.seq where not e.deleted`,
    [
      mine.map(({ space }) => space),
      mine.map(({ gate }) => gate?.by ?? ''),
      mine.map(({ space }) => before.get(space) ?? 0),
    ],
  );
  return rows.map(entryOf);
}

export interface Told {
  readonly set: ChangeSet;
  readonly places: Places;
}
export interface ChangesQuery {
  readonly store: string;
  readonly since: Cursor | null;
  readonly limit: number;
}
/** What changed since a cursor; `now` is where everything stands, and brings nothing. */
export async function changesSince(
  queries: Queries,
  access: Access,
  { store, since, limit }: ChangesQuery,
): Promise<Told> {
  const heads = headsOf(access);
  if (since === 'now') return { places: heads, set: { changes: [], cursor: cursorOf(store, heads) } };
  const before = since === null ? new Map<string, number>() : placesIn(store, since);
  if (!before || !isContinuable(access, before))
    return { places: heads, set: { changes: [], cursor: cursorOf(store, heads), reset: true } };
  const places = new Map(before);
  const behind = [...heads].filter(([space, seq]) => seq > (before.get(space) ?? 0)).map(([space]) => space);
  const entries = behind.length
    ? await entriesAfter(queries, new Map(behind.map((space) => [space, before.get(space) ?? 0])), limit + 1)
    : [];
  const page = entries.slice(0, limit);
  const more = entries.length > limit;
  const last = page.at(-1);
  // Spaces come in the order of their names: those before the last one told are told in full.
  for (const [space, seq] of heads)
    if (!more || !last || Buffer.compare(Buffer.from(space), Buffer.from(last.space)) < 0)
      places.set(space, Math.max(seq, places.get(space) ?? 0));
  for (const { space, seq } of page) places.set(space, Math.max(seq, places.get(space) ?? 0));
  const open = await openGates(queries, access, page);
  const revealed = await revealedBy(queries, access, { page, before });
  const changes = [...revealed, ...page].flatMap((entry) =>
    isHeld(entry, access, Date.now()) && !open.has(keyOf({ space: entry.space, gate: entry.gate?.by ?? '' }))
      ? []
      : (changeFor(access, entry, !before.get(entry.space)) ?? []),
  );
  return { places, set: { changes, cursor: cursorOf(store, places), ...(more && { more }) } };
}

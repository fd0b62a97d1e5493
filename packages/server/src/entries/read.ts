import { cursorAfter, defaultSort, type Id, type Page, type Query } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import { type Access, canOf } from './access.js';
import { listBallots } from './ballots.js';
import { type Entity, type Entry, entryColumns, entryOf, type EntryRow } from './entity.js';
import { revealedSql } from './gate.js';
import { filterSql, Parameters, sortSql, spacesFor } from './filter-sql.js';
import { openVotes, type Place } from './votes.js';

/** The most items a page may have. */
export const largestPage = 500;

/** An entry as a person gets it. */
export function shown(access: Access, { space, entity }: { readonly space: string; readonly entity: Entity }): Entity {
  const can = canOf(access, space, entity);
  return can ? { ...entity, can } : entity;
}

/** The condition that leaves out what only others may see. */
export const seenSql = (
  access: Access,
  { parameters, votes = [] }: { readonly parameters: Parameters; readonly votes?: readonly Place[] },
): string =>
  access.operator
    ? 'true'
    : `(e.audience is null or ${parameters.add(access.person.id)} = any(e.audience))
       and ${revealedSql(access, { now: Date.now(), votes }, parameters)}`;

/** One page of a kind. Ballots have no order of their own: they are put in order here. */
export async function listEntries(queries: Queries, access: Access, query: Query): Promise<Page<Entity>> {
  if (query.kind === 'ballot') return listBallots(queries, access, query);
  const { kind, ids, filter, sort = defaultSort, after } = query;
  const limit = Math.min(query.limit ?? 30, largestPage);
  const spaces = spacesFor(access, filter);
  if (!spaces.length) return { items: [] };
  const votes = kind === 'position' ? await openVotes(queries, access) : [];
  const parameters = new Parameters();
  const where = [
    spaces.length === 1
      ? `e.space = ${parameters.add(spaces[0] ?? '')}`
      : `e.space = any(${parameters.add(spaces)}::text[])`,
    `e.kind = ${parameters.add(kind)}`,
    'not e.deleted',
    seenSql(access, { parameters, votes }),
    ...(ids ? [`e.id = any(${parameters.add(ids)}::text[])`] : []),
    filterSql(filter, parameters),
  ];
  const { order, beyond } = sortSql({ sort, after }, parameters);
  const rows = await queries.query<EntryRow>(
    `select ${entryColumns} from entry e where ${where.join(' and ')} and ${beyond}
       order by ${order} limit ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  const entries = rows.slice(0, limit).map(entryOf) as (Entry & { readonly entity: Entity })[];
  const last = entries.at(-1);
  return {
    items: entries.map((entry) => shown(access, entry)),
    ...(rows.length > limit && last && { next: cursorAfter(last.entity, sort) }),
  };
}

/** One entry that the person may see. */
export async function getEntry(queries: Queries, access: Access, place: { readonly kind: string; readonly id: Id }) {
  const { items } = await listEntries(queries, access, { kind: place.kind, ids: [place.id], limit: 1 });
  return items[0];
}

/** Entries by kind and id, deleted ones too, in the spaces the person sees; those meant for others only as well. */
export async function findEntries(
  queries: Queries,
  access: Access,
  places: readonly { readonly kind: string; readonly id: Id }[],
): Promise<readonly Entry[]> {
  const spaces = [...access.heads.keys()];
  if (!spaces.length || !places.length) return [];
  const rows = await queries.query<EntryRow>(
    `select ${entryColumns} from entry e
       join unnest($2::text[], $3::text[]) as p(kind, id) on e.kind = p.kind and e.id = p.id
       where e.space = any($1::text[])`,
    [spaces, places.map(({ kind }) => kind), places.map(({ id }) => id)],
  );
  return rows.map(entryOf);
}

import { type Filter, fold, MeanwhileError, type Page } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import type { Access } from './access.js';
import { type Entity, entryColumns, entryOf, type EntryRow, fitting } from './entity.js';
import { filterSql, Parameters, spacesFor } from './filter-sql.js';
import { largestPage, seenSql, shown } from './read.js';
import { openVotes } from './votes.js';

export interface SearchQuery {
  readonly text: string;
  readonly kinds?: readonly string[] | undefined;
  readonly filter?: Filter | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}
/** A page of entries, best first, with the found words of each marked by two characters nobody writes. */
export type SearchPage = Page<Entity> & { readonly highlights: { readonly [id: string]: string } };

/** Every word, or the beginning of one: `'lan':* & 'bud':*`. */
const asQuery = (text: string): string =>
  fitting(fold(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 20)
    .map((word) => `'${word}':*`)
    .join(' & ');

// In a cursor: how good the match was, when it was written, its id.
function placeIn(after: string): readonly [rank: number, created: string, id: string] {
  try {
    const [rank, created, id] = JSON.parse(after) as readonly [unknown, unknown, unknown];
    if (Number.isSafeInteger(rank) && typeof created === 'string' && typeof id === 'string')
      return [Number(rank), created, id];
  } catch {
    // Said below, with the next step.
  }
  throw new MeanwhileError({ code: 'invalid', message: 'The cursor is not one of this search: search again.' });
}

// Private-use characters: a client turns them into <mark> elements, never into markup.
export const markStart = '\uE000';
export const markEnd = '\uE001';

interface Hit extends EntryRow {
  readonly score: number;
  readonly excerpt: string;
}

/** Full-text search over what the person sees: all words must occur, titles count more, then the newest. */
export async function searchEntries(queries: Queries, access: Access, query: SearchQuery): Promise<SearchPage> {
  const words = asQuery(query.text);
  const spaces = spacesFor(access, query.filter);
  if (!words || !spaces.length) return { items: [], highlights: {} };
  const limit = Math.min(query.limit ?? 30, largestPage);
  const votes = (query.kinds?.includes('position') ?? true) ? await openVotes(queries, access) : [];
  const parameters = new Parameters();
  const wanted = `to_tsquery('simple', ${parameters.add(words)})`;
  const where = [
    `e.space = any(${parameters.add(spaces)}::text[])`,
    'not e.deleted',
    seenSql(access, { parameters, votes }),
    `e.words @@ ${wanted}`,
    ...(query.kinds ? [`e.kind = any(${parameters.add(query.kinds)}::text[])`] : []),
    filterSql(query.filter, parameters),
  ];
  const rank = `round(ts_rank(e.words, ${wanted})::numeric * 1000000)::integer`;
  if (query.after !== undefined) {
    const [score, created, id] = placeIn(query.after);
    const [r, c, i] = [parameters.add(score), parameters.add(fitting(created)), parameters.add(fitting(id))];
    where.push(`(${rank} < ${r}::integer or (${rank} = ${r}::integer and (e.created, e.id) < (${c}, ${i})))`);
  }
  const text = `concat_ws(' · ', e.data ->> 'headline', e.data ->> 'title', e.data ->> 'name', e.data ->> 'body',
    e.data ->> 'context', e.data ->> 'reason', e.data #>> '{outcome,statement}')`;
  const marks = `'StartSel=${markStart}, StopSel=${markEnd}, MaxWords=24, MinWords=8, MaxFragments=1'`;
  const rows = await queries.query<Hit>(
    `select ${entryColumns}, ${rank} as score, ts_headline('simple', ${text}, ${wanted}, ${marks}) as excerpt
       from entry e where ${where.join(' and ')} order by ${rank} desc, e.created desc, e.id desc
       limit ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  const hits = rows.slice(0, limit).map((row) => ({ row, entry: entryOf(row) }));
  const last = hits.at(-1);
  return {
    items: hits.flatMap(({ entry: { space, entity } }) => (entity ? [shown(access, { space, entity })] : [])),
    highlights: Object.fromEntries(hits.map(({ row, entry }) => [entry.id, row.excerpt])),
    ...(rows.length > limit &&
      last && { next: JSON.stringify([last.row.score, last.entry.entity?.createdAt, last.entry.id]) }),
  };
}

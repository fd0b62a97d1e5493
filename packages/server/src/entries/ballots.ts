import { decisionResults, isDecider } from '@meanwhile/sdk/rules';
import {
  type CheckIn,
  type Decision,
  type Filter,
  type Id,
  type Page,
  pageOf,
  type Query,
  type Ref,
  toJson,
} from '@meanwhile/sdk';
import { again, type Queries } from '../store/store.js';
import type { Access } from './access.js';
import { groupOf, isClosed, letGo } from './ballot-groups.js';
import type { Entity, Values } from './entity.js';
import { openTo } from './gate.js';
import { spacesFor } from './filter-sql.js';
import { participants } from './votes.js';

/*
 * Detached answers. All ballots about one thing on one day lie in one row, under their random ids: there is no order
 * among them, no time, no key and no transaction of their own that could be laid beside the note of who took part.
 */

interface Box {
  readonly in_space: string;
  readonly of_kind: string;
  readonly about: string;
  readonly on_day: string;
  readonly ballots: string;
  /** The ids of those that have left the server. */
  readonly let_go: readonly Id[];
  /** What it is about, as it is now; of a deleted thing only that it was there. */
  readonly thing: string | null;
  readonly is_gone: boolean | null;
  /** The reader has taken part. */
  readonly has_note: boolean;
  readonly [column: string]: unknown;
}
/** What a ballot is about. */
export interface Occurrence {
  readonly space: string;
  readonly subject: Ref;
  readonly localDate: string;
}

/** A ballot as it is kept: all of one day look written at its start. */
export function ballotOf(id: string, { space, subject, localDate }: Occurrence, data: Values): Entity {
  const day = `${localDate}T00:00:00.000Z`;
  const { subject: _subject, localDate: _date, space: _space, author: _author, ...rest } = data;
  const times = { createdAt: day, updatedAt: day, version: '1' };
  return { ...rest, id, kind: 'ballot', ...(space && { space }), subject, localDate, ...times };
}

/**
 * Puts a ballot into its box; one that lies there already stays as it is. `about` is what it answers: in a transaction,
 * so that who votes at the same time waits for the box.
 */
export async function castBallot(
  queries: Queries,
  { occurrence, ballot, about }: { readonly occurrence: Occurrence; readonly ballot: Entity; readonly about?: Entity },
): Promise<void> {
  const { space, subject, localDate } = occurrence;
  const [box] = await queries.query<Pick<Box, 'ballots' | 'let_go'>>(
    `insert into ballot_box (space, subject_kind, subject, day, ballots, let_go) values ($1, $2, $3, $4, $5::text::jsonb, '{}')
       on conflict (space, subject_kind, subject, day) do update set ballots = excluded.ballots || ballot_box.ballots
       returning ballots::text as ballots, let_go`,
    [space, subject.kind, subject.id, localDate, toJson({ [ballot.id]: toJson(ballot) })],
  );
  if (!box || !about) return;
  const least = groupOf({ kind: subject.kind, thing: about });
  const going = letGo({ all: idsIn(box), shown: box.let_go }, { least, closed: false });
  if (going !== box.let_go) await markLetGo(queries, { occurrence, from: box.let_go, to: going });
}
const idsIn = ({ ballots }: Pick<Box, 'ballots'>): readonly Id[] => Object.keys(JSON.parse(ballots) as object);

/** Answers whether it was so: false where another has let some go in the meantime. */
async function markLetGo(
  queries: Queries,
  {
    occurrence,
    from,
    to,
  }: { readonly occurrence: Occurrence; readonly from: readonly Id[]; readonly to: readonly Id[] },
): Promise<boolean> {
  const { space, subject, localDate } = occurrence;
  const rows = await queries.query(
    `update ballot_box set let_go = $5::text[]
       where space = $1 and subject_kind = $2 and subject = $3 and day = $4 and cardinality(let_go) = $6 returning 1 as done`,
    [space, subject.kind, subject.id, localDate, to, from.length],
  );
  return rows.length > 0;
}

/** The ballots with these ids that were cast before, by id. */
export async function knownBallots(
  queries: Queries,
  occurrences: readonly (Occurrence & { readonly id: string })[],
): Promise<ReadonlyMap<string, Entity>> {
  const known = new Map<string, Entity>();
  for (const { id, space, subject, localDate } of occurrences) {
    const [row] = await queries.query<{ ballot: string | null }>(
      `select ballots ->> $5 as ballot from ballot_box
         where space = $1 and subject_kind = $2 and subject = $3 and day = $4`,
      [space, subject.kind, subject.id, localDate, id],
    );
    if (row?.ballot) known.set(id, JSON.parse(row.ballot) as Entity);
  }
  return known;
}

const subjectIn = (filter: Filter | undefined): string | undefined => {
  if (!filter) return undefined;
  if ('and' in filter) return filter.and.map(subjectIn).find((found) => found !== undefined);
  if (!Array.isArray(filter)) return undefined;
  const [field, op, value] = filter as readonly [string, string, unknown];
  return field === 'subject.id' && op === 'eq' && typeof value === 'string' ? value : undefined;
};

/** The ids of a box that may leave the server now. Fewer than the group they promise to hide in never do. */
async function letGoNow(queries: Queries, box: Box): Promise<ReadonlySet<Id>> {
  const { in_space: space, of_kind: kind, about: id, on_day: day, let_go: shown } = box;
  const all = idsIn(box);
  // About something the server does not know nothing was promised; about something deleted nobody asks any more.
  if (box.thing === null) return new Set(all);
  if (box.is_gone) return new Set();
  const thing = JSON.parse(box.thing) as Entity;
  const least = groupOf({ kind, thing });
  const enough = (ids: readonly Id[]): ReadonlySet<Id> => new Set(ids.length < least ? [] : ids);
  if (all.length - shown.length < least || !(await isClosed(queries, { space, kind, id, day, thing }, Date.now())))
    return enough(shown);
  const going = letGo({ all, shown }, { least, closed: true });
  const occurrence = { space, subject: { kind, id }, localDate: day };
  // Kept before it is shown: what comes later must hide in a group of its own. A database that takes no writes at the moment goes on answering.
  const kept = await again(() => markLetGo(queries, { occurrence, from: shown, to: going })).catch(() => false);
  return enough(kept ? going : shown);
}

/** Whether the form or the decision shows its votes to this person already. */
async function isRevealed(queries: Queries, access: Access, box: Box): Promise<boolean> {
  const { thing, of_kind: kind, on_day: day, has_note: mine } = box;
  if (thing === null) return true;
  const now = Date.now();
  if (kind === 'decision') {
    const decision = JSON.parse(thing) as Decision;
    if (!decision.stage) return true;
    const decides = isDecider(decision, access.person.id);
    return decisionResults(decision, { now, mine, decides, people: await participants(queries, decision) }).shown;
  }
  const checkIn = JSON.parse(thing) as Partial<CheckIn>;
  const { reveal = 'always' } = checkIn.privacy ?? {};
  return reveal === 'always' || (reveal === 'after-mine' && mine) || Date.parse(openTo(checkIn, day)) <= now;
}

export async function listBallots(queries: Queries, access: Access, query: Query): Promise<Page<Entity>> {
  const spaces = spacesFor(access, query.filter);
  const about = subjectIn(query.filter);
  const boxes = await queries.query<Box>(
    `select b.space as in_space, b.subject_kind as of_kind, b.subject as about, b.day as on_day,
            b.ballots::text as ballots, b.let_go, e.data::text as thing, e.deleted as is_gone,
            exists (select 1 from entry n where n.space = b.space and n.kind = 'submitted' and not n.deleted
              and n.id in ('submitted:' || b.day || ':' || b.subject_kind || ':' || b.subject || ':' || $3,
                           'submitted:' || b.subject || ':' || b.day || ':' || $3)
              and n.data->'subject'->>'kind' = b.subject_kind) as has_note
       from ballot_box b left join entry e on e.space = b.space and e.kind = b.subject_kind and e.id = b.subject
       where b.space = any($1::text[]) and ($2::text is null or b.subject = $2)`,
    [spaces, about ?? null, access.person.id],
  );
  const ballots: Entity[] = [];
  for (const box of boxes) {
    const seen = access.operator
      ? undefined
      : (await isRevealed(queries, access, box))
        ? await letGoNow(queries, box)
        : new Set<Id>();
    for (const [id, text] of Object.entries(JSON.parse(box.ballots) as { readonly [id: string]: string }))
      if (!seen || seen.has(id)) ballots.push(JSON.parse(text) as Entity);
  }
  const { kind: _kind, ...rest } = query;
  return pageOf(ballots, rest);
}

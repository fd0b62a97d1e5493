import { decisionResults, minGroupOf } from '@meanwhile/sdk/rules';
import {
  type CheckIn,
  type Decision,
  type Filter,
  type Page,
  pageOf,
  type Query,
  type Ref,
  toJson,
} from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import type { Access } from './access.js';
import type { Entity, Values } from './entity.js';
import { openTo } from './gate.js';
import { spacesFor } from './filter-sql.js';

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
  /** What it is about, as it is now; of a deleted thing only that it was there. */
  readonly thing: string | null;
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

/** Puts a ballot into its box; one that lies there already stays as it is. */
export async function castBallot(queries: Queries, occurrence: Occurrence, ballot: Entity): Promise<void> {
  const { space, subject, localDate } = occurrence;
  await queries.query(
    `insert into ballot_box (space, subject_kind, subject, day, ballots) values ($1, $2, $3, $4, $5::text::jsonb)
       on conflict (space, subject_kind, subject, day) do update set ballots = excluded.ballots || ballot_box.ballots`,
    [space, subject.kind, subject.id, localDate, toJson({ [ballot.id]: toJson(ballot) })],
  );
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

/** Fewer ballots than the group they promise to hide in never leave the server. */
function isEnough({ thing, of_kind: kind }: Box, count: number): boolean {
  // About something the server does not know nothing was promised.
  if (thing === null) return true;
  const { privacy } = JSON.parse(thing) as Partial<CheckIn>;
  return count >= minGroupOf(kind === 'check-in' ? privacy : undefined);
}

/** Whether the form or the decision shows its votes to this person already. */
function isRevealed({ thing, of_kind: kind, on_day: day, has_note: mine }: Box): boolean {
  if (thing === null) return true;
  const now = Date.now();
  if (kind === 'decision') {
    const decision = JSON.parse(thing) as Decision;
    return !decision.stage || decisionResults(decision, { now, mine, people: [] }).shown;
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
            b.ballots::text as ballots, e.data::text as thing,
            exists (select 1 from entry n where n.space = b.space and n.kind = 'submitted' and not n.deleted
              and n.id = 'submitted:' || b.subject || ':' || b.day || ':' || $3) as has_note
       from ballot_box b left join entry e on e.space = b.space and e.kind = b.subject_kind and e.id = b.subject
       where b.space = any($1::text[]) and ($2::text is null or b.subject = $2)`,
    [spaces, about ?? null, access.person.id],
  );
  const ballots = boxes.flatMap((box) => {
    const all = Object.values(JSON.parse(box.ballots) as { readonly [id: string]: string });
    const seen = access.operator || (isEnough(box, all.length) && isRevealed(box));
    return seen ? all.map((text) => JSON.parse(text) as Entity) : [];
  });
  const { kind: _kind, ...rest } = query;
  return pageOf(ballots, rest);
}

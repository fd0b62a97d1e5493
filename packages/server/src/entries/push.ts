import { createHash } from 'node:crypto';
import { showsVotesLater } from '@meanwhile/sdk/rules';
import { type Id, type PersonRef, type SchemaSpec, toJson } from '@meanwhile/sdk';
import { again, type Queries, type Store } from '../store/store.js';
import type { Access } from './access.js';
import { castBallot, knownBallots } from './ballots.js';
import { Desk, type KeyUse, type Put } from './desk.js';
import { type Entity, stored, wordsOf } from './entity.js';
import { groundFor } from './ground.js';
import { shown } from './read.js';
import { knownFor, type Known } from './records.js';
import { largestEntry } from './rules.js';
import { openDue } from './votes.js';
import { occurrenceOf, spaceOf, type Verdict, type Write } from './write.js';

export interface PushHost {
  readonly store: Store;
  readonly now: () => number;
  readonly schema?: SchemaSpec | undefined;
  access(queries: Queries, person: PersonRef): Promise<Access>;
}
export interface Pushed {
  readonly verdicts: readonly Verdict[];
  /** Where something changed. */
  readonly spaces: readonly string[];
}

/** What a key was used for, shortened: a retry carries the same. */
const printOf = ({ op, kind, id, data, patch, base }: Write): string =>
  createHash('sha256')
    .update(toJson([op, kind, id, data, patch, base]))
    .digest('base64url')
    .slice(0, 27);

async function usedKeys(queries: Queries, access: Access, batch: readonly Write[]): Promise<ReadonlyMap<Id, string>> {
  const rows = await queries.query<{ key: string; print: string }>(
    'select key, print from used_key where space = any($1::text[]) and person = $2 and key = any($3::text[])',
    [[...access.heads.keys()], access.person.id, batch.map(({ key }) => key)],
  );
  return new Map(rows.map(({ key, print }) => [key, print]));
}

async function deskFor({ store, now, schema }: PushHost, access: Access, batch: readonly Write[]): Promise<Desk> {
  const ballots = batch.flatMap(({ kind, id, data = {} }) => {
    const occurrence = kind === 'ballot' ? occurrenceOf(data) : undefined;
    return occurrence && access.heads.has(occurrence.space) ? [{ ...occurrence, id }] : [];
  });
  const [entries, used, cast] = await Promise.all([
    groundFor(store, access, batch),
    usedKeys(store, access, batch),
    knownBallots(store, ballots),
  ]);
  const known = new Map<Id, Known>();
  await Promise.all(
    batch.map(async (write) => {
      const current = entries.find(({ kind, id }) => kind === write.kind && id === write.id)?.entity;
      const found = used.has(write.key) ? undefined : await knownFor(store, access, { write, current });
      if (found) known.set(write.key, found);
    }),
  );
  return new Desk({ access, now: now(), entries, used, cast, known, schema });
}

const rowOf = ({ space: _space, entity, audience, gate, privacy, place, ...put }: Put): object => ({
  ...put,
  ord: place,
  audience,
  gate: gate?.by ?? null,
  until: gate?.until ?? null,
  deleted: !entity,
  author: entity?.author ?? null,
  created: entity?.createdAt ?? '',
  updated: entity?.updatedAt ?? '',
  ...(entity ? stored(entity) : { data: toJson(privacy ? { privacy } : {}), exact: null }),
  ...(entity ? wordsOf(entity) : { title: '', words: '' }),
});

/*
 * Everything of one space in one statement: the place in the order of changes is taken from the counter's row, which
 * stays locked until the end, so that places become visible in their order. A row that is not as it was when the batch
 * was judged, or a key used meanwhile, stops the statement as a whole; then all is judged again.
 */
const writeSql = `
with head as (
  insert into counter (space, seq, floor) values ($1, $2, 0)
  on conflict (space) do update set seq = counter.seq + $2 returning seq
), item as (
  select * from jsonb_to_recordset($3::text::jsonb) as r(kind text, id text, ord bigint, expected bigint, author text,
    created text, updated text, deleted boolean, audience text[], gate text, until text, told boolean, data text, exact text, title text, words text)
), put as (
  insert into entry (space, kind, id, seq, author, created, updated, deleted, removed_on, audience, gate, until, told, data, exact, words)
  select $1, i.kind, i.id, h.seq - $2 + i.ord, i.author, i.created, i.updated, i.deleted,
    case when i.deleted then $4::date end, i.audience, i.gate, i.until, i.told, i.data::jsonb, i.exact,
    case when not i.deleted then setweight(to_tsvector('simple', i.title), 'A') || to_tsvector('simple', i.words) end
  from item i cross join head h
  on conflict (space, kind, id) do update set seq = excluded.seq, author = excluded.author, created = excluded.created,
    updated = excluded.updated, deleted = excluded.deleted, removed_on = excluded.removed_on,
    audience = excluded.audience, gate = excluded.gate, until = excluded.until, told = excluded.told, data = excluded.data, exact = excluded.exact, words = excluded.words
  where entry.seq in (select expected from item where expected is not null)
  returning 1
), used as (
  insert into used_key (space, person, key, print, used_on)
  select $1, $5, k.key, k.print, $4::date from jsonb_to_recordset($6::text::jsonb) as k(key text, print text)
)
select h.seq::float8 as head, 1 / (case when (select count(*) from put) = (select count(*) from item) then 1 else 0 end) as ok
  from head h`;

interface Stored {
  readonly space: string;
  readonly count: number;
  readonly puts: readonly Put[];
  readonly keys: readonly KeyUse[];
  readonly person: Id;
  readonly day: string;
}
async function writeSpace(queries: Queries, part: Stored): Promise<number> {
  const { space, count, puts, keys, person, day } = part;
  const [row] = await queries.query<{ head: number }>(writeSql, [
    space,
    count,
    toJson(puts.map(rowOf)),
    day,
    person,
    toJson(keys),
  ]);
  return row?.head ?? 0;
}

/** Stores what the desk has decided; answers where each space stands then. */
async function store(host: PushHost, person: Id, desk: Desk): Promise<ReadonlyMap<string, number>> {
  const heads = new Map<string, number>();
  const day = new Date(host.now()).toISOString().slice(0, 10);
  // Always in the same order, so that two batches never wait for each other.
  const parts = [...desk.counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([space, count]) => ({
      space,
      count,
      puts: [...desk.puts.values()].filter((put) => put.space === space),
      keys: desk.keys.filter((use) => use.space === space),
    }));
  const makers = [...desk.puts.values()].filter(
    ({ kind, entity, expected }) => kind === 'space' && entity && expected === null,
  );
  const run = async (queries: Queries): Promise<void> => {
    for (const cast of desk.casts) {
      await queries.query('insert into counter (space, seq, floor) values ($1, 0, 0) on conflict do nothing', [
        cast.occurrence.space,
      ]);
      await castBallot(queries, cast);
    }
    for (const part of parts) heads.set(part.space, await writeSpace(queries, { ...part, person, day }));
    for (const { space } of makers)
      await queries.query(
        `insert into member (space, person, role) select $1, $2, 'steward' where $2 <> '' on conflict do nothing`,
        [space, person],
      );
  };
  // A single statement needs no transaction around it.
  if (parts.length === 1 && !desk.casts.length && !makers.length) await run(host.store);
  else if (parts.length || desk.casts.length) await host.store.tx(run);
  return heads;
}

function finished(verdict: Verdict, desk: Desk, heads: ReadonlyMap<string, number>): Verdict {
  if (!verdict.ok || verdict.replayed || !verdict.entity || verdict.entity.kind === 'ballot') return verdict;
  const put = [...desk.puts.values()].find(
    ({ kind, id }) => kind === verdict.entity?.kind && id === verdict.entity?.id,
  );
  if (!put) return verdict;
  const seq = (heads.get(put.space) ?? 0) - (desk.counts.get(put.space) ?? 0) + put.place;
  return { ...verdict, entity: { ...verdict.entity, seq, version: String(seq) } };
}

/** With what the person may do, and without what only the server knows. */
function outward(verdict: Verdict, access: Access): Verdict {
  const present = (entity: Entity): Entity =>
    entity.kind === 'ballot'
      ? entity
      : shown(access, { space: spaceOf({ kind: entity.kind, id: entity.id, data: entity }) ?? '', entity });
  if (verdict.ok) return verdict.entity ? { ...verdict, entity: present(verdict.entity) } : verdict;
  const { current } = verdict.error;
  return current
    ? { ...verdict, error: { ...verdict.error, current: present(current as unknown as Entity) as never } }
    : verdict;
}

/** Writes a batch: each write gets a verdict of its own, in order. What was held back behind a refused one has none. */
export async function push(host: PushHost, person: PersonRef, batch: readonly Write[]): Promise<Pushed> {
  return again(async () => {
    const access = await host.access(host.store, person);
    const desk = await deskFor(host, access, batch);
    const open = new Set(batch.map(({ key }) => key));
    const verdicts: Verdict[] = [];
    for (const write of batch) {
      if (write.after?.some((key) => open.has(key))) continue;
      const verdict = tooLarge(write) ?? desk.take(write, printOf(write));
      verdicts.push(verdict);
      if (verdict.ok) open.delete(write.key);
    }
    const heads = await store(host, person.id, desk);
    // What is decided has opened the votes on it: everybody hears of them now. Should that fail, the next look does it.
    if (
      [...desk.puts.values()].some(
        ({ kind, entity }) => kind === 'decision' && entity && showsVotesLater(entity as never),
      )
    )
      await openDue(host).catch(() => 0);
    const told = verdicts.map((verdict) => outward(finished(verdict, desk, heads), access));
    return { verdicts: told, spaces: [...heads.keys()] };
  });
}

function tooLarge(write: Write): Verdict | undefined {
  if (Buffer.byteLength(toJson([write.data, write.patch])) <= largestEntry) return undefined;
  const message = `An entry has at most ${largestEntry / 1024} kB.`;
  return { key: write.key, ok: false, error: { code: 'too-large', message } };
}

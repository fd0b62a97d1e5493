import { isAsking, showsVotesLater } from '@meanwhile/sdk/rules';
import { answersOpenAt, type CheckIn, type Decision, type Id } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import type { Access } from './access.js';
import type { Entity, Entry, Gate } from './entity.js';
import type { Parameters } from './filter-sql.js';
import { keyOf, openVotes, type Place, votesGate } from './votes.js';

/*
 * Answers that a form reveals later, and votes that a decision shows later, are held back here, not hidden on a screen.
 * What a form promised when it was answered is kept beside the answer; what a decision says now holds for its votes.
 */

const latest = '9999-12-31T23:59:59.999Z';

/** When the answers of an occurrence are open to everybody. */
export function openTo(checkIn: Pick<CheckIn, 'window' | 'privacy'>, localDate: string): string {
  const at = answersOpenAt(checkIn, localDate);
  return Number.isFinite(at) ? new Date(at).toISOString() : latest;
}

/** What holds a named vote back from others; null: nothing does. */
export const gateOfVote = (decision: Decision | undefined): Gate | null =>
  decision && isAsking(decision) && showsVotesLater(decision) ? { by: votesGate(decision.id), until: latest } : null;

/** What holds a named answer back; null: nothing does. */
export function gateOf({ kind, ...entity }: Entity, checkIn: CheckIn | undefined): Gate | null {
  const { reveal = 'always' } = checkIn?.privacy ?? {};
  if (kind !== 'response' || !checkIn || reveal === 'always') return null;
  const localDate = String(entity['localDate']);
  const by = `response:${checkIn.id}:${localDate}:`;
  return { by: reveal === 'after-mine' ? by : `#${by}`, until: openTo(checkIn, localDate) };
}

/** The condition that leaves out what is still held back from this person; `votes` are the gates of votes they may read. */
export function revealedSql(
  access: Access,
  { now, votes }: { readonly now: number; readonly votes: readonly Place[] },
  parameters: Parameters,
): string {
  if (access.operator) return 'true';
  const me = parameters.add(access.person.id);
  const [spaces, gates] = [votes.map(({ space }) => space), votes.map(({ gate }) => gate)];
  const open = votes.length
    ? `or (e.space, e.gate) in (select * from unnest(${parameters.add(spaces)}::text[], ${parameters.add(gates)}::text[]))`
    : '';
  return `(e.gate is null or e.author = ${me} or e.until <= ${parameters.add(new Date(now).toISOString())} ${open}
    or exists (select 1 from entry own where own.space = e.space and own.kind = 'response' and own.id = e.gate || ${me}
      and not own.deleted))`;
}

export const isHeld = ({ gate, entity }: Entry, access: Access, now: number): boolean =>
  gate !== null && !access.operator && entity?.author !== access.person.id && Date.parse(gate.until) > now;

/** The gates of these entries that this person's own answers, or the state of a decision, have opened, by {@link keyOf}. */
export async function openGates(
  queries: Queries,
  access: Access,
  entries: readonly Entry[],
): Promise<ReadonlySet<string>> {
  const places = entries.flatMap(({ space, gate }) =>
    gate && !gate.by.startsWith('#') ? [{ space, gate: gate.by }] : [],
  );
  const gates = [...new Map(places.map((place) => [keyOf(place), place])).values()];
  if (!gates.length) return new Set();
  const me: Id = access.person.id;
  const votes = await openVotes(queries, access, gates);
  const rows = await queries.query<Place & { readonly [column: string]: unknown }>(
    `select g.space, g.gate from unnest($1::text[], $2::text[]) as g(space, gate)
       join entry e on e.space = g.space and e.kind = 'response' and e.id = g.gate || $3 where not e.deleted`,
    [gates.map(({ space }) => space), gates.map(({ gate }) => gate), me],
  );
  return new Set([...votes, ...rows].map(keyOf));
}

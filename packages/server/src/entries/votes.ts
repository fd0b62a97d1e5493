import { askedIn, decidersOf, positionsShown } from '@meanwhile/sdk/rules';
import { type Participant, workCalendar } from '@meanwhile/sdk/time';
import { type Decision, type Id, positionId } from '@meanwhile/sdk';
import { again, type Queries, type Store } from '../store/store.js';
import type { Access } from './access.js';
import { entryColumns, entryOf, type EntryRow } from './entity.js';
import { findPeople } from './people.js';

/*
 * Named votes of a decision that shows them later. Each has a gate that names its decision; who may pass it is looked up in
 * the decision as it is now, so that closing it, or a vote of one's own, opens them at once. Where they have become
 * everybody's, the gate is taken away and they get a new place in the order of changes: that is how readers hear of them.
 */

const gatePrefix = 'votes:';
export const votesGate = (decision: Id): string => `${gatePrefix}${decision}`;
const isOfVotes = ({ gate }: { readonly gate: string }): boolean => gate.startsWith(gatePrefix);

/** Those whom a decision asks, and when they work: its results may wait for the end of their day. */
export async function participants(queries: Queries, decision: Decision): Promise<readonly Participant[]> {
  if (decision.visibility?.results !== 'after-last-day') return [];
  const ids = [...new Set([...askedIn(decision), ...decidersOf(decision)])];
  const { items } = await findPeople(queries, { ids, limit: ids.length });
  return ids.map((id) => ({ id, calendar: workCalendar(items.find((person) => person.id === id) ?? {}) }));
}

/** A gate in one space: an id may be used in another as well. */
export interface Place {
  readonly space: string;
  readonly gate: string;
}
interface Row extends Place {
  readonly [column: string]: unknown;
}
export const keyOf = ({ space, gate }: Place): string => JSON.stringify([space, gate]);

/** The decisions of some gates that still are, by gate. */
async function decisionsAt(queries: Queries, gates: readonly Place[]): Promise<ReadonlyMap<string, Decision>> {
  if (!gates.length) return new Map();
  const rows = await queries.query<EntryRow>(
    `select ${entryColumns} from unnest($1::text[], $2::text[]) as g(space, id)
       join entry e on e.space = g.space and e.kind = 'decision' and e.id = g.id where not e.deleted`,
    [gates.map(({ space }) => space), gates.map(({ gate }) => gate.slice(gatePrefix.length))],
  );
  return new Map(
    rows
      .map(entryOf)
      .map(({ space, id, entity }) => [keyOf({ space, gate: votesGate(id) }), entity as unknown as Decision]),
  );
}

/** Gates of votes that stand in the spaces a person sees. */
const standingGates = (queries: Queries, spaces: readonly string[]): Promise<readonly Place[]> =>
  queries.query<Row>(
    `select distinct space, gate from entry where space = any($1::text[]) and gate like '${gatePrefix}%'`,
    [spaces],
  );

/** Those of some gates, or of all there are, that this person may pass. */
export async function openVotes(queries: Queries, access: Access, gates?: readonly Place[]): Promise<readonly Place[]> {
  if (access.operator) return [];
  const among = (gates ?? (await standingGates(queries, [...access.heads.keys()]))).filter(isOfVotes);
  if (!among.length) return [];
  const me = access.person.id;
  const decisions = await decisionsAt(queries, among);
  const own = await queries.query<{ space: string; id: string; at: string }>(
    `select e.space, e.id, e.updated as at from unnest($1::text[], $2::text[]) as g(space, id)
       join entry e on e.space = g.space and e.kind = 'position' and e.id = g.id where not e.deleted`,
    [among.map(({ space }) => space), among.map(({ gate }) => positionId(gate.slice(gatePrefix.length), me))],
  );
  const open: Place[] = [];
  for (const place of among) {
    const decision = decisions.get(keyOf(place));
    if (!decision) continue;
    const mine = own.find(({ space, id }) => space === place.space && id === positionId(decision.id, me));
    const people = await participants(queries, decision);
    const reader = { id: me, now: Date.now(), position: mine && { updatedAt: mine.at }, people };
    if (positionsShown(decision, reader)) open.push(place);
  }
  return open;
}

/** What time or a decision has opened to everybody, and nobody has been told of. */
async function dueGates(queries: Queries, now: number): Promise<readonly Place[]> {
  const rows = await queries.query<Row & { timely: boolean }>(
    `select distinct space, gate, until <= $1 as timely from entry where gate is not null`,
    [new Date(now).toISOString()],
  );
  const votes = rows.filter(isOfVotes);
  const decisions = await decisionsAt(queries, votes);
  const due: Place[] = rows.filter(({ timely }) => timely);
  for (const place of votes) {
    const decision = decisions.get(keyOf(place));
    // Nobody's view: neither a vote of one's own nor the right to decide opens it. What is deleted, nobody asks about.
    if (decision && positionsShown(decision, { id: undefined, now, people: await participants(queries, decision) }))
      due.push(place);
  }
  return due;
}

/**
 * Opens what has become everybody's, and gives it a new place in the order of changes. Several nodes may do it side by
 * side: the counter's row is locked first, so that the second finds nothing left. Answers how many entries it were.
 */
export async function openDue({ store, now }: { readonly store: Store; readonly now: () => number }): Promise<number> {
  let count = 0;
  const moment = new Date(now()).toISOString();
  for (const place of await dueGates(store, now()))
    count += await again(() =>
      store.tx(async (queries) => {
        await queries.query('select seq from counter where space = $1 for update', [place.space]);
        const rows = await queries.query(
          `with held as (
             select kind, id, row_number() over (order by seq) as nth from entry
               where space = $1 and gate = $2 and ($3 or until <= $4)
           ), head as (
             update counter set seq = seq + (select count(*) from held)
               where space = $1 and exists (select 1 from held) returning seq
           )
           update entry set gate = null, until = null, seq = head.seq - (select count(*) from held) + held.nth
             from held, head where entry.space = $1 and entry.kind = held.kind and entry.id = held.id returning 1 as done`,
          [place.space, place.gate, isOfVotes(place), moment],
        );
        return rows.length;
      }),
    );
  return count;
}

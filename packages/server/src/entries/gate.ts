import { answersOpenAt, type CheckIn, type Id } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import type { Access } from './access.js';
import type { Entity, Entry, Gate } from './entity.js';
import type { Parameters } from './filter-sql.js';

/*
 * Answers that a form reveals later are held back here, not hidden on a screen. Which form an answer was given to, and
 * what that form promised then, is kept beside the answer.
 */

const latest = '9999-12-31T23:59:59.999Z';

/** When the answers of an occurrence are open to everybody. */
export function openTo(checkIn: Pick<CheckIn, 'window' | 'privacy'>, localDate: string): string {
  const at = answersOpenAt(checkIn, localDate);
  return Number.isFinite(at) ? new Date(at).toISOString() : latest;
}

/** What holds a named answer back; null: nothing does. */
export function gateOf({ kind, ...entity }: Entity, checkIn: CheckIn | undefined): Gate | null {
  const { reveal = 'always' } = checkIn?.privacy ?? {};
  if (kind !== 'response' || !checkIn || reveal === 'always') return null;
  const localDate = String(entity['localDate']);
  const by = `response:${checkIn.id}:${localDate}:`;
  return { by: reveal === 'after-mine' ? by : `#${by}`, until: openTo(checkIn, localDate) };
}

/** The condition that leaves out what is still held back from this person. */
export function revealedSql(access: Access, now: number, parameters: Parameters): string {
  if (access.operator) return 'true';
  const me = parameters.add(access.person.id);
  return `(e.gate is null or e.author = ${me} or e.until <= ${parameters.add(new Date(now).toISOString())}
    or exists (select 1 from entry own where own.space = e.space and own.kind = 'response' and own.id = e.gate || ${me}
      and not own.deleted))`;
}

export const isHeld = ({ gate, entity }: Entry, access: Access, now: number): boolean =>
  gate !== null && !access.operator && entity?.author !== access.person.id && Date.parse(gate.until) > now;

/** The gates of these entries that this person's own answers have opened. */
export async function openGates(
  queries: Queries,
  access: Access,
  entries: readonly Entry[],
): Promise<ReadonlySet<string>> {
  const gates = [...new Set(entries.flatMap(({ gate }) => (gate && !gate.by.startsWith('#') ? [gate.by] : [])))];
  if (!gates.length) return new Set();
  const me: Id = access.person.id;
  const rows = await queries.query<{ id: string }>(
    `select id from entry where space = any($1::text[]) and kind = 'response' and id = any($2::text[]) and not deleted`,
    [[...access.heads.keys()], gates.map((gate) => `${gate}${me}`)],
  );
  return new Set(rows.map(({ id }) => id.slice(0, id.length - me.length)));
}

import { answersOpenAt, type Decision } from '@meanwhile/sdk/adapter';
import { isAsking, lastDayEnds, showsVotesLater, votingEnds } from '@meanwhile/sdk/rules';
import { type Row, rowKey, type Stored } from './row.js';
import { decisionOf, formOf, participantsIn, type Reader } from './withheld.js';

/** When each answer or vote that is withheld shows to more people by the clock alone, in milliseconds, by its {@link rowKey}. */
export type Openings = ReadonlyMap<string, number>;

/** What they depend on: after a write of one of these they are looked up anew. */
export const bearsOnOpenings = ({ kind }: { readonly kind: string }): boolean =>
  ['response', 'position', 'check-in', 'decision', 'person'].includes(kind);

/** Whether a form or a decision may open by the clock what is said on it. */
export function opensLater({ kind, ...entity }: Stored): boolean {
  if (kind === 'check-in') return answersOpenAt(entity as never, '') > 0;
  const decision = entity as unknown as Decision;
  return showsVotesLater(decision) && isAsking(decision);
}

function momentsOf(row: Row, reader: Omit<Reader, 'person'>): readonly number[] {
  const [form, about] = [row.kind === 'response' ? formOf(row) : undefined, decisionOf(row)];
  const place = { kind: form === undefined ? 'decision' : 'check-in', id: form ?? about ?? '' };
  const thing = reader.rows.get(rowKey(place))?.entity;
  if (!row.entity || !thing || !opensLater(thing)) return [];
  // The answers show after that moment, not at it.
  if (form !== undefined) return [answersOpenAt(thing as never, String(row.entity['localDate'])) + 1];
  const decision = thing as unknown as Decision;
  const ends = votingEnds(decision);
  if (ends === undefined) return [];
  // Whoever decides sees them when the time to vote is over, the others after the last day.
  return decision.visibility?.results === 'after-last-day'
    ? [ends, lastDayEnds(participantsIn(decision, reader), ends)]
    : [ends];
}

/** The next moment of each of these rows. */
export function openings(rows: Iterable<Row>, reader: Omit<Reader, 'person'>): Openings {
  const next = new Map<string, number>();
  for (const row of rows) {
    const ahead = momentsOf(row, reader).filter((at) => at > reader.now && at < Infinity);
    if (ahead.length) next.set(rowKey(row), Math.min(...ahead));
  }
  return next;
}

/** Those whose moment has come. */
export const opened = (next: Openings, now: number): readonly string[] =>
  [...next].flatMap(([key, at]) => (at <= now ? [key] : []));

/** The row with a new place in the order of changes, by which it is told; nothing of it changes. */
export const renewed = <R extends Row>({ entity, ...row }: R, seq: number): R =>
  ({ ...row, ...(entity && { entity: { ...entity, seq } }), seq }) as unknown as R;

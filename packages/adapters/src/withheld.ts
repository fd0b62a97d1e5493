import type { Privacy } from '@meanwhile/sdk/adapter';
import { type Row, rowKey, type Values } from './row.js';

// A window opens at the start of somebody's working day and is counted in their working hours. Without their calendars:
// the day has ended everywhere on earth after 36 hours, and no window is longer than a day for every two hours of it.
const dayEverywhere = 36 * 3_600_000;
const hoursAt = (checkIn: Values): number =>
  Number((checkIn['window'] as { readonly workingHours?: number } | undefined)?.workingHours ?? 8);
const windowEnd = (checkIn: Values, localDate: unknown): number =>
  Date.parse(String(localDate)) + dayEverywhere + (hoursAt(checkIn) / 2) * 24 * 3_600_000;

/** The form a response or a ballot belongs to. */
const formOf = ({ kind, entity }: Row): string | undefined => {
  if (kind === 'response') return entity?.['checkIn'] as string;
  const subject = entity?.['subject'] as { readonly kind: string; readonly id: string } | undefined;
  return kind === 'ballot' && subject?.kind === 'check-in' ? subject.id : undefined;
};

export interface Reader {
  readonly rows: ReadonlyMap<string, Row>;
  readonly person: string | undefined;
  /** Milliseconds. */
  readonly now: number;
}
/**
 * Since when, in the order of changes, this person may read a row; `undefined`: not yet. Answers that a form reveals
 * later are withheld here, not hidden on a screen.
 */
export function readableSince(row: Row, { rows, person, now }: Reader): number | undefined {
  const seq = row.seq ?? 0;
  const form = formOf(row);
  if (form === undefined || !row.entity || (row.kind === 'response' && row.entity.author === person)) return seq;
  const checkIn = rows.get(rowKey({ kind: 'check-in', id: form }))?.entity;
  const { reveal = 'always' } = (checkIn?.['privacy'] ?? {}) as Partial<Privacy>;
  if (!checkIn || reveal === 'always') return seq;
  const { localDate } = row.entity;
  if (reveal === 'after-window') return now > windowEnd(checkIn, localDate) ? seq : undefined;
  const note = row.kind === 'response' ? 'response' : 'submitted';
  const mine = rows.get(rowKey({ kind: note, id: `${note}:${form}:${String(localDate)}:${person}` }));
  return mine?.entity ? Math.max(seq, mine.seq ?? 0) : undefined;
}

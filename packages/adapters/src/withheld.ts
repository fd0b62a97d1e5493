import { answersOpenAt, isHeld, type Privacy } from '@meanwhile/sdk/adapter';
import { type Row, rowKey } from './row.js';

type Promised = Parameters<typeof answersOpenAt>[0];

/** The form a response or a ballot belongs to. */
export const formOf = ({ kind, entity }: Row): string | undefined => {
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
 * later, and updates written for later, are withheld here, not hidden on a screen.
 */
export function readableSince(row: Row, { rows, person, now }: Reader): number | undefined {
  const seq = row.seq ?? 0;
  if (row.kind === 'update')
    return row.entity && row.entity.author !== person && isHeld(row.entity, now) ? undefined : seq;
  const form = formOf(row);
  if (form === undefined || !row.entity || (row.kind === 'response' && row.entity.author === person)) return seq;
  const checkIn = rows.get(rowKey({ kind: 'check-in', id: form }))?.entity;
  const { reveal = 'always' } = (checkIn?.['privacy'] ?? {}) as Partial<Privacy>;
  if (!checkIn || reveal === 'always') return seq;
  const { localDate } = row.entity;
  if (now > answersOpenAt(checkIn as Promised, String(localDate))) return seq;
  if (reveal !== 'after-mine') return undefined;
  const note = row.kind === 'response' ? 'response' : 'submitted';
  const mine = rows.get(rowKey({ kind: note, id: `${note}:${form}:${String(localDate)}:${person}` }));
  return mine?.entity ? Math.max(seq, mine.seq ?? 0) : undefined;
}

import {
  answersOpenAt,
  type Decision,
  isHeld,
  isOn,
  type PersonRef,
  positionId,
  type Privacy,
  type Ref,
  responseId,
  type Submitted,
  submittedIds,
} from '@meanwhile/sdk/adapter';
import { askedIn, decidersOf, isAsking, positionsShown, showsVotesLater } from '@meanwhile/sdk/rules';
import { type Participant, workCalendar } from '@meanwhile/sdk/time';
import { type Row, rowKey, type Stored } from './row.js';

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
  /** What the directory knows of people, for their hours. */
  readonly people?: ReadonlyMap<string, PersonRef> | undefined;
  /** Milliseconds. */
  readonly now: number;
}
/**
 * Since when, in the order of changes, this person may read a row; `undefined`: not yet. Answers that a form reveals
 * later, votes that a decision shows later, and updates written for later are withheld here, not hidden on a screen.
 */
export function readableSince(row: Row, reader: Reader): number | undefined {
  const { rows, person, now } = reader;
  const seq = row.seq ?? 0;
  if (row.kind === 'update')
    return row.entity && row.entity.author !== person && isHeld(row.entity, now) ? undefined : seq;
  if (row.kind === 'position') return voteReadableSince(row, reader);
  const form = formOf(row);
  if (form === undefined || !row.entity || (row.kind === 'response' && row.entity.author === person)) return seq;
  const checkIn = rows.get(rowKey({ kind: 'check-in', id: form }))?.entity;
  const { reveal = 'always' } = (checkIn?.['privacy'] ?? {}) as Partial<Privacy>;
  if (!checkIn || reveal === 'always') return seq;
  const { localDate } = row.entity;
  if (now > answersOpenAt(checkIn as Promised, String(localDate))) return seq;
  if (reveal !== 'after-mine') return undefined;
  const mine = ownPlaces(row, form, person ?? '').map((place) => rows.get(rowKey(place)));
  const found = mine.find((one) => one?.entity && isAbout(form, one.entity));
  return found ? Math.max(seq, found.seq ?? 0) : undefined;
}

/** Where the reader's own answer, or the note of it, may stand that opens an answer of a form to them. */
export function ownPlaces({ kind, entity }: Row, form: string, person: string): readonly Ref[] {
  const localDate = String(entity?.['localDate']);
  if (kind === 'response') return [{ kind, id: responseId(form, localDate, person) }];
  return submittedIds({ kind: 'check-in', id: form }, localDate, person).map((id) => ({ kind: 'submitted', id }));
}
/** Under the id that notes had once, a decision may be found that has the id of the form. */
const isAbout = (form: string, { kind, ...note }: Stored): boolean =>
  kind === 'response' || isOn({ kind: 'check-in', id: form })(note as unknown as Submitted);

/** The decision a vote is on. */
export const decisionOf = ({ kind, entity }: Row): string | undefined =>
  kind === 'position' ? (entity?.['decision'] as string) : undefined;

/** Whose hours bear on when its votes show. */
export const peopleOf = (decision: Decision): readonly string[] => [
  ...new Set([...askedIn(decision), ...decidersOf(decision)]),
];

/** The same people with their hours. */
export const participantsIn = (
  decision: Decision,
  { rows, people }: Pick<Reader, 'rows' | 'people'>,
): readonly Participant[] =>
  peopleOf(decision).map((id) => {
    const known = rows.get(rowKey({ kind: 'person', id }))?.entity as PersonRef | undefined;
    return { id, calendar: workCalendar({ ...people?.get(id), ...known }) };
  });

/** What one's own vote or the closing of the decision has opened is news of that moment, whenever it was written. */
function voteReadableSince(row: Row, { rows, person, people: directory, now }: Reader): number | undefined {
  const seq = row.seq ?? 0;
  const about = decisionOf(row);
  const place = rows.get(rowKey({ kind: 'decision', id: about ?? '' }));
  const decision = place?.entity as Decision | undefined;
  if (!decision || row.entity?.author === person || !showsVotesLater(decision)) return seq;
  const mine = rows.get(rowKey({ kind: 'position', id: positionId(decision.id, person ?? '') }));
  const people = participantsIn(decision, { rows, people: directory });
  if (!positionsShown(decision, { id: person, now, position: mine?.entity, people })) return undefined;
  const opened = isAsking(decision) ? mine?.seq : place?.seq;
  return Math.max(seq, opened ?? 0);
}

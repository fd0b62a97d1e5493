import type { Id, LocalDate, Ref } from './base.js';

const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < 16; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += (bytes[i]! + 256).toString(16).slice(1);
  }
  return text;
};
// getRandomValues, not randomUUID: intranets on plain http have no secure context.
const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));

let lastTime = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562, section 5.7): sorts by creation within one page, because a 12-bit counter
 * orders ids of the same millisecond (section 6.2, method 1) and a clock that steps back is ignored.
 */
export function createId(now: number = Date.now()): Id {
  const bytes = random();
  if (now > lastTime) {
    lastTime = now;
    counter = ((bytes[6]! & 7) << 8) | bytes[7]!;
  } else if (++counter > 0xfff) {
    lastTime++;
    counter = 0;
  }
  let time = lastTime;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return hex(bytes);
}

/** A UUIDv4 (RFC 9562, section 5.4): for ballots, whose id must not tell when they were cast. */
export function createRandomId(): Id {
  const bytes = random();
  bytes[6] = 0x40 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return hex(bytes);
}

/** Deterministic ids: the same act has the same id on every device, so it can neither double nor conflict. */
export const reactionId = (target: Id, person: Id, value: string): Id => `reaction:${target}:${person}:${value}`;
export const positionId = (decision: Id, person: Id): Id => `position:${decision}:${person}`;
export const holdId = (decision: Id, person: Id): Id => `hold:${decision}:${person}`;
export const responseId = (checkIn: Id, localDate: LocalDate, person: Id): Id =>
  `response:${checkIn}:${localDate}:${person}`;
/** A check-in and a decision may have the same id, so the note of who has taken part says which of the two it is about. */
export const submittedId = ({ kind, id }: Subject, localDate: LocalDate, person: Id): Id =>
  `submitted:${localDate}:${kind}:${id}:${person}`;
/**
 * Where such a note may stand: under its id, or under the one it had until 0.1, which did not name the kind. What is
 * found under the second counts only where {@link isOn} says that it is about the same.
 */
export const submittedIds = (subject: Subject, localDate: LocalDate, person: Id): readonly [Id, Id] => [
  submittedId(subject, localDate, person),
  `submitted:${subject.id}:${localDate}:${person}`,
];
type Subject = Pick<Ref, 'kind' | 'id'>;
/** Whether a note or a ballot is about this check-in or decision. */
export const isOn =
  ({ kind, id }: Subject) =>
  ({ subject }: { readonly subject: Subject }): boolean =>
    subject.kind === kind && subject.id === id;

/** The kinds with deterministic ids that a person may write again: creating what is there already is an edit of it. */
export const repeatableKinds: readonly string[] = ['reaction', 'position', 'response', 'submitted'];

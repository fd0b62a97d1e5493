import type { Id, LocalDate } from '../model/base.js';
import type { Answers, CarriedItem, CheckInData, ResponseData } from '../model/kinds.js';
import type { Response } from '../model/schema.js';
import { answersToSend, validateAnswers } from './answers.js';

/** A line of last time's plan, before anything is said about it. */
export interface PlannedItem {
  readonly question: string;
  readonly text: string;
}

/** The lines of a written answer, without the marks of lists. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/, '').trim())
      .filter(Boolean),
  ),
];

/** The latest answer a person gave before a day, skipped days passed over. */
export function answerBefore(
  responses: readonly Response[],
  { person, localDate }: { readonly person: Id; readonly localDate: LocalDate },
): Response | undefined {
  return responses
    .filter(({ author, localDate: on, skipped }) => author === person && on < localDate && !skipped)
    .reduce<Response | undefined>((last, one) => (last && last.localDate > one.localDate ? last : one), undefined);
}

/** What was planned last time: a line each, of the questions that carry. Detached answers have no last time. */
export function plannedIn(
  checkIn: Pick<CheckInData, 'questions' | 'privacy'>,
  last: ResponseData | undefined,
): readonly PlannedItem[] {
  if (!last || checkIn.privacy?.identity === 'detached') return [];
  return checkIn.questions
    .filter(({ carry }) => carry)
    .flatMap(({ id }) => {
      const answer = Object.hasOwn(last.answers, id) ? last.answers[id] : undefined;
      return typeof answer === 'string' ? linesOf(answer).map((text) => ({ question: id, text })) : [];
    });
}

/**
 * Last time's answers where they would do for this time as they are: "no change". Undefined where nothing was answered, or
 * where a question has changed so that it must be answered anew. Detached answers have no last time.
 */
export function unchangedAnswers(
  checkIn: Pick<CheckInData, 'questions' | 'privacy'>,
  last: Pick<ResponseData, 'answers' | 'skipped'> | undefined,
): Answers | undefined {
  if (!last || last.skipped || checkIn.privacy?.identity === 'detached') return undefined;
  const answers = answersToSend(checkIn, last.answers);
  return Object.keys(answers).length === 0 || validateAnswers(checkIn, answers).length > 0 ? undefined : answers;
}

/** An answer with the lines carried on before what is new; a line that stands there already is not doubled. */
export function withCarried(answer: string, carried: readonly CarriedItem[], question: string): string {
  const there = new Set(linesOf(answer));
  const lines = carried.filter((item) => item.question === question && item.mark === 'carry' && !there.has(item.text));
  return [...lines.map(({ text }) => text), ...(answer.trim() ? [answer.trim()] : [])].join('\n');
}

/** An answer about what was done, with the lines that were finished. */
export function withDone(answer: string, carried: readonly CarriedItem[]): string {
  const there = new Set(linesOf(answer));
  const lines = carried.filter(({ mark, text }) => mark === 'done' && !there.has(text));
  return [...(answer.trim() ? [answer.trim()] : []), ...lines.map(({ text }) => text)].join('\n');
}

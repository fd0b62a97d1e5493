import type { Id } from '../model/base.js';
import type { Answer, Answers, CheckInData, Question } from '../model/kinds.js';
import { minGroupOf } from './privacy.js';

/** One person's answers; without an author for detached ones. */
export interface AnswerSet {
  readonly answers: Answers;
  readonly author?: Id | undefined;
}
/** What may be shown for one question. */
export interface QuestionSummary {
  readonly question: Question;
  /** How many answered this question. */
  readonly answered: number;
  /** Too few answers: everything below is empty, not merely unseen. */
  readonly hidden: boolean;
  /** How often each value was given, in the order of the options or of the scale. */
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly mean?: number;
  readonly median?: number;
  readonly low?: number;
  readonly high?: number;
  /** Written answers, in no order that tells who wrote first; with the author only where answers are named. */
  readonly texts: readonly { readonly text: string; readonly author?: Id | undefined }[];
}

const CLOSED = ['choice', 'multi-choice', 'scale', 'mood', 'yes-no'];

function valuesOf({ type, options, min = 1, max = 5 }: Question): readonly string[] {
  if (type === 'yes-no') return ['true', 'false'];
  if (type === 'mood') return ['1', '2', '3', '4', '5'];
  if (type === 'scale')
    return Array.from({ length: Math.min(Math.max(max - min + 1, 0), 11) }, (_, i) => String(min + i));
  return options?.map(({ id }) => id) ?? [];
}

function countsOf(question: Question, given: readonly Answer[]): QuestionSummary['counts'] {
  const counts = new Map(valuesOf(question).map((value) => [value, 0]));
  // A value that is no option any more still counts: an edited question must not lose answers.
  for (const answer of given.flat()) counts.set(String(answer), (counts.get(String(answer)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function figuresOf(given: readonly Answer[]): Partial<QuestionSummary> {
  const numbers = given.filter((answer) => typeof answer === 'number').sort((a, b) => a - b);
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (low === undefined || high === undefined) return {};
  const middle = numbers.length >> 1;
  const upper = numbers[middle] ?? low;
  const median = numbers.length % 2 ? upper : ((numbers[middle - 1] ?? low) + upper) / 2;
  return { mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length, median, low, high };
}

function summariseQuestion(question: Question, sets: readonly AnswerSet[], checkIn: CheckInData): QuestionSummary {
  const detached = checkIn.privacy?.identity === 'detached';
  const given = sets.flatMap(({ answers, author }) => {
    const answer = answers[question.id];
    return answer === undefined || answer === '' ? [] : [{ answer, author }];
  });
  const answered = given.length;
  const none: QuestionSummary = { question, answered, hidden: false, counts: [], texts: [] };
  // A mood is never shown for fewer people than the threshold, whether its answers carry names or not.
  if ((detached || question.type === 'mood') && answered < minGroupOf(checkIn.privacy))
    return { ...none, hidden: true };
  const values = given.map(({ answer }) => answer);
  if (CLOSED.includes(question.type)) return { ...none, counts: countsOf(question, values), ...figuresOf(values) };
  if (question.type === 'number') return { ...none, counts: countsOf(question, values), ...figuresOf(values) };
  const texts = given.map(({ answer, author }) => ({ text: String(answer), ...(detached ? {} : { author }) }));
  return { ...none, texts: texts.sort((a, b) => (a.text < b.text ? -1 : 1)) };
}

/**
 * What may be shown of one occurrence's answers, question by question. Below the threshold a question is
 * `hidden` and carries nothing but its count. Groups are hidden together, so that none is found by subtraction: see
 * `summariseGroups`.
 */
export function summarise(checkIn: CheckInData, sets: readonly AnswerSet[]): readonly QuestionSummary[] {
  return checkIn.questions.map((question) => summariseQuestion(question, sets, checkIn));
}

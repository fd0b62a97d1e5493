import type { CheckInData, Question } from '../model/kinds.js';
import { occurrencesFrom } from '../time/recurrence.js';
import { sentenceOf, type WhenProblem } from './when-sentence.js';

/**
 * What is wrong with a check-in that is being planned. The code says what, `field` where, `question` whose field that is.
 * `no-title`, `no-questions`, `no-label`: nothing is written there. `same-id`: two questions have one id, so that their
 * answers could not be told apart. `few-options`: fewer than two answers to choose from. `range-odd`: the highest value is
 * not above the lowest, or a scale has more than eleven steps. `when-odd`: the condition cannot be meant, for the reason in
 * `problem`. `end-turned`: it ends before it begins. `never-asked`: the schedule has no day. `nobody`: it asks no one.
 */
export interface CheckInIssue {
  readonly code:
    | 'no-title'
    | 'no-questions'
    | 'no-label'
    | 'same-id'
    | 'few-options'
    | 'range-odd'
    | 'when-odd'
    | 'end-turned'
    | 'never-asked'
    | 'nobody';
  readonly field: 'title' | 'questions' | 'label' | 'id' | 'options' | 'max' | 'when' | 'end' | 'schedule' | 'people';
  readonly question?: string;
  readonly problem?: WhenProblem;
}

/** More steps than that are not a scale any more: nobody tells 7 of 20 from 8 of 20. */
const MOST_STEPS = 11;

function isRangeOdd({ type, min, max }: Question): boolean {
  if (type === 'number') return min !== undefined && max !== undefined && max < min;
  if (type !== 'scale') return false;
  const [low, high] = [min ?? 1, max ?? 5];
  return high <= low || high - low + 1 > MOST_STEPS;
}

function issuesOfQuestion(question: Question, before: readonly Question[], all: readonly Question[]): CheckInIssue[] {
  const { id, type, label, options = [], when } = question;
  const about = (issue: Omit<CheckInIssue, 'question'>): CheckInIssue => ({ ...issue, question: id });
  const named = options.filter((option) => option.label.trim());
  const hasFew = (type === 'choice' || type === 'multi-choice') && named.length < 2;
  const [problem] = sentenceOf(when, before, all).problems;
  return [
    ...(label.trim() ? [] : [about({ code: 'no-label', field: 'label' })]),
    ...(before.some((one) => one.id === id) ? [about({ code: 'same-id', field: 'id' })] : []),
    ...(hasFew ? [about({ code: 'few-options', field: 'options' })] : []),
    ...(isRangeOdd(question) ? [about({ code: 'range-odd', field: 'max' })] : []),
    ...(problem ? [about({ code: 'when-odd', field: 'when', problem })] : []),
  ];
}

function issuesOfSchedule({ schedule }: CheckInData): readonly CheckInIssue[] {
  if (!schedule) return [];
  const { start, end } = schedule;
  if (start && end && end < start) return [{ code: 'end-turned', field: 'end' }];
  const [first] = occurrencesFrom(schedule, start ?? '2000-01-03');
  return first ? [] : [{ code: 'never-asked', field: 'schedule' }];
}

/** What is wrong with a check-in before it is planned, in the order of its form; empty when it can be asked. */
export function checkInIssues(checkIn: CheckInData): readonly CheckInIssue[] {
  const { title, questions, people } = checkIn;
  return [
    ...(title.trim() ? [] : [{ code: 'no-title', field: 'title' } as const]),
    ...(questions.length > 0 ? [] : [{ code: 'no-questions', field: 'questions' } as const]),
    ...questions.flatMap((question, place) => issuesOfQuestion(question, questions.slice(0, place), questions)),
    ...issuesOfSchedule(checkIn),
    ...(people?.length === 0 ? [{ code: 'nobody', field: 'people' } as const] : []),
  ];
}

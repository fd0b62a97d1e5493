import type { Id } from '../model/base.js';
import type { Answer, Answers, CheckInData, Question } from '../model/kinds.js';
import { isShown } from './when.js';

/** What is wrong with one answer; the widget puts the code into words. */
export interface AnswerIssue {
  readonly question: Id;
  readonly code: 'required' | 'not-a-number' | 'too-small' | 'too-large' | 'not-an-option';
}

/** The questions asked, given the answers so far. */
export function visibleQuestions(checkIn: CheckInData, answers: Answers): readonly Question[] {
  return checkIn.questions.filter(({ when }) => isShown(when, answers));
}

const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);

function numberIssue({ type, min, max }: Question, answer: Answer): AnswerIssue['code'] | undefined {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'not-a-number';
  const [low, high] = type === 'mood' || type === 'scale' ? [min ?? 1, max ?? 5] : [min ?? -Infinity, max ?? Infinity];
  if (answer < low) return 'too-small';
  return answer > high ? 'too-large' : undefined;
}

function issueOf(question: Question, answer: Answer | undefined): AnswerIssue['code'] | undefined {
  if (answer === undefined || isEmpty(answer)) return question.required ? 'required' : undefined;
  const { type, options } = question;
  if (type === 'mood' || type === 'scale' || type === 'number') return numberIssue(question, answer);
  if (type === 'yes-no') return typeof answer === 'boolean' ? undefined : 'not-an-option';
  if (type !== 'choice' && type !== 'multi-choice') return undefined;
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen.every((id) => options?.some((option) => option.id === id)) ? undefined : 'not-an-option';
}

/** Checks the answers of the questions that are asked; hidden ones are not required. */
export function validateAnswers(checkIn: CheckInData, answers: Answers): readonly AnswerIssue[] {
  return visibleQuestions(checkIn, answers).flatMap((question) => {
    const code = issueOf(question, answers[question.id]);
    return code ? [{ question: question.id, code }] : [];
  });
}

import type { Id } from '../model/base.js';
import type { Answer, Answers, CheckInData, Question } from '../model/kinds.js';
import { isShown, questionsIn } from './when.js';

/** What is wrong with one answer; the widget puts the code into words. */
export interface AnswerIssue {
  readonly question: Id;
  readonly code: 'required' | 'not-a-number' | 'too-small' | 'too-large' | 'not-an-option';
}

type Asked = Pick<CheckInData, 'questions'>;

/**
 * The questions asked, given the answers so far. What a hidden question was answered before it was hidden does not count,
 * and a condition that names no question of this check-in cannot be meant: its question is shown.
 */
export function visibleQuestions({ questions }: Asked, answers: Answers): readonly Question[] {
  const ids = new Set(questions.map(({ id }) => id));
  const counting: { [question: string]: Answer } = { ...answers };
  return questions.filter(({ id, when }) => {
    const shown = questionsIn(when).some((name) => !ids.has(name)) || isShown(when, counting);
    if (!shown) delete counting[id];
    return shown;
  });
}

/** Nothing was answered: absent, only spaces, nothing chosen. `false` and `0` are answers. */
export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || (typeof answer === 'string' ? !answer.trim() : Array.isArray(answer) && !answer.length);

/** What is sent: the answers to visible questions, without the blank ones. */
export function answersToSend(checkIn: Asked, answers: Answers): Answers {
  const sent = visibleQuestions(checkIn, answers).flatMap(({ id }): readonly (readonly [string, Answer])[] => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return answer === undefined || isBlank(answer) ? [] : [[id, answer]];
  });
  return Object.fromEntries(sent);
}

/** An answer as text, options by their labels. Yes and no give none: the reader's language has those words. */
export function answerText({ options = [] }: Question, answer: Answer | undefined): string {
  if (answer === undefined || typeof answer === 'boolean') return '';
  const given = typeof answer === 'object' ? answer : [`${answer}`];
  return given.map((one) => options.find(({ id }) => id === one)?.label ?? one).join(', ');
}

function numberIssue({ type, min, max }: Question, answer: Answer): AnswerIssue['code'] | undefined {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'not-a-number';
  const [low, high] = type === 'mood' || type === 'scale' ? [min ?? 1, max ?? 5] : [min ?? -Infinity, max ?? Infinity];
  if (answer < low) return 'too-small';
  return answer > high ? 'too-large' : undefined;
}

function issueOf(question: Question, answer: Answer | undefined): AnswerIssue['code'] | undefined {
  if (answer === undefined || isBlank(answer)) return question.required ? 'required' : undefined;
  const { type, options } = question;
  if (type === 'mood' || type === 'scale' || type === 'number') return numberIssue(question, answer);
  if (type === 'yes-no') return typeof answer === 'boolean' ? undefined : 'not-an-option';
  if (type !== 'choice' && type !== 'multi-choice') return undefined;
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen.every((id) => options?.some((option) => option.id === id)) ? undefined : 'not-an-option';
}

/** Checks the answers of the questions that are asked; hidden ones are not required. */
export function validateAnswers(checkIn: Asked, answers: Answers): readonly AnswerIssue[] {
  return visibleQuestions(checkIn, answers).flatMap((question) => {
    const code = issueOf(question, Object.hasOwn(answers, question.id) ? answers[question.id] : undefined);
    return code ? [{ question: question.id, code }] : [];
  });
}

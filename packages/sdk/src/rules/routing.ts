import type { Ref } from '../model/base.js';
import type { CheckInData, Question, ResponseData } from '../model/kinds.js';
import { answerText, visibleQuestions } from './answers.js';

/** An answer that may become something of its own, and what it became. */
export interface AnswerRoute {
  readonly question: Question;
  readonly to: NonNullable<Question['routeTo']>;
  readonly text: string;
  /** The update it became. */
  readonly made?: Ref;
}

/** Which answers may go on: a blocker as an ask, what is done as an update, thanks as thanks. Detached ones never do. */
export function routesOf(
  checkIn: Pick<CheckInData, 'questions' | 'privacy'>,
  { answers, links = [] }: Pick<ResponseData, 'answers' | 'links'>,
): readonly AnswerRoute[] {
  // A ballot belongs to nobody: posting it under a name would say whose it was.
  if (checkIn.privacy?.identity === 'detached') return [];
  return visibleQuestions(checkIn, answers).flatMap((question): readonly AnswerRoute[] => {
    const { id, routeTo } = question;
    const text = answerText(question, Object.hasOwn(answers, id) ? answers[id] : undefined).trim();
    if (!routeTo || !text) return [];
    const made = links.find(({ rel, title }) => rel === `became-${routeTo}` && title === id)?.target;
    return [{ question, to: routeTo, text, ...(made && { made }) }];
  });
}

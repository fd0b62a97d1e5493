import type { Answers, CheckInData } from '../model/kinds.js';
import { minGroupOf } from './privacy.js';
import { summarise, type AnswerSet, type QuestionSummary } from './summary.js';

/** One group of answers, for example all that name one topic. */
export interface GroupSummary {
  readonly value: string;
  /** Absent where the group is hidden: its size would tell as much as its answers. */
  readonly answered?: number;
  readonly hidden: boolean;
  /** Empty where it is hidden. */
  readonly questions: readonly QuestionSummary[];
}

/**
 * Which groups to hide. Those that are too small, and with them as many of the next smallest as are needed, so that what
 * is hidden is never one group alone nor fewer than `least` answers: else it could be found by taking the groups that show
 * from the total. Gives the places of the hidden groups.
 */
export function groupsToHide(sizes: readonly number[], least: number): ReadonlySet<number> {
  const order = sizes.map((size, place) => ({ size, place })).filter(({ size }) => size > 0);
  order.sort((a, b) => a.size - b.size || a.place - b.place);
  const hidden = order.filter(({ size }) => size < least);
  const rest = order.slice(hidden.length);
  const sum = (): number => hidden.reduce((total, { size }) => total + size, 0);
  while (hidden.length > 0 && rest.length > 0 && (hidden.length < 2 || sum() < least))
    hidden.push(...rest.splice(0, 1));
  return new Set(hidden.map(({ place }) => place));
}

const valuesIn = (answers: Answers, question: string): readonly string[] => {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return answer === undefined ? [] : (Array.isArray(answer) ? answer : [answer]).map(String);
};

/**
 * Answers by the value of one question, for example by topic. Small groups are hidden, and enough others with them. Where
 * answers carry names nothing is hidden but moods, as everywhere.
 */
export function summariseGroups(
  checkIn: CheckInData,
  sets: readonly AnswerSet[],
  question: string,
): readonly GroupSummary[] {
  const values = [...new Set(sets.flatMap(({ answers }) => valuesIn(answers, question)))].sort();
  const groups = values.map((value) => sets.filter(({ answers }) => valuesIn(answers, question).includes(value)));
  const isDetached = checkIn.privacy?.identity === 'detached';
  const hidden = isDetached
    ? groupsToHide(
        groups.map(({ length }) => length),
        minGroupOf(checkIn.privacy),
      )
    : new Set<number>();
  return values.map((value, place) => {
    const group = groups[place] ?? [];
    if (hidden.has(place)) return { value, hidden: true, questions: [] };
    return { value, hidden: false, answered: group.length, questions: summarise(checkIn, group) };
  });
}

/** The answers of one person as others may read them: a mood is theirs alone, the team sees its spread. */
export function answersToShow(checkIn: Pick<CheckInData, 'questions'>, answers: Answers, isMine: boolean): Answers {
  if (isMine) return answers;
  const moods = checkIn.questions.filter(({ type }) => type === 'mood').map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !moods.includes(id)));
}

import type { Answer, Answers } from '../model/kinds.js';

/*
 * condition  = all *( "or" all )
 * all        = test *( "and" test )
 * test       = question operator value        operator: = != < <= > >= has
 * A value with spaces is quoted: topics has "open source".
 */
const test = /^\s*([\w-]+)\s*(!=|<=|>=|=|<|>|\bhas\b)\s*(?:"([^"]*)"|([^\s"]+))\s*$/;

const words: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

function isEqual(answer: Answer | undefined, value: string): boolean {
  if (typeof answer === 'boolean') return answer === words[value.toLowerCase()];
  if (typeof answer === 'number') return answer === Number(value);
  return answer === value;
}

function holds(answers: Answers, [question, operator, value]: readonly [string, string, string]): boolean {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (operator === 'has') return Array.isArray(answer) ? answer.includes(value) : isEqual(answer, value);
  if (operator === '=') return isEqual(answer, value);
  if (operator === '!=') return answer !== undefined && !isEqual(answer, value);
  const [left, right] = [Number(answer), Number(value)];
  if (answer === undefined || Number.isNaN(left) || Number.isNaN(right)) return false;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

// At the word outside of quotes.
const split = (text: string, word: 'and' | 'or'): readonly string[] =>
  text.split(new RegExp(`\\s+${word}\\s+(?=(?:[^"]*"[^"]*")*[^"]*$)`));
const read = (when: string): readonly (readonly (RegExpExecArray | null)[])[] =>
  split(when.slice(0, 1000), 'or').map((all) => split(all, 'and').map((one) => test.exec(one)));

/** One comparison of an expression. */
export interface WhenTest {
  readonly question: string;
  readonly operator: string;
  readonly value: string;
}
/** An expression in parts: groups of comparisons, one group must hold. What cannot be read is there as text. */
export function readWhen(when = ''): readonly (readonly (WhenTest | string)[])[] {
  if (!when.trim()) return [];
  return split(when.slice(0, 1000), 'or').map((all) =>
    split(all, 'and').map((one) => {
      const match = test.exec(one);
      return match ? { question: match[1] ?? '', operator: match[2] ?? '', value: match[3] ?? match[4] ?? '' } : one;
    }),
  );
}

/** The questions a condition looks at. */
export const questionsIn = (when = ''): readonly string[] =>
  when.trim() ? read(when).flatMap((group) => group.flatMap((match) => match?.[1] ?? [])) : [];

/**
 * Evaluates a question's `when`: for example `mood <= 2`, `blocked = yes and team has import`.
 * An expression that cannot be read counts as true, so that no question is lost behind a typing error.
 */
export function isShown(when: string | undefined, answers: Answers): boolean {
  if (!when?.trim()) return true;
  const groups = read(when);
  if (groups.some((group) => group.some((match) => !match))) return true;
  return groups.some((group) =>
    group.every((match) => holds(answers, [match?.[1] ?? '', match?.[2] ?? '', match?.[3] ?? match?.[4] ?? ''])),
  );
}

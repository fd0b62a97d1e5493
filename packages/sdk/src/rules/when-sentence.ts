import type { Answer, Question } from '../model/kinds.js';
import { readWhen, type WhenTest } from './when.js';

export type WhenOperator = 'is' | 'is-not' | 'less' | 'at-most' | 'more' | 'at-least' | 'has';
const operators: { readonly [sign: string]: WhenOperator } = {
  '=': 'is',
  '!=': 'is-not',
  '<': 'less',
  '<=': 'at-most',
  '>': 'more',
  '>=': 'at-least',
  has: 'has',
};
const signs = Object.fromEntries(Object.entries(operators).map(([sign, name]) => [name, sign]));

/** One comparison, ready to be put into words: “Blocked?” is yes. */
export interface WhenCondition {
  readonly question: string;
  readonly operator: WhenOperator;
  readonly value: string;
  /** What people read for the question. */
  readonly label: string;
  /** The value as an answer: an option by its label; yes and no stay true and false, for the reader's language. */
  readonly answer: Answer;
}

/** What is wrong with an expression, for the editor. It would show the question always, which is never meant. */
export interface WhenProblem {
  readonly code: 'unreadable' | 'unknown-question' | 'not-before' | 'unknown-option' | 'not-a-number';
  readonly at: string;
}

/** An expression as data: shown when all conditions of one of the groups hold. */
export interface WhenSentence {
  readonly groups: readonly (readonly WhenCondition[])[];
  readonly problems: readonly WhenProblem[];
}

const yes = /^(yes|true)$/i;
const no = /^(no|false)$/i;

function answerOf(question: Question | undefined, value: string): Answer {
  if (question?.type === 'yes-no') return yes.test(value) ? true : no.test(value) ? false : value;
  return question?.options?.find(({ id }) => id === value)?.label ?? value;
}

const numeric: readonly string[] = ['mood', 'scale', 'number'];

function problemOf(asked: Question | undefined, { question, operator, value }: WhenTest): WhenProblem | undefined {
  if (!asked) return { code: 'unknown-question', at: question };
  const isOpen = asked.type !== 'choice' && asked.type !== 'multi-choice';
  if (!isOpen && !asked.options?.some(({ id }) => id === value)) return { code: 'unknown-option', at: value };
  const counts = operator !== '=' && operator !== '!=' && operator !== 'has';
  const isNumber = value.trim() !== '' && !Number.isNaN(Number(value));
  return (counts || numeric.includes(asked.type)) && !isNumber ? { code: 'not-a-number', at: value } : undefined;
}

/** A question's `when` as a sentence in parts. `asked` are the questions before it; it can look at no others. */
export function sentenceOf(when: string | undefined, asked: readonly Question[], all = asked): WhenSentence {
  const problems: WhenProblem[] = [];
  const groups = readWhen(when).map((group) =>
    group.flatMap((part): readonly WhenCondition[] => {
      if (typeof part === 'string') {
        problems.push({ code: 'unreadable', at: part.trim() });
        return [];
      }
      const { question, operator, value } = part;
      const found = asked.find(({ id }) => id === question);
      const isLater = !found && all.some(({ id }) => id === question);
      const problem = isLater ? ({ code: 'not-before', at: question } as const) : problemOf(found, part);
      if (problem) problems.push(problem);
      const name = operators[operator] ?? 'is';
      return [{ question, operator: name, value, label: found?.label ?? question, answer: answerOf(found, value) }];
    }),
  );
  return { groups, problems };
}

const quoted = (value: string): string =>
  /[\s"]/.test(value) || value === '' ? `"${value.replaceAll('"', '')}"` : value;

/** The expression for conditions chosen in an editor; empty for none. */
export const writeWhen = (
  groups: readonly (readonly Pick<WhenCondition, 'question' | 'operator' | 'value'>[])[],
): string =>
  groups
    .filter((group) => group.length > 0)
    .map((group) =>
      group
        .map(({ question, operator, value }) => `${question} ${signs[operator] ?? '='} ${quoted(value)}`)
        .join(' and '),
    )
    .join(' or ');

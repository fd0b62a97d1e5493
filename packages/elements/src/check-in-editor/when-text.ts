import type { Question } from '@meanwhile/sdk';
import { sentenceOf, type WhenCondition, type WhenSentence } from '@meanwhile/sdk/rules';
import type { Localize } from '../controllers/localize-controller.js';
import { checkIn } from '../locales/en/check-in.js';
import { checkInEditor } from '../locales/en/check-in-editor.js';

type Words = Localize<object>;

function answerText(localize: Words, { answer, question }: WhenCondition, asked: readonly Question[]): string {
  const { checkIn: words } = localize.words({ checkIn });
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  const isMood = asked.find(({ id }) => id === question)?.type === 'mood';
  const { checkInEditor: own } = localize.words({ checkInEditor });
  return own.quote((isMood ? words.moods[Number(answer) - 1] : undefined) ?? String(answer));
}

function conditionText(localize: Words, condition: WhenCondition, asked: readonly Question[]): string {
  const { checkInEditor: words } = localize.words({ checkInEditor });
  const { operator, value, label } = condition;
  const name = words.quote(label);
  if (operator === 'is-not' && value === '') return words.wasAnswered(name);
  return words.comparison(name, operator, answerText(localize, condition, asked));
}

const join = (parts: readonly string[], by: (first: string, second: string) => string): string =>
  parts.reduce((all, part) => (all ? by(all, part) : part), '');

/** A question's condition as a sentence: Asked when “Are you blocked?” is yes. Empty when it is asked always. */
export function whenText(localize: Words, when: string, asked: readonly Question[]): string {
  const { checkInEditor: words } = localize.words({ checkInEditor });
  const { groups }: WhenSentence = sentenceOf(when, asked);
  const sentences = groups.map((group) =>
    join(
      group.map((condition) => conditionText(localize, condition, asked)),
      words.both,
    ),
  );
  const condition = join(sentences.filter(Boolean), words.either);
  return condition && words.asked(condition);
}

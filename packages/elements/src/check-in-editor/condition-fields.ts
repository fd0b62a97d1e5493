import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '@meanwhile/sdk';
import { sentenceOf, writeWhen, type WhenCondition, type WhenOperator } from '@meanwhile/sdk/rules';
import { checkIn } from '../locales/en/check-in.js';
import { closeIcon, plusIcon } from '../parts/icon.js';
import { radioField, textField, iconButton } from '../parts/form-fields.js';
import { questionOf, type QuestionDraft } from './check-in-draft.js';
import type { CheckInEditor } from './editor.js';
import { questionField } from './field-names.js';
import { whenText } from './when-text.js';

type Condition = Pick<WhenCondition, 'question' | 'operator' | 'value'>;
type Mode = 'all' | 'any';

interface Conditions {
  readonly editor: CheckInEditor;
  readonly question: QuestionDraft;
  readonly asked: readonly Question[];
  readonly mode: Mode;
  readonly list: readonly Condition[];
}

/** What can be asked about an answer of each kind, the usual comparison first. */
function operatorsFor({ type }: Question): readonly WhenOperator[] {
  if (type === 'yes-no') return ['is'];
  if (type === 'multi-choice') return ['has'];
  if (type === 'choice') return ['is', 'is-not'];
  if (type === 'mood' || type === 'scale' || type === 'number') return ['at-most', 'at-least', 'is'];
  return ['is-not'];
}
const first = (asked: Question): Condition => ({
  question: asked.id,
  operator: operatorsFor(asked)[0] ?? 'is',
  value: asked.type === 'yes-no' ? 'yes' : '',
});

function write({ editor, question, mode }: Conditions, list: readonly Condition[], focus?: string): void {
  question.when = writeWhen(mode === 'all' ? [list] : list.map((one) => [one]));
  editor.changed(focus ? { focus } : {});
}
const replace = (view: Conditions, place: number, condition: Condition): void =>
  write(
    view,
    view.list.map((one, index) => (index === place ? condition : one)),
  );

const inputOf = (event: Event): string => {
  // The form reads its fields at every change: these are no fields of the draft, they write an expression.
  event.stopPropagation();
  return (event.target as HTMLInputElement).value;
};

function valuesOf({ editor }: Conditions, asked: Question): readonly (readonly [string, string])[] | undefined {
  const { checkIn: words } = editor.options.localize.words({ checkIn });
  if (asked.type === 'yes-no')
    return [
      ['yes', words.yes],
      ['no', words.no],
    ];
  if (asked.type === 'mood') return words.moods.map((mood, index) => [String(index + 1), mood] as const);
  if (asked.type === 'choice' || asked.type === 'multi-choice')
    return (asked.options ?? []).map(({ id, label }) => [id, label] as const);
  return undefined;
}

function valueField(view: Conditions, place: number, asked: Question): TemplateResult | typeof nothing {
  const { editor, question, list } = view;
  const { words } = editor;
  const condition = list[place];
  // Of words it can only be asked whether there are any.
  if (!condition || (condition.operator === 'is-not' && condition.value === '' && !asked.options)) return nothing;
  const label = words.conditionValue(place + 1);
  const id = questionField(question, `value-${place}`);
  const values = valuesOf(view, asked);
  const change = (event: Event): void => replace(view, place, { ...condition, value: inputOf(event) });
  if (!values)
    return html`<input
      part="input"
      class="field"
      id=${id}
      type="number"
      step="any"
      aria-label=${label}
      .value=${condition.value}
      @change=${change}
    />`;
  const known = values.some(([value]) => value === condition.value);
  return html`<select part="input" class="field" id=${id} aria-label=${label} @change=${change}>
    ${known ? nothing : html`<option value="" selected>${words.chooseAnswer}</option>`}
    ${values.map(([value, word]) => html`<option value=${value} ?selected=${value === condition.value}>${word}</option>`)}
  </select>`;
}

function operatorField(view: Conditions, place: number, asked: Question): TemplateResult {
  const { editor, question, list } = view;
  const { words } = editor;
  const condition = list[place];
  const offered = operatorsFor(asked);
  const isWords = offered[0] === 'is-not' && offered.length === 1;
  const known = condition && !offered.includes(condition.operator) ? [condition.operator, ...offered] : offered;
  if (isWords && known.length === 1) return html`<span class="sm muted">${words.answered}</span>`;
  if (known.length === 1) return html`<span class="sm muted">${words.operators[known[0] ?? 'is']}</span>`;
  const change = (event: Event): void => {
    const operator = inputOf(event) as WhenOperator;
    if (condition) replace(view, place, { ...condition, operator });
  };
  return html`<select
    part="input"
    class="field"
    id=${questionField(question, `operator-${place}`)}
    aria-label=${words.conditionOperator(place + 1)}
    @change=${change}
  >
    ${known.map(
      (one) => html`<option value=${one} ?selected=${one === condition?.operator}>${words.operators[one]}</option>`,
    )}
  </select>`;
}

function row(view: Conditions, place: number): TemplateResult {
  const { editor, question, asked, list } = view;
  const { words } = editor;
  const condition = list[place];
  const about = asked.find(({ id }) => id === condition?.question);
  const choose = (event: Event): void => {
    const chosen = asked.find(({ id }) => id === inputOf(event));
    if (chosen) replace(view, place, first(chosen));
  };
  const remove = (): void =>
    write(
      view,
      list.filter((_, index) => index !== place),
      list.length > 1 ? questionField(question, 'add-condition') : questionField(question, 'when'),
    );
  return html`<div class="condition" role="group" aria-label=${words.condition(place + 1)}>
    <select
      part="input"
      class="field"
      id=${questionField(question, `about-${place}`)}
      aria-label=${words.conditionQuestion(place + 1)}
      @change=${choose}
    >
      ${about ? nothing : html`<option value="" selected>${words.chooseAnswer}</option>`}
      ${asked.map(
        ({ id, label }, index) =>
          html`<option value=${id} ?selected=${id === condition?.question}>
            ${label || words.question(index + 1)}
          </option>`,
      )}
    </select>
    ${about ? html`${operatorField(view, place, about)}${valueField(view, place, about)}` : nothing}
    ${iconButton({
      id: questionField(question, `condition-${place}-remove`),
      label: words.removeCondition(place + 1),
      icon: closeIcon,
      act: remove,
    })}
  </div>`;
}

function rows(view: Conditions): TemplateResult {
  const { editor, question, asked, mode, list } = view;
  const { words } = editor;
  const add = (): void => {
    const next = asked.at(-1);
    if (next) write(view, [...list, first(next)], questionField(question, `about-${list.length}`));
  };
  const join = (event: Event): void => write({ ...view, mode: inputOf(event) as Mode }, list);
  return html`${
      list.length > 1
        ? html`<select part="input" class="field join" aria-label=${words.together} @change=${join}>
            <option value="all" ?selected=${mode === 'all'}>${words.allOf}</option>
            <option value="any" ?selected=${mode === 'any'}>${words.anyOf}</option>
          </select>`
        : nothing
    }
    <div class="conditions">${list.map((_, place) => row(view, place))}</div>
    <button
      part="button"
      class="button quiet"
      type="button"
      id=${questionField(question, 'add-condition')}
      @click=${add}
    >
      ${plusIcon}${words.addCondition}
    </button>`;
}

const isUnreadable = ({ code }: { readonly code: string }): boolean => code === 'unreadable';

/** The conditions as rows; undefined when they are more than rows can say. */
function conditionsOf(editor: CheckInEditor, question: QuestionDraft, asked: readonly Question[]) {
  const { groups, problems } = sentenceOf(question.when, asked);
  const isMixed = groups.length > 1 && groups.some(({ length }) => length > 1);
  if (isMixed || problems.some(isUnreadable)) return undefined;
  return { editor, question, asked, mode: groups.length > 1 ? 'any' : 'all', list: groups.flat() } as const;
}

/** When a question is asked: always, or only after certain answers, chosen from lists and read as a sentence. */
export function conditionFields(
  editor: CheckInEditor,
  question: QuestionDraft,
  place: number,
): TemplateResult | typeof nothing {
  const { words, draft, faults, options } = editor;
  const asked = draft.questions.slice(0, place).map((one) => questionOf(one));
  const id = questionField(question, 'when');
  const fault = faults.get(id);
  const last = asked.at(-1);
  if (!last && !question.when) return nothing;
  const sentence = whenText(options.localize, question.when, asked);
  const view = conditionsOf(editor, question, asked);
  if (!view) {
    const hint = sentence || words.expressionHint;
    return textField({ id, label: words.expression, value: question.when, hint, fault });
  }
  const choose = (event: Event): void => write(view, inputOf(event) === 'some' && last ? [first(last)] : []);
  const value = question.when ? 'some' : 'always';
  const values = [
    ['always', words.always],
    ['some', words.onlyWhen],
  ] as const;
  return html`<div class="form-field" part="condition" @input=${(event: Event) => event.stopPropagation()}>
    <div @change=${choose}>${radioField({ id, label: words.when, value, values, fault })}</div>
    ${
      question.when
        ? html`${rows(view)}
            <p class="sm muted sentence" aria-live="polite">${sentence}</p>`
        : nothing
    }
  </div>`;
}

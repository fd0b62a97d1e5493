import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, PersonRef, Question } from '@meanwhile/sdk';
import type { CheckInWords } from '../locales/en/check-in.js';
import { moodFace } from './mood.js';

/** What a question needs to be drawn; answers are read back from the native inputs by name. */
export interface QuestionView {
  readonly question: Question;
  readonly value: Answer | undefined;
  readonly words: CheckInWords;
  /** The fault's message, when the last attempt to send found one. */
  readonly fault?: string | undefined;
  readonly people?: readonly PersonRef[] | undefined;
  readonly optional: string;
  /** Last time's answer to carry forward, in words. */
  readonly last?: string | undefined;
  readonly carry?: (() => void) | undefined;
}

export const fieldId = (question: Question): string => `q-${question.id}`;

/** A hint would be cut off in a field of one line: it stands above it. */
const helpOf = ({ question, words }: QuestionView): string | undefined =>
  question.help ?? (question.type === 'person-or-link' ? words.personOrLink : undefined);

const describedBy = (view: QuestionView): string | typeof nothing => {
  const id = fieldId(view.question);
  return [helpOf(view) && `${id}-help`, view.fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;
};

function choices(
  view: QuestionView,
  options: readonly { id: string; label: string }[],
  type = 'radio',
): TemplateResult {
  const { question, value } = view;
  const chosen = (id: string) => (Array.isArray(value) ? value.includes(id) : String(value ?? '') === id);
  return html`<div class="choices" part="choices">
    ${options.map(
      ({ id, label }, index) =>
        html`<label part="choice" class="choice"
          ><input
            id=${index ? nothing : fieldId(question)}
            type=${type}
            name=${question.id}
            value=${id}
            .defaultChecked=${chosen(id)}
            .checked=${chosen(id)} /><span dir="auto" .textContent=${label}></span
        ></label>`,
    )}
  </div>`;
}

function scale(view: QuestionView): TemplateResult {
  const { min = 1, max = 5, minLabel, maxLabel } = view.question;
  const count = Math.min(Math.max(max - min + 1, 2), 11);
  const steps = Array.from({ length: count }, (_, index) => String(min + index));
  return html`<div class="scale">
    ${choices(
      view,
      steps.map((id) => ({ id, label: id })),
    )}
    ${
      minLabel || maxLabel
        ? html`<p class="ends hint"><span dir="auto">${minLabel}</span><span dir="auto">${maxLabel}</span></p>`
        : nothing
    }
  </div>`;
}

function mood(view: QuestionView): TemplateResult {
  const { question, value, words } = view;
  return html`<div class="moods" part="moods">
    ${words.moods.map(
      (word, index) =>
        html`<label part="mood" class="mood"
          ><input
            id=${index ? nothing : fieldId(question)}
            class="spoken"
            type="radio"
            name=${question.id}
            value=${index + 1}
            .checked=${Number(value) === index + 1} />${moodFace(index)}<span .textContent=${word}></span
        ></label>`,
    )}
  </div>`;
}

function line(view: QuestionView, type: 'text' | 'number'): TemplateResult {
  const { question, value, people } = view;
  const names = question.type === 'person-or-link';
  return html`<input
      class="field ${type}"
      part="field"
      id=${fieldId(question)}
      name=${question.id}
      type=${type}
      dir="auto"
      autocomplete="off"
      inputmode=${type === 'number' ? 'decimal' : nothing}
      step=${type === 'number' ? 'any' : nothing}
      min=${question.min ?? nothing}
      max=${question.max ?? nothing}
      list=${names ? `${fieldId(question)}-list` : nothing}
      placeholder=" "
      aria-invalid=${view.fault ? 'true' : nothing}
      aria-required=${question.required ? 'true' : nothing}
      aria-describedby=${describedBy(view)}
      .value=${value === undefined ? '' : String(value)}
    />${
      names
        ? html`<datalist id="${fieldId(question)}-list">
            ${people?.map((person) => html`<option value=${person.name}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function paragraph(view: QuestionView): TemplateResult {
  const { question, value, words } = view;
  return html`<textarea
    class="field"
    part="field"
    id=${fieldId(question)}
    name=${question.id}
    rows="3"
    placeholder=${question.help ? nothing : words.sentence}
    aria-invalid=${view.fault ? 'true' : nothing}
    aria-required=${question.required ? 'true' : nothing}
    aria-describedby=${describedBy(view)}
    .value=${value === undefined ? '' : String(value)}
  ></textarea>`;
}

function control(view: QuestionView): TemplateResult {
  const { question, words } = view;
  switch (question.type) {
    case 'long-text':
      return paragraph(view);
    case 'choice':
      return choices(view, question.options ?? []);
    case 'multi-choice':
      return choices(view, question.options ?? [], 'checkbox');
    case 'yes-no':
      return choices(view, [
        { id: 'true', label: words.yes },
        { id: 'false', label: words.no },
      ]);
    case 'scale':
      return scale(view);
    case 'mood':
      return mood(view);
    default:
      return line(view, question.type === 'number' ? 'number' : 'text');
  }
}

const isGroup = ({ type }: Question): boolean => ['choice', 'multi-choice', 'yes-no', 'scale', 'mood'].includes(type);

/** One question: label, help, native control, fault. A group of inputs is a fieldset, so that its label is read with each. */
export function questionField(view: QuestionView): TemplateResult {
  const { question, fault, last, carry, words } = view;
  const id = fieldId(question);
  const optional = question.required
    ? nothing
    : html`<span class="hint optional" .textContent=${view.optional}></span>`;
  const text = helpOf(view);
  const help = text ? html`<p class="hint" id="${id}-help" dir="auto">${text}</p>` : nothing;
  const before =
    last === undefined
      ? nothing
      : html`<p class="last hint" part="last">
          ${words.lastTime} <q dir="auto">${last}</q>
          <button part="button" class="link" type="button" @click=${carry}>${words.useAgain}</button>
        </p>`;
  const wrong = fault ? html`<p class="wrong" id="${id}-fault" part="fault">${fault}</p>` : nothing;
  return isGroup(question)
    ? html`<fieldset
        class="question"
        part="question"
        data-question=${question.id}
        role=${question.type === 'multi-choice' ? nothing : 'radiogroup'}
        aria-required=${question.required && question.type !== 'multi-choice' ? 'true' : nothing}
        aria-describedby=${describedBy(view)}
      >
        <legend class="label"><span dir="auto" .textContent=${question.label}></span> ${optional}</legend>
        ${help}${before}${control(view)}${wrong}
      </fieldset>`
    : html`<div class="question" part="question" data-question=${question.id}>
        <label class="label" for=${id}><span dir="auto" .textContent=${question.label}></span> ${optional}</label>
        ${help}${before}${control(view)}${wrong}
      </div>`;
}

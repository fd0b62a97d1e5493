import { html, nothing, type TemplateResult } from 'lit';
import { questionTypes } from '@meanwhile/sdk';
import { selectField, textField } from '../parts/form-fields.js';
import { isWritten, type QuestionDraft } from './check-in-draft.js';
import { conditionFields } from './condition-fields.js';
import type { CheckInEditor } from './editor.js';
import { questionField } from './field-names.js';
import { checkBox } from './fields.js';
import { optionFields } from './option-fields.js';

type TextField = 'label' | 'help' | 'min' | 'max' | 'minLabel' | 'maxLabel';

function text(editor: CheckInEditor, question: QuestionDraft, field: TextField): TemplateResult {
  const id = questionField(question, field);
  const isNumber = field === 'min' || field === 'max';
  return textField({
    id,
    label: editor.words[field],
    value: question[field],
    fault: editor.faults.get(id),
    ...(isNumber && { type: 'number' }),
  });
}

function range(editor: CheckInEditor, question: QuestionDraft): TemplateResult {
  const isScale = question.type === 'scale';
  return html`<div class="pair">${text(editor, question, 'min')}${text(editor, question, 'max')}</div>
    ${
      isScale
        ? html`<div class="pair">${text(editor, question, 'minLabel')}${text(editor, question, 'maxLabel')}</div>`
        : nothing
    }`;
}

/** What is brought back and what becomes something of its own: of named answers only. */
function afterwards(editor: CheckInEditor, question: QuestionDraft): TemplateResult | typeof nothing {
  const { words, draft } = editor;
  if (draft.identity === 'detached' || !isWritten(question)) return nothing;
  return html`${checkBox({ id: questionField(question, 'carry'), label: words.carry, checked: question.carry })}
  ${selectField({
    id: questionField(question, 'routeTo'),
    label: words.route,
    value: question.routeTo,
    values: Object.entries(words.routes),
  })}`;
}

/** The fields of one question. */
export function questionFields(editor: CheckInEditor, question: QuestionDraft, place: number): TemplateResult {
  const { words } = editor;
  const { type, required } = question;
  const hasOptions = type === 'choice' || type === 'multi-choice';
  return html`<div class="question-fields">
    ${text(editor, question, 'label')}
    ${selectField({
      id: questionField(question, 'type'),
      label: words.type,
      value: type,
      values: questionTypes.map((one) => [one, words.types[one]] as const),
    })}
    ${hasOptions ? optionFields(editor, question) : nothing}
    ${type === 'scale' || type === 'number' ? range(editor, question) : nothing} ${text(editor, question, 'help')}
    ${checkBox({ id: questionField(question, 'required'), label: words.required, checked: required })}
    ${afterwards(editor, question)} ${conditionFields(editor, question, place)}
  </div>`;
}

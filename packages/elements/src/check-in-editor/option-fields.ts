import { html, nothing, type TemplateResult } from 'lit';
import { iconButton } from '../parts/form-fields.js';
import { closeIcon, plusIcon } from '../parts/icon.js';
import { freshId, type QuestionDraft } from './check-in-draft.js';
import type { CheckInEditor } from './editor.js';
import { optionField, questionField } from './field-names.js';

const addId = (question: QuestionDraft): string => questionField(question, 'add-option');

function add(editor: CheckInEditor, question: QuestionDraft): void {
  const id = freshId('a');
  question.options.push({ id, label: '' });
  editor.changed({ focus: optionField(question, id) });
}

function row(editor: CheckInEditor, question: QuestionDraft, place: number): TemplateResult {
  const { words } = editor;
  const { id = '', label = '' } = question.options[place] ?? {};
  const name = optionField(question, id);
  const remove = (): void => {
    question.options.splice(place, 1);
    editor.changed({ say: words.removed(words.option(place + 1)), focus: addId(question) });
  };
  return html`<li class="row">
    <input
      part="input"
      class="field"
      dir="auto"
      id=${name}
      name=${name}
      autocomplete="off"
      aria-label=${words.option(place + 1)}
      .value=${label}
    />
    ${iconButton({ id: `${name}:remove`, label: words.remove(words.option(place + 1)), icon: closeIcon, act: remove })}
  </li>`;
}

/** The answers to choose from. Enter in one asks for the next; it does not send the form. */
export function optionFields(editor: CheckInEditor, question: QuestionDraft): TemplateResult {
  const { words, faults } = editor;
  const id = addId(question);
  const fault = faults.get(id);
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target as HTMLElement).matches('input')) return;
    event.preventDefault();
    add(editor, question);
  };
  return html`<fieldset class="form-field" part="options">
    <legend class="label">${words.options}</legend>
    <ol class="answers" @keydown=${enter}>
      ${question.options.map((_, place) => row(editor, question, place))}
    </ol>
    <button
      part="button"
      class="button quiet"
      type="button"
      id=${id}
      aria-describedby=${fault ? `${id}-wrong` : nothing}
      @click=${() => add(editor, question)}
    >
      ${plusIcon}${words.addOption}
    </button>
    ${fault ? html`<p class="wrong" id="${id}-wrong">${fault}</p>` : nothing}
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { radioField, textField } from '../parts/form-fields.js';
import { emptyQuestion, freshId } from './check-in-draft.js';
import type { CheckInEditor } from './editor.js';
import { template, templateNames, type TemplateName } from './templates.js';

function begin(editor: CheckInEditor, name: TemplateName): void {
  const { draft, words, open } = editor;
  const { title, intro, questions, schedule, ...rest } = template(name, words);
  Object.assign(draft, rest, { title, intro, schedule: { ...draft.schedule, ...schedule } });
  draft.questions = questions.map(({ options = [], ...question }) => ({
    ...emptyQuestion(question.type),
    ...question,
    options: options.map((label) => ({ id: freshId('a'), label })),
  }));
  open.clear();
  editor.changed({ say: words.begun(words.templates[name]), focus: 'title' });
}

/** Ready-made beginnings, offered while nothing is written. */
function beginnings(editor: CheckInEditor): TemplateResult | typeof nothing {
  const { draft, words, edited } = editor;
  if (edited || draft.title || draft.questions.length) return nothing;
  return html`<div class="form-field" part="templates" role="group" aria-labelledby="begin-title">
    <span class="label" id="begin-title">${words.begin}</span>
    <div class="row">
      ${templateNames.map(
        (name) =>
          html`<button part="chip" class="chip" type="button" @click=${() => begin(editor, name)}>
            ${words.templates[name]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** What it is called, what it says first, and whether it is asked at all. */
export function firstFields(editor: CheckInEditor): TemplateResult {
  const { draft, words, faults, edited } = editor;
  const { title, intro, state } = draft;
  return html`${beginnings(editor)}
  ${textField({ id: 'title', label: words.title, value: title, fault: faults.get('title') })}
  ${textField({ id: 'intro', label: words.intro, value: intro, hint: words.introHint, rows: 2 })}
  ${
    edited
      ? radioField({ id: 'state', label: words.state, value: state, values: Object.entries(words.states) })
      : nothing
  }`;
}

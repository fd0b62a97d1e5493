import { html, nothing, type TemplateResult } from 'lit';
import { iconButton } from '../parts/form-fields.js';
import { binIcon, copyIcon, downIcon, editIcon, plusIcon, upIcon } from '../parts/icon.js';
import { emptyQuestion, freshId, questionOf, type QuestionDraft } from './check-in-draft.js';
import type { CheckInEditor } from './editor.js';
import { questionField } from './field-names.js';
import { questionFields } from './question-fields.js';
import { whenText } from './when-text.js';

const nameOf = (editor: CheckInEditor, question: QuestionDraft, place: number): string =>
  question.label.trim() || editor.words.question(place + 1);

function move(editor: CheckInEditor, from: number, to: number): void {
  const { questions } = editor.draft;
  const [question] = questions.splice(from, 1);
  if (!question) return;
  questions.splice(to, 0, question);
  editor.changed({
    say: editor.words.moved(nameOf(editor, question, from), to + 1),
    focus: questionField(question, to < from ? 'up' : 'down'),
  });
}

function copy(editor: CheckInEditor, place: number): void {
  const { questions } = editor.draft;
  const original = questions[place];
  if (!original) return;
  const options = original.options.map(({ label }) => ({ id: freshId('a'), label }));
  const made = { ...original, id: freshId('q'), options };
  questions.splice(place + 1, 0, made);
  editor.open.add(made.id);
  editor.changed({ focus: questionField(made, 'label') });
}

function remove(editor: CheckInEditor, question: QuestionDraft, place: number): void {
  const { draft, words } = editor;
  draft.questions.splice(place, 1);
  const next = draft.questions[place] ?? draft.questions[place - 1];
  editor.changed({
    say: words.removed(nameOf(editor, question, place)),
    focus: next ? questionField(next, 'toggle') : 'add-question',
  });
}

function tools(editor: CheckInEditor, question: QuestionDraft, place: number): TemplateResult {
  const { words, draft } = editor;
  const name = nameOf(editor, question, place);
  const tool = (
    act: 'up' | 'down' | 'copy' | 'remove',
    icon: TemplateResult,
    options: { off?: boolean; act(): void },
  ) => iconButton({ id: questionField(question, act), label: words[act](name), icon, ...options });
  return html`<span class="row tools">
    ${tool('up', upIcon, { off: place === 0, act: () => move(editor, place, place - 1) })}
    ${tool('down', downIcon, {
      off: place === draft.questions.length - 1,
      act: () => move(editor, place, place + 1),
    })}
    ${tool('copy', copyIcon, { act: () => copy(editor, place) })}
    ${tool('remove', binIcon, { act: () => remove(editor, question, place) })}
  </span>`;
}

/** One question: what it asks and when in a line, and its fields when it is unfolded. */
function card(editor: CheckInEditor, question: QuestionDraft, place: number): TemplateResult {
  const { words, draft, open, options } = editor;
  const isOpen = open.has(question.id);
  const before = draft.questions.slice(0, place).map((one) => questionOf(one));
  const when = whenText(options.localize, question.when, before);
  const name = nameOf(editor, question, place);
  const toggle = (): void => {
    if (!open.delete(question.id)) open.add(question.id);
    editor.host.requestUpdate();
    if (!isOpen) void editor.focus(questionField(question, 'label'));
  };
  return html`<li class="question-card" part="question">
    <div class="row question-head">
      <span class="subtle" aria-hidden="true">${words.number(place + 1)}</span>
      <span class="question-name">
        <span class="strong" dir="auto">${question.label.trim() || words.unnamed}</span>
        <span class="xs muted">${words.types[question.type]}${question.required ? ` · ${words.hasTo}` : ''}</span>
        ${when ? html`<span class="sm muted when" dir="auto">${when}</span>` : nothing}
      </span>
      ${tools(editor, question, place)}
      <button
        part="button"
        class="button"
        type="button"
        id=${questionField(question, 'toggle')}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label=${isOpen ? words.shut(name) : words.open(name)}
        @click=${toggle}
      >
        ${isOpen ? upIcon : editIcon}${isOpen ? words.shutShort : words.openShort}
      </button>
    </div>
    ${isOpen ? questionFields(editor, question, place) : nothing}
  </li>`;
}

/** The questions in their order; all of it works with the keyboard and is said as it changes. */
export function questionList(editor: CheckInEditor): TemplateResult {
  const { words, draft, faults, open } = editor;
  const fault = faults.get('add-question');
  const add = (): void => {
    const made = emptyQuestion();
    draft.questions.push(made);
    open.add(made.id);
    editor.changed({ focus: questionField(made, 'label') });
  };
  return html`<section class="group" part="questions" aria-labelledby="questions-title">
    <h3 id="questions-title">${words.questions}</h3>
    ${
      draft.questions.length
        ? html`<ol class="question-list">
            ${draft.questions.map((question, place) => card(editor, question, place))}
          </ol>`
        : nothing
    }
    <button
      part="button"
      class="button"
      type="button"
      id="add-question"
      aria-describedby=${fault ? 'add-question-wrong' : nothing}
      @click=${add}
    >
      ${plusIcon}${words.addQuestion}
    </button>
    ${fault ? html`<p class="wrong" id="add-question-wrong">${fault}</p>` : nothing}
  </section>`;
}

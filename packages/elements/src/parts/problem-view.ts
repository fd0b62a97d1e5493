import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@meanwhile/sdk';
import type { DeliveryWords } from '../locales/en/delivery.js';
import { conflictView } from './conflict-view.js';
import type { DeliveryLocalize } from './delivery.js';
import { textFields, writtenIn, type Written } from './payload-words.js';

export interface ProblemActions {
  retry(): void;
  discard(): void;
  copy(): void;
  edit(on: boolean): void;
  resend(changes: Readonly<Record<string, string>>): void;
  readonly asComment: (() => void) | undefined;
}
export interface ProblemViewState {
  readonly words: DeliveryWords;
  readonly localize: DeliveryLocalize;
  readonly editing: boolean;
  readonly note: string | undefined;
}

/** One write that could not be sent: what it was, why, the words, and what can be done. */
export function problemView(problem: Problem, view: ProblemViewState, actions: ProblemActions): TemplateResult {
  const { words, localize, editing, note } = view;
  const { op, kind, error, conflict } = problem;
  const { common } = localize.t;
  const reason = why(problem, words);
  return html`<h3>${words.what(op, kind)}</h3>
    <p class="sm ${reason ? 'muted' : 'wrong'}">${reason ?? common.error(error.code)}</p>
    ${conflict?.theirs ? conflictView(conflict, words, localize) : writtenIn(problem.payload).map(written)}
    ${editing ? editor(problem, view, actions) : buttons(problem, view, actions)}
    ${note ? html`<p class="sm muted" part="note">${note}</p>` : nothing}
    ${problem.reason === 'unconfirmed' ? nothing : html`<p class="xs subtle">${common.code(error.code)}</p>`}`;
}

function why({ reason, conflict }: Problem, words: DeliveryWords): string | undefined {
  if (reason === 'decision-closed') return words.closed;
  if (reason === 'unconfirmed') return words.unconfirmed;
  if (!conflict) return undefined;
  return conflict.theirs ? words.bothChanged : words.deletedMeanwhile;
}

const written = ({ text }: Written): TemplateResult =>
  html`<p part="version" class="words" dir="auto" .textContent=${text}></p>`;

function buttons(problem: Problem, { words, localize }: ProblemViewState, actions: ProblemActions): TemplateResult {
  const button = (word: string, act: () => void, look = ''): TemplateResult =>
    html`<button part="button" class="button ${look}" type="button" @click=${act}>${word}</button>`;
  const theirs = problem.reason === 'unconfirmed';
  const both = !!problem.conflict?.theirs && !problem.reason;
  const first = theirs
    ? button(words.sendAsMine, actions.retry, 'primary')
    : actions.asComment
      ? button(words.asComment, actions.asComment, 'primary')
      : both
        ? button(words.keepMine, actions.retry, 'primary')
        : problem.reason || problem.conflict
          ? nothing
          : button(localize.t.common.retry, actions.retry, 'primary');
  const editable = problem.op !== 'delete' && problem.op !== 'upload' && !problem.reason;
  return html`<div class="row">
    ${first}${editable && textFields(problem.payload).length ? button(words.editWords, () => actions.edit(true)) : nothing}${
      writtenIn(problem.payload).length ? button(words.copy, actions.copy) : nothing
    }${button(both ? words.keepTheirs : words.discard, actions.discard, both ? '' : 'quiet')}
  </div>`;
}

function editor(
  { key, payload }: Problem,
  { words, localize }: ProblemViewState,
  actions: ProblemActions,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    actions.resend(Object.fromEntries(new FormData(form)) as Record<string, string>);
  };
  return html`<form class="rewrite" @submit=${submit}>
    ${textFields(payload).map(
      ({ field, text }) =>
        html`<label class="label" for="rewrite-${key}-${field}">${words.field(field)}</label>
          <textarea
            part="input"
            class="field"
            id="rewrite-${key}-${field}"
            name=${field}
            rows=${field === 'body' || field === 'context' ? 4 : 1}
            .value=${text}
          ></textarea>`,
    )}
    <div class="row">
      <button part="button" class="button primary" type="submit">${words.send}</button>
      <button part="button" class="button quiet" type="button" @click=${() => actions.edit(false)}>
        ${localize.t.common.cancel}
      </button>
    </div>
  </form>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorData, Question } from '@meanwhile/sdk';
import type { AnswerIssue } from '@meanwhile/sdk/rules';
import type { Common } from '../locales/en/common.js';
import type { CheckInWords } from '../locales/en/check-in.js';
import { fieldId } from './question.js';

export interface FaultSummary {
  readonly error: ErrorData | undefined;
  /** What is asked, and what is wrong with the answers. */
  readonly questions: readonly Question[];
  readonly faults: readonly AnswerIssue[];
  readonly words: { readonly common: Common; readonly checkIn: CheckInWords };
  focus(question: Question): void;
}

/** What stands in the way of sending: the backend's answer, or the questions to look at again, each a link to its field. */
export function faultSummary(summary: FaultSummary): TemplateResult | typeof nothing {
  const { error, questions, faults, words, focus } = summary;
  if (error)
    return html`<div class="summary" part="summary" role="alert">
      <p class="strong">${words.common.notSaved}</p>
      <p class="sm">${words.common.error(error.code)} <span class="subtle">${words.common.code(error.code)}</span></p>
    </div>`;
  const faulty = questions.filter(({ id }) => faults.some(({ question }) => question === id));
  // One fault is said beside its field; a list of one would say it twice.
  if (faulty.length < 2) return nothing;
  const go = (event: Event, question: Question) => {
    event.preventDefault(); // the page's address is the page's
    focus(question);
  };
  return html`<div class="summary" part="summary">
    <p class="strong">${words.checkIn.problems(faulty.length)}</p>
    <ul class="sm">
      ${faulty.map(
        (question) =>
          html`<li>
            <a part="fault-link" href="#${fieldId(question)}" dir="auto" @click=${(event: Event) => go(event, question)}
              >${question.label}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

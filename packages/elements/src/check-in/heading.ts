import { html, nothing, type TemplateResult } from 'lit';
import type { CheckIn, Question } from '@meanwhile/sdk';
import type { CheckInWords } from '../locales/en/check-in.js';
import type { Common } from '../locales/en/common.js';
import { minutesFor } from './answers.js';

export interface Heading {
  readonly words: { readonly common: Common; readonly checkIn: CheckInWords };
  readonly checkIn: CheckIn | undefined;
  /** The questions that are asked now; none once they are answered. */
  readonly questions: readonly Question[];
  /** Which of them is shown, where they come one by one. */
  readonly step: number | undefined;
  readonly schedule: string | undefined;
  /** Where it can be changed, for those who may. */
  readonly edit: string | undefined;
}

/** Title, how long it takes, when it is asked. */
export function heading({ words, checkIn, questions, step, schedule, edit }: Heading): TemplateResult {
  const { checkIn: own, common } = words;
  const about = own.about(minutesFor(questions));
  const count = questions.length;
  const href = checkIn && edit?.replace('{id}', encodeURIComponent(checkIn.id));
  return html`<div class="row" part="heading">
      <slot name="heading"><h2 dir="auto">${checkIn?.title ?? own.label}</h2></slot>
      ${
        count
          ? html`<span class="xs subtle"
              >${step === undefined ? about : `${own.step(step + 1, count)} · ${about}`}</span
            >`
          : nothing
      }
      ${href ? html`<a class="xs" part="edit" href=${href}>${common.edit}</a>` : nothing}
    </div>
    ${schedule ? html`<p class="xs subtle" part="schedule">${schedule}</p>` : nothing}`;
}

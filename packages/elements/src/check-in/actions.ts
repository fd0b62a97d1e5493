import { html, nothing, type TemplateResult } from 'lit';
import type { CheckIn } from '@meanwhile/sdk';
import type { CheckInWords } from '../locales/en/check-in.js';
import type { Common } from '../locales/en/common.js';

export interface FormActions {
  readonly words: { readonly common: Common; readonly checkIn: CheckInWords };
  readonly checkIn: CheckIn;
  readonly sending: boolean;
  /** Another step follows. */
  readonly more: boolean;
  readonly offline: boolean;
  /** When the draft was kept, `memory` when it will not survive the page. */
  readonly draft: string | undefined;
  /** The way to the step before, where there is one. */
  readonly back: (() => void) | undefined;
  skip(): void;
}

/** The buttons of the form, and what became of the draft. */
export function formActions(actions: FormActions): TemplateResult {
  const { words, checkIn, sending, more, offline, draft, back, skip } = actions;
  const { checkIn: own, common } = words;
  return html`<div class="row" part="actions">
    <button class="button primary" part="submit" type="submit" aria-disabled=${sending ? 'true' : nothing}>
      ${more ? own.next : offline ? own.submitOffline : own.submit}
    </button>
    ${back ? html`<button part="button" class="button" type="button" @click=${back}>${own.back}</button>` : nothing}
    <button class="button quiet" part="skip" type="button" @click=${skip}>${own.skip(checkIn.schedule?.every)}</button>
    <span class="xs subtle push"
      >${draft && (draft === 'memory' ? common.draftInMemory : common.draftKept(draft))}</span
    >
  </div>`;
}

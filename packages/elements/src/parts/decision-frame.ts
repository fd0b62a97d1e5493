import { html, nothing, type TemplateResult } from 'lit';
import type { DecisionDesk } from './decision-desk.js';
import { closeIcon } from './icon.js';

/** What was just done, with the way back. It waits longer while the keyboard is on it. */
export function notice(desk: DecisionDesk): TemplateResult | typeof nothing {
  const told = desk.notice;
  if (!told) return nothing;
  const words = desk.localize.t.decision;
  return html`<div class="told ${told.failed ? 'failed' : ''}" part="told">
    <span>${told.text}</span>
    ${
      told.undo
        ? html`<button part="button" class="button quiet" type="button" @click=${desk.undo}>${words.undo}</button>`
        : html`<button
            part="button"
            class="button quiet icon"
            type="button"
            aria-label=${words.dismiss}
            @click=${desk.dismiss}
          >
            ${closeIcon}
          </button>`
    }
  </div>`;
}

/** The one dialog of the widget; Escape closes it, a click beside it does not: forms hold text. */
export function panel(desk: DecisionDesk): TemplateResult {
  const shown = desk.panel;
  return html`<dialog class="panel" part="dialog" aria-labelledby="panel-title" @close=${desk.handleClosed}>
    ${
      shown
        ? html`<div class="row">
              <h2 id="panel-title" dir="auto">${shown.title}</h2>
              <button
                part="button"
                class="button quiet icon push"
                type="button"
                aria-label=${desk.localize.t.common.close}
                @click=${desk.close}
              >
                ${closeIcon}
              </button>
            </div>
            ${shown.render()}`
        : nothing
    }
  </dialog>`;
}

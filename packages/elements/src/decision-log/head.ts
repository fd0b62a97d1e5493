import { html, nothing, type TemplateResult } from 'lit';
import type { DecisionFilters } from '../internal/events.js';
import type { DecisionDesk } from '../parts/decision-desk.js';
import { moreIcon, plusIcon } from '../parts/icon.js';
import { connection } from '../parts/states.js';
import { countFilters } from './filters.js';

export interface LogHead {
  readonly desk: DecisionDesk;
  /** The filters once they have loaded. */
  readonly form: TemplateResult | undefined;
  readonly label: string | undefined;
  readonly filters: DecisionFilters;
  /** Undefined: no filters. */
  readonly filtering: boolean | undefined;
  toggle(): void;
  readonly create: (() => void) | undefined;
  readonly import: (() => void) | undefined;
  export(): void;
}

// A chosen entry closes the menu before its dialog opens, so that the focus returns to the menu's button.
function choose(event: Event, act: () => void): void {
  (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
  act();
}

function filterButton({ desk, filters, filtering, toggle }: LogHead): TemplateResult | typeof nothing {
  const words = desk.localize.t.decision;
  if (filtering === undefined) return nothing;
  const set = countFilters(filters);
  return html`<button
    class="button filter"
    part="filter-toggle"
    type="button"
    aria-expanded=${filtering ? 'true' : 'false'}
    @click=${toggle}
  >
    ${words.filter}${
      set
        ? html`<span class="tag info"
            ><span aria-hidden="true">${set}</span><span class="spoken">${words.filterCount(set)}</span></span
          >`
        : nothing
    }
  </button>`;
}

/** Title, filters, the menu with import and export, and the one primary action. */
export function logHead(head: LogHead): TemplateResult {
  const { desk } = head;
  const { common, decision: words } = desk.localize.t;
  const load = head.import;
  return html`<div class="row head" part="heading">
      <slot name="heading"><h2 tabindex="-1" dir="auto">${head.label ?? words.log}</h2></slot>
      <span class="row push tools">
        ${filterButton(head)}
        <button class="button icon" part="menu-toggle" type="button" popovertarget="tools" aria-label=${common.more}>
          ${moreIcon}
        </button>
        <div class="menu" part="menu" id="tools" popover>
          ${
            load
              ? html`<button type="button" @click=${(event: Event) => choose(event, load)}>${words.importing}</button>`
              : nothing
          }
          <button type="button" @click=${(event: Event) => choose(event, head.export)}>${words.exporting}</button>
        </div>
        ${
          head.create
            ? html`<button class="button primary" part="create" type="button" @click=${head.create}>
                ${plusIcon}${words.record}
              </button>`
            : nothing
        }
      </span>
    </div>
    ${connection(desk.parts.clients, desk.localize)} ${head.filtering ? head.form : nothing}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { CatchUp } from '@meanwhile/sdk/rules';
import { durationText } from '../parts/duration.js';
import { tickIcon } from '../parts/icon.js';
import { myMoment } from '../parts/moment.js';
import { catchUpItem, type ItemView } from './catch-up-item.js';
import type { Span } from './span.js';

export interface CatchUpView extends ItemView {
  readonly found: CatchUp;
  readonly spans: ReadonlyMap<Span, number>;
  readonly span: Span;
  readonly since: number;
  /** The reader has said that they are up to date, just now. */
  readonly marked: boolean;
  readonly choose: (span: Span) => void;
  readonly readOn: () => void;
  readonly mark: () => void;
  readonly undo: () => void;
}

const inSeconds = (items: readonly { readonly seconds: number }[]): number =>
  items.reduce((sum, { seconds }) => sum + seconds, 0);

/** From when, how much, and about how long it takes. */
export function head(view: CatchUpView): TemplateResult {
  const { localize, found, since, now, spans, span, choose, marked } = view;
  const { catchUp: words } = localize.t;
  const count = found.sections.reduce((sum, { items }) => sum + items.length, 0);
  return html`<div class="row sub sm muted">
    <span>${words.since(myMoment(localize, since, now))}</span>
    ${count && !marked ? html`<span>${words.toRead(count, durationText(found.seconds * 1000, words))}</span>` : nothing}
    <span class="push"></span>
    <label class="row sm"
      ><span class="spoken">${words.choose}</span
      ><select
        part="input"
        class="field"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Span)}
      >
        ${[...spans.keys()].map(
          (one) => html`<option value=${one} ?selected=${one === span}>${words.span(one)}</option>`,
        )}
      </select></label
    >
  </div>`;
}

function end(view: CatchUpView): TemplateResult {
  const { localize, found, readOn, mark } = view;
  const { catchUp: words } = localize.t;
  const { later } = found;
  return html`<div class="end" part="end">
    ${
      later.length
        ? html`<p class="muted">${words.more(later.length, durationText(inSeconds(later) * 1000, words))}</p>
            <div class="row">
              <button part="read-on" class="button primary" type="button" @click=${readOn}>${words.readOn}</button>
              <button part="button" class="button" type="button" @click=${mark}>${words.enough}</button>
            </div>`
        : html`<button class="button primary" part="done" type="button" @click=${mark}>${words.done}</button>`
    }
  </div>`;
}

/** The end: there is one, and it says so. */
export function upToDate({ localize, marked, undo, now, since }: CatchUpView): TemplateResult {
  const { catchUp: words } = localize.t;
  return html`<div class="up-to-date" part="up-to-date">
    <span part="tick" class="tick">${tickIcon}</span>
    <p class="strong" tabindex="-1">${words.upToDate}</p>
    <p class="muted sm">${marked ? words.marked : words.upToDateText(myMoment(localize, since, now))}</p>
    ${marked ? html`<button part="button" class="button quiet" type="button" @click=${undo}>${words.undo}</button>` : nothing}
  </div>`;
}

/** What was missed, in the order of reading, up to the time the reader has. */
export function sections(view: CatchUpView): TemplateResult {
  const { localize, found } = view;
  const { catchUp: words } = localize.t;
  const filled = found.sections.filter(({ items }) => items.length > 0);
  return html`${filled.map(
    ({ name, items }) =>
      html`<section part="section" data-section=${name} aria-labelledby="section-${name}">
        <h3 id="section-${name}">
          ${words.section(name)} <span class="subtle">${localize.number(items.length)}</span>
        </h3>
        <ul class="things">
          ${items.map((item) => catchUpItem(view, item))}
        </ul>
      </section>`,
  )}
  ${end(view)}`;
}

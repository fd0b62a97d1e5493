import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon, inboxIcon } from '../parts/icon.js';
import { myMoment } from '../parts/moment.js';
import type { NeedView } from './need-view.js';

/** What the badge says when it is read aloud: never a number outside the reader's hours. */
function labelOf({ localize, waiting, now }: NeedView): string {
  const { needs: words } = localize.t;
  if (!waiting.quiet) return waiting.now.length ? words.count(waiting.now.length) : words.none;
  const text = waiting.nextAt === undefined ? words.never : words.quietText(myMoment(localize, waiting.nextAt, now));
  return `${words.quiet}. ${text}`;
}

/** A small sign for a page's header; pressed, it shows the list. */
export function badge(view: NeedView | undefined, list: TemplateResult | typeof nothing): TemplateResult {
  const count = view && !view.waiting.quiet ? view.waiting.now.length : 0;
  const label = view ? labelOf(view) : '';
  return html`<button class="badge" part="badge" type="button" popovertarget="needs" aria-haspopup="true">
      ${view?.waiting.quiet ? clockIcon : inboxIcon}<span class="spoken">${label}</span>${
        count
          ? html`<span class="number" part="count" aria-hidden="true">${view?.localize.number(count)}</span>`
          : nothing
      }
    </button>
    <div class="menu needs" id="needs" popover part="popover" role="group" aria-label=${label}>${list}</div>`;
}

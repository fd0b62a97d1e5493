import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorData } from '@meanwhile/sdk';
import { avatar } from '../parts/person.js';
import { empty, failure } from '../parts/states.js';
import type { ItemWords } from '../parts/update-item.js';
import type { PersonRef } from '@meanwhile/sdk';

/** The composer while it is closed: one line, with what else can begin there. */
export function opener(
  { person, drafted, again }: { person: PersonRef | null; drafted: boolean; again: unknown },
  { t }: ItemWords,
): TemplateResult {
  return html`<div class="start">
    <button class="opener" part="composer-open" type="button" data-act="compose">
      ${person ? avatar(person, { small: true }) : nothing}${drafted ? t.feed.continueDraft : t.feed.compose}</button
    >${again}
  </div>`;
}

/** The feed itself, with the pill for what came meanwhile. */
export function list(rows: HTMLElement, held: number, { t }: ItemWords): TemplateResult {
  return html`<div class="list" part="list">
    ${
      held
        ? html`<div class="fresh">
            <button class="button" part="new-items" type="button" data-act="reveal">${t.feed.fresh(held)}</button>
          </div>`
        : nothing
    }${rows}
  </div>`;
}

/** Load older, or the end that says so. */
export function foot(
  { more, loading, oldest, long }: { more: boolean; loading: boolean; oldest: boolean; long: boolean },
  { t }: ItemWords,
): TemplateResult | typeof nothing {
  if (more)
    return html`<p class="foot">
      <button class="button" part="load-more" type="button" data-act="older" aria-disabled=${loading}>
        ${loading ? t.common.loading : oldest ? t.feed.newer : t.feed.older}
      </button>
    </p>`;
  return long ? html`<p class="foot subtle sm" part="end">${t.feed.end}</p>` : nothing;
}

export interface EmptyView {
  readonly error: ErrorData | undefined;
  readonly filtered: boolean;
  readonly mayWrite: boolean;
  readonly retry: () => void;
}

/** Nothing to read: because of an error, of the filters, of missing rights, or because nobody has written yet. */
export function nothingToRead({ error, filtered, mayWrite, retry }: EmptyView, localize: ItemWords): TemplateResult {
  const { feed } = localize.t;
  if (error?.code === 'forbidden') return empty({ title: feed.forbidden, text: feed.forbiddenText });
  if (error) return failure(error, localize, retry);
  const button = (act: string, word: string): TemplateResult =>
    html`<button part="button" class="button ${act === 'compose' ? 'primary' : ''}" type="button" data-act=${act}>
      ${word}
    </button>`;
  if (filtered) return empty({ title: feed.nothing, text: feed.nothingText, action: button('clear', feed.clear) });
  if (!mayWrite) return empty({ title: feed.first, text: feed.readOnlyText });
  return empty({ title: feed.first, text: feed.firstText, action: button('compose', feed.firstAction) });
}

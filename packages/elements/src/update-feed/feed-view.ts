import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ErrorData } from '@meanwhile/sdk';
import { avatar } from '../parts/person.js';
import { empty, failure } from '../parts/states.js';
import { updateItem, type ItemContext, type ItemState, type ItemWords } from '../parts/update-item.js';
import type { PersonRef } from '@meanwhile/sdk';
import type { Entry } from './list-window.js';

/** The composer while it is closed: one line. */
export function opener(person: PersonRef | null, drafted: boolean, { t }: ItemWords): TemplateResult {
  return html`<button class="opener" part="composer-open" type="button" data-act="compose">
    ${person ? avatar(person, { small: true }) : nothing}${drafted ? t.feed.continueDraft : t.feed.compose}
  </button>`;
}

export interface ListView {
  readonly label: string;
  readonly busy: boolean;
  readonly entries: readonly Entry[];
  readonly held: number;
  readonly state: (index: number) => ItemState;
  readonly context: ItemContext;
}

/** The feed itself; rows that are far from the view are one empty picture of their height. */
export function list({ label, busy, entries, held, state, context }: ListView): TemplateResult {
  return html`<div class="list" part="list">
    ${
      held
        ? html`<div class="fresh">
            <button class="button" part="new-items" type="button" data-act="reveal">
              ${context.localize.t.feed.fresh(held)}
            </button>
          </div>`
        : nothing
    }
    <div class="rows" role="feed" aria-label=${label} aria-busy=${busy}>
      ${repeat(
        entries,
        (entry) => ('gap' in entry ? `gap ${entry.before}` : state(entry.index).item.id),
        (entry) =>
          'gap' in entry
            ? html`<svg class="gap" width="1" height=${entry.gap} aria-hidden="true"></svg>`
            : updateItem(state(entry.index), context),
      )}
    </div>
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
    html`<button class="button ${act === 'compose' ? 'primary' : ''}" type="button" data-act=${act}>${word}</button>`;
  if (filtered) return empty({ title: feed.nothing, text: feed.nothingText, action: button('clear', feed.clear) });
  if (!mayWrite) return empty({ title: feed.first, text: feed.readOnlyText });
  return empty({ title: feed.first, text: feed.firstText, action: button('compose', feed.firstAction) });
}

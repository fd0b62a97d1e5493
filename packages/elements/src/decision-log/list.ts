import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Decision, ErrorData } from '@meanwhile/sdk';
import type { QueryController } from '../controllers/query-controller.js';
import type { DecisionFilters } from '../internal/events.js';
import { decisionCard } from '../parts/decision-card.js';
import type { DecisionDesk } from '../parts/decision-desk.js';
import { empty, failure, loading, unconnected } from '../parts/states.js';
import { countFilters } from './filters.js';
import type { SearchController } from './search-controller.js';

export interface ListState {
  readonly state: 'failed' | 'loading' | 'none' | 'ready';
  readonly items: readonly Decision[];
  /** Others have recorded this many meanwhile: they wait for the reader. */
  readonly held: number;
  readonly more: boolean;
  readonly busy: boolean;
  readonly error: ErrorData | undefined;
  loadMore(): void;
  retry(): void;
}
export interface DecisionList extends ListState {
  readonly desk: DecisionDesk;
  /** Nobody gives this widget a client. */
  readonly missing: boolean;
  readonly filters: DecisionFilters;
  readonly canCreate: boolean;
  reveal(): void;
  clear(): void;
  create(): void;
}

/** What the list needs of a search. */
type Search = Pick<SearchController, 'ids' | 'more' | 'busy' | 'error' | 'loadMore' | 'retry'>;
/** A search whose part is on its way, or could not be loaded. */
export function unloaded({ failed, retry }: { readonly failed: boolean; retry(): void }): Search {
  const error: ErrorData | undefined = failed ? { code: 'network' } : undefined;
  return { ids: undefined, more: false, busy: true, error, loadMore: () => Promise.resolve(), retry };
}

/** What the list shows, from the live query or, while something is searched, from the search. */
export function stateOf(list: QueryController<'decision'>, search: Search | undefined): ListState {
  const { items, held, more, loadingMore, phase, error } = list.state;
  const pick = (): ListState['state'] => {
    if (search?.error || (phase === 'failed' && !items.length)) return 'failed';
    if (search?.ids?.length === 0) return 'none';
    if (items.length) return 'ready';
    return phase === 'loading' ? 'loading' : 'none';
  };
  return {
    state: pick(),
    items,
    held,
    more: search ? search.more : more,
    busy: search ? search.busy : loadingMore,
    error: search?.error ?? error,
    loadMore: search ? search.loadMore : list.loadMore,
    retry: search?.error ? search.retry : list.refresh,
  };
}

/** Three ways to be empty: filtered to nothing, nothing yet, nothing for this reader. */
function none({ desk, filters, canCreate, clear, create }: DecisionList): TemplateResult {
  const words = desk.localize.t.decision;
  if (countFilters(filters))
    return empty({
      title: words.filteredTitle,
      text: words.filteredText,
      action: html`<button part="button" class="button" type="button" @click=${clear}>${words.clear}</button>`,
    });
  const action = html`<button part="create" class="button primary" type="button" @click=${create}>
    ${words.record}
  </button>`;
  return html`<slot name="empty"
    >${empty({
      title: words.emptyTitle,
      text: canCreate ? words.emptyText : words.emptyReading,
      ...(canCreate && { action }),
    })}</slot
  >`;
}

function problem(list: DecisionList): TemplateResult {
  const words = list.desk.localize.t.decision;
  if (list.error?.code === 'forbidden') return empty({ title: words.forbiddenTitle, text: words.forbiddenText });
  return failure(list.error, list.desk.localize, () => list.retry());
}

/** The list in whatever state it is. */
export function decisionList(list: DecisionList): TemplateResult {
  const { desk, items, filters, held } = list;
  const words = desk.localize.t.decision;
  if (list.missing) return unconnected(desk.localize);
  if (list.state === 'failed') return problem(list);
  if (list.state === 'loading') return loading(desk.localize);
  if (list.state === 'none') return none(list);
  return html`${
      held
        ? html`<div class="held">
            <button class="chip" part="held" type="button" @click=${() => list.reveal()}>${words.held(held)}</button>
          </div>`
        : nothing
    }
    <ul class="list" part="list">
      ${repeat(
        items,
        ({ id }) => id,
        (decision) => html`<li>${decisionCard(desk, decision)}</li>`,
      )}
    </ul>
    ${
      list.more
        ? html`<div class="more">
            <button
              class="button"
              part="load-more"
              type="button"
              aria-disabled=${list.busy ? 'true' : nothing}
              @click=${() => !list.busy && list.loadMore()}
            >
              ${filters.order === 'newest' ? words.loadMore : words.loadMoreOldest}
            </button>
          </div>`
        : nothing
    }`;
}

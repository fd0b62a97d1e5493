import type { LitElement, ReactiveController } from 'lit';
import type { ErrorData, Id, PersonRef, Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { LazyPart } from '../parts/lazy-part.js';
import { feedFilter, feedQuery, type FeedFilters } from './feed-query.js';
import type { FeedSearch } from './search.js';

/** The attributes of the feed that decide what it shows. */
export type FeedHost = LitElement & {
  space: string | undefined;
  order: 'newest' | 'oldest';
  intent: string | undefined;
  topic: string | undefined;
  person: string | undefined;
  pageSize: number;
  hashLinks: boolean;
  withoutComposer: boolean;
  withoutLocalTimes: boolean;
};

export interface Shown {
  readonly items: readonly Update[];
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly held: number;
  readonly error?: ErrorData | undefined;
  /** Set while searching: whether only this device was looked through. */
  readonly here?: boolean;
}

/** What the feed has to show: the live list, or what a search has found. */
export class FeedSource implements ReactiveController {
  readonly #host: FeedHost;
  readonly #clients: ClientController;
  readonly #query: QueryController<'update'>;
  readonly #searchPart: LazyPart<typeof import('./search.js')>;
  #search: FeedSearch | undefined;
  #ids: readonly Id[] = [];
  #authors: readonly Id[] = [];
  #of: readonly Update[] | undefined;
  /** What is out, of which state, and until when that is so: it is asked for several times while drawing. */
  #out: Shown | undefined;
  #outOf: Shown | undefined;
  #outUntil = 0;
  /** What the reader searches for. */
  text = '';

  constructor(host: FeedHost, clients: ClientController) {
    this.#host = host;
    this.#clients = clients;
    const query = () => feedQuery(this.filters, host.order, host.pageSize);
    this.#query = new QueryController<'update'>(clients, host, { query, hold: true });
    this.#searchPart = new LazyPart(host, () => import('./search.js'));
    host.addController(this);
  }

  get filters(): FeedFilters {
    const { space, intent, person, topic } = this.#host;
    return { space, intent, person, topic };
  }

  /** The reader or the page shows only some of the space's updates. */
  get narrowed(): boolean {
    const { intent, person, topic } = this.#host;
    return !!(intent || person || topic || this.text.trim());
  }

  narrow(patch: FeedFilters & { readonly text?: string }): void {
    const { text, ...filters } = patch;
    if (text !== undefined) this.text = text;
    Object.assign(this.#host, filters);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const client = this.#clients.client;
    const text = this.text.trim();
    if (!text) return this.#search?.stop();
    this.#search ??=
      this.#searchPart.module && new this.#searchPart.module.FeedSearch(() => this.#host.requestUpdate());
    if (client) this.#search?.ask(client, text, feedFilter(this.filters));
  }

  /** What the reader wrote for later is theirs, and not yet in the feed. */
  get holds(): boolean {
    return this.shown.items.length < this.#query.items.length;
  }

  get shown(): Shown {
    if (!this.text.trim()) return this.#published(this.#query.state);
    const found = this.#search?.found ?? { items: [], phase: 'loading' as const, here: false };
    return { ...found, more: false, loadingMore: false, held: 0 };
  }

  /** Without what is held; in words of its own because the first paint needs it. */
  #published(state: Shown): Shown {
    const now = Date.now();
    if (this.#out && state === this.#outOf && now < this.#outUntil) return this.#out;
    const out: Update[] = [];
    this.#outUntil = Infinity;
    for (const item of state.items) {
      const at = item.publishAt ? Date.parse(item.publishAt) : now;
      if (at > now) this.#outUntil = Math.min(this.#outUntil, at);
      else out.push(item); // what cannot be read as a time holds nothing back
    }
    this.#outOf = state;
    return (this.#out = out.length < state.items.length ? { ...state, items: out } : state);
  }

  /** The ids in order; the same array while the list is the same. */
  get ids(): readonly Id[] {
    this.#read();
    return this.#ids;
  }

  /** Who can be chosen: the authors of what is shown. */
  get people(): readonly PersonRef[] {
    this.#read();
    const chosen = this.#host.person;
    const ids = chosen && !this.#authors.includes(chosen) ? [chosen, ...this.#authors] : this.#authors;
    const people = ids.map((id) => this.#clients.client?.person(id));
    return people.filter((one) => one !== undefined).sort((a, b) => a.name.localeCompare(b.name));
  }

  readonly loadMore = (): Promise<void> => this.#query.loadMore();
  readonly reveal = (): void => this.#query.reveal();
  readonly refresh = (): void => void this.#query.refresh();

  #read(): void {
    const { items } = this.shown;
    if (items === this.#of) return;
    this.#of = items;
    this.#ids = items.map(({ id }) => id);
    const authors = new Set(items.map(({ author }) => author).filter((id) => id !== undefined));
    // While one person is chosen the others stay on offer.
    this.#authors = this.narrowed ? [...new Set([...this.#authors, ...authors])] : [...authors];
  }
}

import type { ReactiveController } from 'lit';
import type { Client, Entity, KindOf, LiveQuery, Query, QueryOptions, QueryState } from '@meanwhile/sdk';
import type { ClientController, Host } from './client-controller.js';

type E<K extends KindOf> = Entity<Record<never, never>, K>;
const waiting: QueryState<never> = { items: [], phase: 'loading', more: false, loadingMore: false, held: 0 };

/**
 * Keeps a live query in step with what the widget asks for. The query function runs before every render;
 * returning `undefined` asks for nothing.
 */
export class QueryController<K extends KindOf> implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #query: () => Query<K> | undefined;
  readonly #options: QueryOptions | undefined;
  #key = '';
  #client: Client | undefined;
  #live: LiveQuery<E<K>> | undefined;
  #off: (() => void) | undefined;

  constructor(clients: ClientController, host: Host, ask: { query: () => Query<K> | undefined } & QueryOptions) {
    this.#host = host;
    this.#clients = clients;
    this.#query = ask.query;
    this.#options = ask;
    host.addController(this);
    clients.questions.push(this);
  }

  get state(): QueryState<E<K>> {
    return this.#live?.get() ?? waiting;
  }
  get items(): readonly E<K>[] {
    return this.state.items;
  }
  /** There is a question; an answer may still be on its way. */
  get asked(): boolean {
    return this.#live !== undefined;
  }
  loadMore = (): Promise<void> => this.#live?.loadMore() ?? Promise.resolve();
  reveal = (): void => this.#live?.reveal();
  refresh = (): Promise<void> => this.#live?.refresh() ?? Promise.resolve();

  hostConnected(): void {
    this.#listen();
  }
  hostUpdate(): void {
    const client = this.#clients.client;
    const query = client && this.#query();
    const key = query ? JSON.stringify(query) : '';
    if (client === this.#client && key === this.#key) return;
    this.#client = client;
    this.#key = key;
    this.#off?.();
    this.#off = undefined;
    this.#live = query && (client?.query(query, this.#options) as LiveQuery<E<K>> | undefined);
    this.#listen();
  }
  hostDisconnected(): void {
    // A move in the DOM is a disconnect and a connect in one task: only a real removal lets go.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#off?.();
      this.#off = undefined;
    });
  }

  #listen(): void {
    if (this.#host.isConnected) this.#off ??= this.#live?.subscribe(() => this.#host.requestUpdate());
  }
}

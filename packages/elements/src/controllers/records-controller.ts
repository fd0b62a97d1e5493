import type { Filter, Id, Query, KindOf } from '@meanwhile/sdk';
import { needDetailQueries, needQueries, type Records } from '@meanwhile/sdk/rules';
import type { ClientController, Host } from './client-controller.js';
import { QueryController } from './query-controller.js';

/** What may wait for one person is never many pages. */
const PAGE = 100;

export const inSpace = (filter: Filter, space: Id | undefined): Filter =>
  space ? { and: [['space', 'eq', space], filter] } : filter;

export interface RecordsOptions {
  readonly space: () => Id | undefined;
  /** The reader's own day, `2026-11-24`. */
  readonly today: () => string;
}

/** Everything that may wait for the reader, kept up to date: what names them first, then what was said on it. */
export class RecordsController {
  readonly #clients: ClientController;
  readonly #options: RecordsOptions;
  readonly #updates: QueryController<'update'>;
  readonly #decisions: QueryController<'decision'>;
  readonly #checkIns: QueryController<'check-in'>;
  readonly #comments: QueryController<'comment'>;
  readonly #positions: QueryController<'position'>;
  readonly #objections: QueryController<'objection'>;
  readonly #responses: QueryController<'response'>;
  readonly #submitted: QueryController<'submitted'>;
  #wasReady = false;

  constructor(host: Host, clients: ClientController, options: RecordsOptions) {
    this.#clients = clients;
    this.#options = options;
    type First = keyof ReturnType<typeof needQueries>;
    type Detail = keyof ReturnType<typeof needDetailQueries>;
    const first = <K extends KindOf>(name: First) =>
      new QueryController<K>(clients, host, { query: () => this.#first<K>(name) });
    // Asked before the first answers are in, these would ask about nothing.
    const detail = <K extends KindOf>(name: Detail, about: () => number) =>
      new QueryController<K>(clients, host, { query: () => (about() ? this.#detail<K>(name) : undefined) });
    this.#updates = first<'update'>('updates');
    this.#decisions = first<'decision'>('decisions');
    this.#checkIns = first<'check-in'>('checkIns');
    const decisions = () => this.#decisions.items.length;
    const checkIns = () => this.#checkIns.items.length;
    this.#comments = detail<'comment'>('comments', () => this.#updates.items.length);
    this.#positions = detail<'position'>('positions', decisions);
    this.#objections = detail<'objection'>('objections', decisions);
    this.#responses = detail<'response'>('responses', checkIns);
    this.#submitted = detail<'submitted'>('submitted', () => checkIns() + decisions());
    host.addController({ hostUpdated: () => this.#goOn() });
  }

  get #me(): Id | undefined {
    return this.#clients.client?.status.user?.id;
  }
  #first<K extends KindOf>(name: keyof ReturnType<typeof needQueries>): Query<K> | undefined {
    const me = this.#me;
    if (!me) return undefined;
    const query = needQueries(me, this.#options.today())[name];
    return { ...query, filter: inSpace(query.filter, this.#options.space()), limit: PAGE } as unknown as Query<K>;
  }
  #detail<K extends KindOf>(name: keyof ReturnType<typeof needDetailQueries>): Query<K> | undefined {
    const me = this.#me;
    if (!me) return undefined;
    const found = {
      updates: this.#updates.items,
      decisions: this.#decisions.items,
      checkIns: this.#checkIns.items,
    } as unknown as Records;
    return { ...needDetailQueries(me, found)[name], limit: PAGE } as unknown as Query<K>;
  }
  get #firsts() {
    return [this.#updates, this.#decisions, this.#checkIns] as const;
  }
  get #details() {
    return [this.#comments, this.#positions, this.#objections, this.#responses, this.#submitted] as const;
  }
  /** A count is of everything: goes on until the last page is here. */
  #goOn(): void {
    for (const { state, loadMore } of [...this.#firsts, ...this.#details])
      if (state.more && !state.loadingMore) void loadMore();
  }

  get phase(): 'loading' | 'ready' | 'failed' {
    const all = [...this.#firsts, ...this.#details.filter((one) => one.asked)];
    if (all.some(({ state }) => state.phase === 'failed')) return 'failed';
    // Later questions are answered from memory at once: what is shown does not go away while they are on their way.
    this.#wasReady ||= !all.some(({ state }) => state.phase === 'loading' || state.more);
    return this.#wasReady ? 'ready' : 'loading';
  }
  get error() {
    return [...this.#firsts, ...this.#details].map(({ state }) => state.error).find((error) => error !== undefined);
  }
  refresh = async (): Promise<void> => {
    await Promise.all([...this.#firsts, ...this.#details].map((one) => one.refresh()));
  };

  get records(): Records {
    return {
      updates: this.#updates.items,
      comments: this.#comments.items,
      decisions: this.#decisions.items,
      positions: this.#positions.items,
      objections: this.#objections.items,
      checkIns: this.#checkIns.items,
      responses: this.#responses.items,
      submitted: this.#submitted.items,
    } as unknown as Records;
  }
}

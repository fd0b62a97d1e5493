import type { Id, Iso } from '../model/base.js';
import type { Page, Query } from '../model/query.js';
import { compareBy, matcher } from '../model/evaluate.js';
import { toErrorData, type ErrorData } from '../adapter/errors.js';
import { createEmitter } from './emitter.js';
import type { Plan } from './pushdown.js';
import type { Row } from './rows.js';
import type { Store } from './store.js';
import type { LiveQuery, QueryOptions, QueryState } from './types.js';

export interface WindowHost {
  now(): number;
  readonly store: Store;
  /** Connects first; rejects with an error the link has already noted. */
  list(query: Query): Promise<Page<Row>>;
  plan(query: Query): Promise<Plan>;
  /** Written here and not yet accepted: shown wherever it sorts. */
  isPending(kind: string, id: Id): boolean;
  /** Written here at any time: never held. */
  isOwn(id: Id): boolean;
  /** Keeps the window informed and re-listed while it has subscribers. */
  open(window: Window): void;
  close(window: Window): void;
}
export interface Window extends LiveQuery<Row> {
  readonly kind: string;
  touch(id: Id): void;
  shows(id: Id): boolean;
  readonly failed: boolean;
  /** The backend was heard, though nothing needed listing. */
  heard(): void;
}

// A thinned-out page asks for more by itself, but not for ever: "load more" goes on.
const extraPages = 5;
const longestPage = 200;

/**
 * A live window: sorted rows down to `edge`, the last row the backend sent. Rows past the edge stay hidden until
 * {@link LiveQuery.loadMore}, so live changes never shift a page boundary and nothing can appear twice.
 */
export function createWindow(host: WindowHost, query: Query, { hold }: QueryOptions = {}): Window {
  const { store } = host;
  const { kind, limit = 30 } = query;
  const compare = compareBy(query.sort);
  const passes = matcher(query.filter);
  const ids = query.ids && new Set(query.ids);
  const test = (row: object): boolean => (!ids || ids.has((row as Row).id)) && passes(row);

  let members = new Map<Id, Row>();
  let sorted: readonly Row[] = [];
  const dirty = new Set<Id>();
  const held = new Set<Id>();
  let edge: Row | undefined;
  let next: string | undefined;
  let phase: QueryState<Row>['phase'] = 'loading';
  let error: ErrorData | undefined;
  let asOf: Iso | undefined;
  let total: number | undefined;
  let loading: Promise<void> | undefined;
  let loadingMore = false;
  let state: QueryState<Row> | undefined;
  let told: QueryState<Row> | undefined;
  let isOpen = false;
  let ordered = true;

  const emitter = createEmitter(() => get() === told || ((told = get()), false));
  const changed = (): void => {
    state = undefined;
    emitter.emit();
  };
  const inside = (row: Row, limitRow = edge): boolean => !limitRow || compare(row, limitRow) <= 0;
  const all = (): void => {
    for (const row of store.rows(kind)) dirty.add(row.id);
  };

  /** Brings the members up to date with the rows that changed; true when what is shown differs. */
  function settle(previousEdge = edge, fresh = false): boolean {
    let moved = false;
    // Without an order of the backend's own, what "load more" brings cannot be told from what others write meanwhile.
    const holding = hold && !fresh && phase === 'ready' && (ordered || !loadingMore);
    for (const id of dirty) {
      const row = store.view(kind, id);
      const old = members.get(id);
      const now = row && test(row) && (inside(row) || host.isPending(kind, id)) ? row : undefined;
      if (old === now) continue;
      moved = true;
      if (now) members.set(id, now);
      else members.delete(id);
      if (!now) held.delete(id);
      else if (holding && !old && inside(now, previousEdge) && !host.isOwn(id)) held.add(id);
    }
    dirty.clear();
    if (moved) sorted = [...members.values()].sort(compare);
    return moved;
  }
  function get(): QueryState<Row> {
    if (!isOpen) {
      const before = sorted;
      start();
      if (before.length === sorted.length && before.every((row, i) => row === sorted[i])) sorted = before;
      else state = undefined;
    }
    if (settle() || !state) {
      state = {
        items: held.size ? sorted.filter(({ id }) => !held.has(id)) : sorted,
        phase,
        more: next !== undefined,
        loadingMore,
        held: held.size,
        total,
        error,
        asOf,
      };
    }
    return state;
  }
  /** Shows what is in memory already, as many as a page would bring. */
  function start(): void {
    members = new Map();
    held.clear();
    sorted = [];
    if (phase !== 'ready') edge = undefined;
    all();
    settle(edge, true);
    if (phase === 'ready' || !sorted[limit]) return;
    edge = sorted[limit - 1];
    all();
    settle(edge, true);
  }

  async function page(plan: Plan, after?: string, size = limit): Promise<Page<Row>> {
    const tick = store.tick();
    const answer = await host.list({ ...plan.query, limit: size, ...(after !== undefined && { after }) });
    for (const row of answer.items) store.put(row, tick);
    if (after === undefined) {
      // The backend has just told what exists down to here: what it left out is gone.
      const listed = new Set(answer.items.map(({ id }) => id));
      const last = answer.next === undefined ? undefined : answer.items.at(-1);
      if (plan.sorted ? answer.items.length || !answer.next : !answer.next) {
        store.sweep(tick, kind, (row) => !listed.has(row.id) && test(row) && inside(row, last));
      }
    }
    return answer;
  }
  function reached(answer: Page<Row>, plan: Plan, first: boolean): void {
    const last = plan.sorted && answer.next !== undefined ? answer.items.at(-1) : undefined;
    // A refresh that covers less than the reader has loaded leaves the rest in place.
    if (first && phase === 'ready' && last && (!edge || compare(edge, last) > 0)) return;
    const before = edge;
    if (last || answer.next === undefined || !plan.sorted) edge = last;
    next = answer.next === undefined || answer.next === next ? undefined : answer.next;
    total = answer.total;
    all();
    settle(before);
  }
  async function load(more: boolean): Promise<void> {
    try {
      const plan = await host.plan(query);
      ordered = plan.sorted;
      const wanted = (more ? sorted.length : 0) + limit;
      const size = more ? limit : Math.min(longestPage, Math.max(limit, sorted.length));
      let after = more ? next : undefined;
      for (let i = 0; i <= extraPages; i++) {
        const answer = await page(plan, after, size);
        reached(answer, plan, !after);
        after = next;
        if (after === undefined || (ordered && (plan.filtered || sorted.length >= wanted))) break;
      }
      phase = 'ready';
      error = undefined;
      asOf = new Date(host.now()).toISOString();
    } catch (thrown) {
      error = toErrorData(thrown);
      // What the last visit left on the device can be read, whatever the backend does.
      if (phase !== 'ready') phase = sorted.length ? 'ready' : 'failed';
    }
    loadingMore = false;
    loading = undefined;
    changed();
  }
  const refresh = (): Promise<void> => (loading ??= load(false));

  const self: Window = {
    kind,
    get,
    get failed() {
      return !!error;
    },
    shows: (id) => members.has(id),
    touch(id) {
      dirty.add(id);
      emitter.emit();
    },
    subscribe(listener) {
      const off = emitter.subscribe(listener);
      if (!isOpen) {
        start();
        isOpen = true;
        told = get();
        host.open(self);
        void refresh();
      }
      return () => {
        off();
        // A move in the document unsubscribes and subscribes again in one task: not a reason to list anew.
        queueMicrotask(() => {
          if (emitter.size || !isOpen) return;
          isOpen = false;
          host.close(self);
        });
      };
    },
    async loadMore() {
      if (loadingMore || next === undefined) return;
      loadingMore = true;
      changed();
      await loading;
      await (loading = load(true));
    },
    reveal() {
      held.clear();
      changed();
    },
    refresh,
    heard() {
      asOf = new Date(host.now()).toISOString();
      changed();
    },
  };
  return self;
}

import type { Page, Query } from '../model/query.js';
import type { Environment, Timer } from './environment.js';
import type { Row } from './rows.js';
import type { Store } from './store.js';
import type { Window } from './window.js';

/** How often is looked, in milliseconds, and how many ids go into one question. */
const every = 5 * 60_000;
const most = 100;

export interface SweepHost {
  readonly environment: Environment;
  readonly store: Store;
  windows(): Iterable<Window>;
  list(query: Query): Promise<Page<Row>>;
  /** Somebody is here, and the backend answers. */
  awake(): boolean;
}

/** A backend that does not tell of deletions is asked which of the rows on screen are still there. */
export function createIdSweep(host: SweepHost) {
  const { environment, store } = host;
  let timer: Timer;

  async function look(kind: string, ids: readonly string[]): Promise<void> {
    const tick = store.tick();
    const { items } = await host.list({ kind, ids, limit: ids.length });
    const there = new Set(items.map(({ id }) => id));
    for (const row of items) store.put(row, tick);
    for (const id of ids) if (!there.has(id)) store.drop({ kind, id }, tick);
  }
  async function sweep(): Promise<void> {
    const shown = new Map<string, Set<string>>();
    for (const window of host.windows()) {
      const ids = shown.get(window.kind) ?? new Set();
      // What only waits here cannot have been deleted there.
      for (const { id } of window.get().items) if (store.base(window.kind, id)) ids.add(id);
      shown.set(window.kind, ids);
    }
    for (const [kind, all] of shown) {
      const ids = [...all];
      for (let from = 0; from < ids.length; from += most) await look(kind, ids.slice(from, from + most));
    }
  }
  function plan(): void {
    environment.clear(timer);
    timer = environment.after(every, () => {
      const done = host.awake() ? sweep().catch(() => {}) : Promise.resolve();
      void done.then(plan);
    });
  }
  plan();
  return { sweep, stop: (): void => environment.clear(timer) };
}

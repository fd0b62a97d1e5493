import type { Id } from '../model/base.js';
import type { Filter, Page, Query } from '../model/query.js';
import { compareBy, matcher } from '../model/evaluate.js';
import { textMatcher } from '../model/text.js';
import type { CoreKind } from '../model/kinds.js';
import type { SearchQuery } from '../adapter/contract.js';
import type { Link } from './link.js';
import { planFor } from './pushdown.js';
import type { Backend, Row } from './rows.js';
import type { Store } from './store.js';
import { listAll } from './pages.js';

// What a search without kinds looks through: what people write to be read.
const searchable: readonly CoreKind[] = ['update', 'decision', 'comment', 'check-in'];

/** Reading outside of live windows: one row, all rows, search. What is read is remembered in the store. */
export function createReader(backend: Backend, link: Link, store: Store) {
  const list = async (query: Query, signal = link.signal): Promise<Page<Row>> => {
    await link.connect();
    return link.noted(backend.list(query, { signal }));
  };
  /** Kinds read completely under a live connection: scanned without asking again. */
  const complete = new Set<string>();

  const wanted = new Map<string, { readonly ids: Set<Id>; readonly answer: Promise<void> }>();
  /** Ids asked for within one microtask go out as one question for each kind. */
  function ask(kind: string, id: Id): Promise<void> {
    let question = wanted.get(kind);
    if (!question) {
      const ids = new Set<Id>();
      const answer = Promise.resolve().then(async () => {
        wanted.delete(kind);
        const tick = store.tick();
        for await (const row of listAll({ list }, { kind, ids: [...ids] })) store.put(row, tick);
      });
      wanted.set(kind, (question = { ids, answer }));
    }
    question.ids.add(id);
    return question.answer;
  }

  async function all(kind: string, filter?: Filter, signal?: AbortSignal): Promise<Row[]> {
    const test = matcher(filter);
    const tick = store.tick();
    const { query } = planFor({ kind, ...(filter && { filter }), limit: 200 }, await link.connect());
    const listed = new Set<Id>();
    for await (const row of listAll({ list: (page) => list(page, signal) }, query)) {
      listed.add(row.id);
      store.put(row, tick);
    }
    store.sweep(tick, kind, (row) => !listed.has(row.id) && test(row));
    if (!filter && link.session!.capabilities.live) complete.add(kind);
    return [...store.rows(kind)].filter(test).sort(compareBy());
  }
  /** Every word, in what can be read: for backends without a search of their own. */
  async function scan({ text, kinds = searchable, filter, limit = 30, after }: SearchQuery, signal?: AbortSignal) {
    const words = textMatcher(text);
    const test = matcher(filter);
    const found: Row[] = [];
    for (const kind of kinds) {
      const rows = complete.has(kind) ? store.rows(kind) : await all(kind, undefined, signal);
      for (const row of rows) if (test(row) && words(row)) found.push(row);
    }
    const start = Number(after ?? 0);
    const items = found.sort(compareBy()).slice(start, start + limit);
    return { items, total: found.length, ...(start + limit < found.length && { next: `${start + limit}` }) };
  }
  return {
    list,
    all,
    async get(kind: string, id: Id): Promise<Row | undefined> {
      if (!store.view(kind, id)) await ask(kind, id);
      return store.view(kind, id);
    },
    async search(query: SearchQuery, signal = link.signal): Promise<Page<Row>> {
      const { capabilities } = await link.connect();
      if (!backend.search || !capabilities.search) return scan(query, signal);
      const tick = store.tick();
      const page = await link.noted(backend.search(query, { signal }));
      for (const row of page.items) store.put(row, tick);
      return { ...page, items: page.items.flatMap((row) => store.view(row.kind, row.id) ?? []) };
    },
    /** After a reset nothing counts as read completely. */
    reset: (): void => complete.clear(),
  };
}

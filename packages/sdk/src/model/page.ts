import { compareBy, defaultSort, getField, matcher } from './evaluate.js';
import { toJson } from './json.js';
import type { Cursor, Page, Query, Sort } from './query.js';

/** A cursor that is a place in the order, not a number of items: what arrives above it never shifts the next page. */
export function cursorAfter(item: object, sort: Sort = defaultSort): Cursor {
  return toJson([...sort.map(([field]) => field), 'id'].map((field) => [field, getField(item, field)]));
}

/** The place a {@link cursorAfter} cursor stands for: an item to compare with. `undefined` if it is not such a cursor. */
export function placeOf(cursor: Cursor): object | undefined {
  // Without a prototype: a field called `__proto__` is a field, and a page that adds to every object adds nothing here.
  const empty = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;
  try {
    const place = empty();
    for (const [path, value] of JSON.parse(cursor) as readonly (readonly [string, unknown])[]) {
      const names = path.split('.');
      const last = names.pop()!;
      const inner = names.reduce((at, name) => (at[name] ??= empty()) as Record<string, unknown>, place);
      inner[last] = value ?? undefined;
    }
    return place;
  } catch {
    return undefined;
  }
}

/** Answers a query from all entities of a kind: ids, filter, sort, cursor and limit. */
export function pageOf<E extends { readonly id: string }>(entities: Iterable<E>, query: Omit<Query, 'kind'>): Page<E> {
  const { ids, filter, sort = defaultSort, limit = 30, after } = query;
  const compare = compareBy(sort);
  const place = after === undefined ? undefined : placeOf(after);
  const wanted = ids && new Set(ids);
  const test = matcher(filter);
  const found = [...entities].filter((entity) => (!wanted || wanted.has(entity.id)) && test(entity)).sort(compare);
  const rest = place ? found.filter((entity) => compare(entity, place) > 0) : found;
  const items = rest.slice(0, limit);
  return { items, total: found.length, ...(rest.length > limit && { next: cursorAfter(items.at(-1)!, sort) }) };
}

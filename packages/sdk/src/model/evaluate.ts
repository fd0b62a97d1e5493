import type { Filter, Op, Sort } from './query.js';

type Read = (entity: object) => unknown;

// Own properties only: `constructor` is no field of a plain entity.
const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function reader(path: string): Read {
  const parts = path.split('.');
  return parts.length > 1 ? (entity) => parts.reduce<unknown>(own, entity) : (entity) => own(entity, path);
}

/** The value at a dotted path (`target.id`). Dots reach into objects, not into lists; absent is `undefined`. */
export const getField = (entity: object, path: string): unknown => reader(path)(entity);

// Absent and null are the same: a backend may keep either.
const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);
const among = (list: unknown, value: unknown): boolean => Array.isArray(list) && list.some((one) => same(one, value));

/** Only numbers with numbers and strings with strings (by code unit, so instants sort by time); else `undefined`. */
function order(a: unknown, b: unknown): number | undefined {
  if (typeof a !== typeof b || (typeof a !== 'string' && typeof a !== 'number')) return undefined;
  return a < b! ? -1 : a > b! ? 1 : 0;
}

const tests: { readonly [op in Op]: (field: unknown, value: unknown) => boolean } = {
  eq: same,
  ne: (field, value) => !same(field, value),
  in: (field, value) => among(value, field),
  has: among,
  lt: (field, value) => order(field, value)! < 0,
  lte: (field, value) => order(field, value)! <= 0,
  gt: (field, value) => order(field, value)! > 0,
  gte: (field, value) => order(field, value)! >= 0,
};

/**
 * A filter as a predicate, compiled once for many entities. The meaning of the eight operators that every adapter shares:
 * `eq`/`ne` compare scalars (absent equals `null`), `in` asks whether the value's list holds the field, `has` whether the
 * field's list holds the value; `lt`/`lte`/`gt`/`gte` compare numbers or strings and are false across types.
 */
export function matcher(filter?: Filter): (entity: object) => boolean {
  if (!filter) return () => true;
  if ('and' in filter)
    return (
      (all) => (e: object) =>
        all.every((test) => test(e))
    )(filter.and.map(matcher));
  if ('or' in filter)
    return (
      (all) => (e: object) =>
        all.some((test) => test(e))
    )(filter.or.map(matcher));
  if ('not' in filter)
    return (
      (test) => (e: object) =>
        !test(e)
    )(matcher(filter.not));
  const [field, op, value] = filter;
  const read = reader(field);
  if (!Object.hasOwn(tests, op)) throw new TypeError(`Unknown filter operator: ${String(op)}`);
  return (entity) => tests[op](read(entity), value);
}

/** Whether an entity meets a filter; see {@link matcher}. */
export const matches = (entity: object, filter?: Filter): boolean => matcher(filter)(entity);

/** Newest first: what a query without a sort means. */
export const defaultSort: Sort = [['createdAt', 'desc']];

// Absent values come first in ascending order, then by type name, so that the order is total.
const rank = (a: unknown, b: unknown): number =>
  order(a, b) ?? order(a == null ? '' : typeof a, b == null ? '' : typeof b)!;

/** A comparator for `Array.sort`: total, ties broken by `id` in the direction of the last key. */
export function compareBy(sort: Sort = defaultSort): (a: object, b: object) => number {
  const keys = [...sort, ['id', sort.at(-1)?.[1] ?? 'asc'] as const].map(
    ([field, direction]) => [reader(field), direction === 'asc' ? 1 : -1] as const,
  );
  return (a, b) => {
    for (const [read, sign] of keys) {
      const result = rank(read(a), read(b));
      if (result) return result * sign;
    }
    return 0;
  };
}

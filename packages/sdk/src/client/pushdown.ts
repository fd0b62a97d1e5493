import type { Filter, Query } from '../model/query.js';
import type { Capabilities, Session } from '../adapter/contract.js';

/** The part of a filter the backend applies itself; what it answers is filtered again here, so less is always safe. */
function known(filter: Filter, declared: Capabilities['filter']): Filter | undefined {
  if ('and' in filter) {
    const parts = filter.and.flatMap((part): readonly Filter[] => {
      const one = known(part, declared);
      return one ? [one] : [];
    });
    return parts.length > 1 ? { and: parts } : parts[0];
  }
  // Part of an `or` or of a `not` would leave out what belongs to the answer: the whole or nothing.
  if ('or' in filter) return filter.or.every((part) => complete(part, declared)) ? filter : undefined;
  if ('not' in filter) return complete(filter.not, declared) ? filter : undefined;
  const [field, op] = filter;
  return (declared[field] ?? declared['*'])?.includes(op) ? filter : undefined;
}
function complete(filter: Filter, declared: Capabilities['filter']): boolean {
  if ('and' in filter) return filter.and.every((part) => complete(part, declared));
  return known(filter, declared) !== undefined;
}

export interface Plan {
  /** What to ask the backend. */
  readonly query: Query;
  /** The backend's order is the window's order, so a page has an edge. */
  readonly sorted: boolean;
  /** The backend filters fully, so a page is never thinned out here. */
  readonly filtered: boolean;
}

/** Splits a query into what the backend can do and what is left to the client. */
export function planFor(query: Query, { capabilities }: Pick<Session, 'capabilities'>): Plan {
  const { filter, sort, ...rest } = query;
  const asked = filter && known(filter, capabilities.filter);
  const sorted = !sort || sort.every(([field]) => capabilities.sort.some((name) => name === field || name === '*'));
  return {
    query: { limit: 30, ...rest, ...(asked && { filter: asked }), ...(sorted && sort && { sort }) },
    sorted,
    filtered: !filter || complete(filter, capabilities.filter),
  };
}

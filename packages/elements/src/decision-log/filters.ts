import type { Filter, Id, Query, Sort } from '@meanwhile/sdk';
import type { DecisionFilters } from '../internal/events.js';

type Order = DecisionFilters['order'];
export const orders: readonly Order[] = ['newest', 'oldest', 'changed'];

/** The query of a set of filters; the text is searched apart, and days are conditions of their own. */
export function toFilter(
  { stage, standing, tag }: DecisionFilters,
  space: string | undefined,
  days: readonly Filter[],
): Filter | undefined {
  const all: Filter[] = [...days];
  if (space) all.push(['space', 'eq', space]);
  if (stage) all.push(['stage', 'eq', stage]);
  if (standing) all.push(['standing', 'eq', standing]);
  if (tag) all.push(['tags', 'has', tag]);
  return all.length > 1 ? { and: all } : all[0];
}
const toSort = (order: Order): Sort =>
  order === 'changed' ? [['updatedAt', 'desc']] : [['createdAt', order === 'oldest' ? 'asc' : 'desc']];

interface Asked {
  readonly filter: Filter | undefined;
  /** What a search has found: these and no others. */
  readonly found: readonly Id[] | undefined;
  readonly limit: number;
}
/** The live query of the list; undefined while nothing is to be asked. */
export function toQuery({ order }: DecisionFilters, { filter, found, limit }: Asked): Query<'decision'> | undefined {
  const sort = toSort(order);
  if (found) return found.length ? { kind: 'decision', ids: found, limit: found.length, sort } : undefined;
  return { kind: 'decision', ...(filter && { filter }), sort, limit };
}

export const noFilters = {
  stage: undefined,
  standing: undefined,
  tag: undefined,
  text: undefined,
  from: undefined,
  to: undefined,
} as const satisfies Partial<DecisionFilters>;
/** The filters of an element's properties; a page may have set any text. */
export function filtersOf({ stage, standing, tag, text, from, to, order }: DecisionFilters): DecisionFilters {
  const known = orders.includes(order) ? order : 'newest';
  return { stage, standing, tag, text: text?.trim() || undefined, from, to, order: known };
}
export const countFilters = ({ stage, standing, tag, text, from, to }: DecisionFilters): number =>
  [stage, standing, tag, text, from, to].filter(Boolean).length;

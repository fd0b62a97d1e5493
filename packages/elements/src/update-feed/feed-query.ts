import type { Filter, Id, Query } from '@meanwhile/sdk';

/** What a feed shows: its attributes, which the reader may narrow. */
export interface FeedFilters {
  readonly space?: Id | undefined;
  readonly intent?: string | undefined;
  readonly person?: Id | undefined;
  readonly topic?: string | undefined;
}

export function feedFilter({ space, intent, person, topic }: FeedFilters): Filter | undefined {
  const all: Filter[] = [];
  if (space) all.push(['space', 'eq', space]);
  if (intent) all.push(['intent', 'eq', intent]);
  if (person) all.push(['author', 'eq', person]);
  if (topic) all.push(['topics', 'has', topic]);
  return all.length > 1 ? { and: all } : all[0];
}

export function feedQuery(filters: FeedFilters, order: string, limit: number): Query<'update'> {
  const filter = feedFilter(filters);
  const direction = order === 'oldest' ? 'asc' : 'desc';
  return { kind: 'update', sort: [['createdAt', direction]], limit, ...(filter && { filter }) };
}

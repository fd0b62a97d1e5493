import type { Id } from './base.js';

/** Opaque to everyone but the adapter that made it. */
export type Cursor = string;
export type Op = 'eq' | 'ne' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'has';
/** A condition on a field (dots reach into objects: `target.id`), or a combination. */
export type Filter =
  | readonly [field: string, op: Op, value: unknown]
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter };
export type SortKey = readonly [field: string, direction: 'asc' | 'desc'];
/** Ties are broken by `id`, in the direction of the last key. */
export type Sort = readonly SortKey[];

export interface Query<K extends string = string> {
  readonly kind: K;
  readonly ids?: readonly Id[];
  readonly filter?: Filter;
  /** Newest first (`createdAt` descending) unless told. */
  readonly sort?: Sort;
  /** Items per page: 30 unless told. */
  readonly limit?: number;
  readonly after?: Cursor;
}
export interface Page<E> {
  readonly items: readonly E[];
  /** Absent at the end. */
  readonly next?: Cursor;
  /** Never needed; shown when there. */
  readonly total?: number;
}

import { publishedBy, type ErrorData, type Id } from '@meanwhile/sdk';
import { isReserved, peopleSpace } from './access.js';
import type { Occurrence } from './ballots.js';
import type { Entity, Values } from './entity.js';

/** One write, of any kind. */
export interface Write {
  readonly key: Id;
  readonly op: 'create' | 'edit' | 'delete';
  readonly kind: string;
  readonly id: Id;
  readonly after?: readonly Id[] | undefined;
  readonly data?: Values | undefined;
  readonly patch?: Values | undefined;
  readonly base?: string | undefined;
}
export type Verdict =
  | { readonly key: Id; readonly ok: true; readonly entity?: Entity; readonly replayed?: true }
  | { readonly key: Id; readonly ok: false; readonly error: ErrorData };

/** An instant as we write it; undefined for what is none. */
export const isoOf = (value: unknown): string | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};

/** Where a new entry will live; undefined where it may not. */
export function spaceOf({ kind, id, data = {} }: Pick<Write, 'kind' | 'id' | 'data'>): string | undefined {
  if (kind === 'person') return peopleSpace;
  const { space = '' } = kind === 'space' ? { space: id } : data;
  return typeof space === 'string' && !isReserved(space) && space.length <= 200 ? space : undefined;
}

/** Which box a ballot goes to. */
export function occurrenceOf(data: Values): Occurrence | undefined {
  const { subject, localDate, space = '' } = data;
  const { kind, id } = (subject ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
  const fine = [kind, id, localDate, space].every((value) => typeof value === 'string') && !isReserved(String(space));
  return fine && isoOf(localDate) !== undefined
    ? { space: String(space), subject: { kind: String(kind), id: String(id) }, localDate: String(localDate) }
    : undefined;
}

/** An entity with a patch over it; `null` removes a field. */
export function edited(current: Entity, patch: Values, now: number): Entity {
  const merged = { ...current, ...patch, updatedAt: new Date(now).toISOString() };
  const kept = Object.entries(merged).filter(([name, value]) => value !== null || !Object.hasOwn(patch, name));
  return standing(Object.fromEntries(kept) as unknown as Entity, now, current);
}
/** An update stands at the moment it is published. */
export const standing = (after: Entity, now: number, before?: Entity): Entity =>
  after.kind === 'update' ? publishedBy(after, before, now) : after;

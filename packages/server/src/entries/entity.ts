import type { Base, Id } from '@meanwhile/sdk';
import { textOf } from '@meanwhile/sdk';
import { fold, toJson } from '@meanwhile/sdk';

export type Values = { readonly [field: string]: unknown };
/** An entity of any kind. */
export type Entity = Base & Values & { readonly kind: string };

/** What holds an answer back. */
export interface Gate {
  /** The beginning of the id of the reader's own answer, which opens it; begins with # where only time does. */
  readonly by: string;
  readonly until: string;
}
/** What the database keeps for one id in one space. Without an `entity` it is the trace of a deleted one. */
export interface Entry {
  readonly space: string;
  readonly kind: string;
  readonly id: Id;
  readonly seq: number;
  readonly entity?: Entity;
  readonly audience: readonly Id[] | null;
  /** For an answer that is revealed later: what opens it, and when it is open to all. */
  readonly gate: Gate | null;
  /** Others have seen it at some time. */
  readonly told: boolean;
}
/** The columns {@link entryOf} reads. No alias is named like a column that is sorted by. */
export const entryColumns = `e.space as at_space, e.kind as of_kind, e.id as with_id, e.seq::float8 as place,
  e.deleted as gone, e.audience as seers, e.told as was_told,
  e.gate as opened_by, e.until as open_from, e.data::text as content, e.exact as exactly`;
export interface EntryRow {
  readonly at_space: string;
  readonly of_kind: string;
  readonly with_id: string;
  readonly place: number;
  readonly gone: boolean;
  readonly seers: readonly string[] | null;
  readonly was_told: boolean;
  readonly opened_by: string | null;
  readonly open_from: string | null;
  readonly content: string;
  readonly exactly: string | null;
  readonly [column: string]: unknown;
}
export function entryOf(row: EntryRow): Entry {
  const { at_space: space, of_kind: kind, with_id: id, place: seq, seers: audience, was_told: told } = row;
  const gate = row.opened_by === null ? null : { by: row.opened_by, until: row.open_from ?? '' };
  const entry = { space, kind, id, seq, audience, told, gate };
  if (row.gone) return entry;
  const data = JSON.parse(row.exactly ?? row.content) as Entity;
  return { ...entry, entity: { ...data, seq, version: String(seq) } };
}

// What PostgreSQL's jsonb cannot hold: the character 0, and halves of surrogate pairs.
const unfit = /\\u0000|\\u[dD][89a-fA-F][0-9a-fA-F]{2}/;
const unfitText = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** The same text without what the database cannot hold. */
export const fitting = (text: string): string => text.replace(unfitText, '\uFFFD');
const fitted = (value: unknown): unknown => {
  if (typeof value === 'string') return fitting(value);
  if (Array.isArray(value)) return value.map(fitted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [fitting(name), fitted(inner)]));
};
/** An entity as the database keeps it: to be searched and sorted, and, where that is not the same, exactly as written. */
export function stored(entity: Entity): { readonly data: string; readonly exact: string | null } {
  const { seq: _seq, version: _version, can: _can, ...content } = entity;
  const text = toJson(content);
  return unfit.test(text) ? { data: toJson(fitted(content)), exact: text } : { data: text, exact: null };
}
/** What a search looks at. */
export function wordsOf(entity: Entity): { readonly title: string; readonly words: string } {
  const { headline, title, name } = entity as { readonly [field: string]: unknown };
  const titles = [headline, title, name].filter((text) => typeof text === 'string');
  return { title: fitting(fold(titles.join(' '))), words: fitting(fold(textOf(entity))) };
}

/** Fields that are the server's own business, whatever a write says. */
const own = new Set(['id', 'kind', 'author', 'createdAt', 'updatedAt', 'version', 'seq', 'can']);
export const contentOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== undefined && !own.has(name)));

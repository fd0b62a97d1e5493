import { fold, textOf } from '@meanwhile/sdk/adapter';
import type { Id, Iso } from '@meanwhile/sdk/adapter';
import type { Stored } from './row.js';

/** What a search looks at: normalised once, not at every keystroke. */
export interface SearchEntry {
  readonly kind: string;
  readonly id: Id;
  readonly createdAt: Iso;
  readonly title: string;
  readonly text: string;
}
/** `rank` 1: every word is in the title. */
export type SearchHit = SearchEntry & { readonly rank: number };

/** Titles first, then the newest. */
export const bestFirst = [
  ['rank', 'desc'],
  ['createdAt', 'desc'],
] as const;

// Stored entities are replaced, never changed, so what was read from one stays true.
const known = new WeakMap<Stored, SearchEntry>();
export function entryOf(entity: Stored): SearchEntry {
  const before = known.get(entity);
  if (before) return before;
  const { kind, id, createdAt, headline, title, name } = entity;
  const titles = [headline, title, name].filter((text) => typeof text === 'string');
  const entry = { kind, id, createdAt, title: fold(titles.join(' ')), text: fold(textOf(entity)) };
  known.set(entity, entry);
  return entry;
}

/** The entries that contain every word, in no order. */
export function findEntries(entries: Iterable<SearchEntry>, text: string, kinds?: readonly string[]): SearchHit[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const hits: SearchHit[] = [];
  for (const entry of entries) {
    if ((kinds && !kinds.includes(entry.kind)) || !words.every((word) => entry.text.includes(word))) continue;
    hits.push({ ...entry, rank: words.every((word) => entry.title.includes(word)) ? 1 : 0 });
  }
  return hits;
}

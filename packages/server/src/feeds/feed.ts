import { textOf } from '@meanwhile/sdk';
import type { Access } from '../entries/access.js';
import type { Entity } from '../entries/entity.js';
import { listEntries } from '../entries/read.js';
import type { Queries } from '../store/store.js';

/** One entry of a feed, whatever the format. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Markdown, as it was written: readers show it as text, nothing in it can become markup. */
  readonly text: string;
  readonly url?: string;
  readonly author?: string;
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
}
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}
export interface FeedOptions {
  readonly space: string;
  /** The address of this feed. */
  readonly address: string;
  /** The page of the portal that shows the space; entries lead to their place in it. */
  readonly page?: string | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** How many entries a feed has. */
export const feedLength = 50;

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as unknown[]).filter((one) => typeof one === 'string') : [];

/** Where the widgets of a page show an entry. */
export const placeOf = (page: string | undefined, { kind, id }: Entity): string | undefined =>
  page === undefined ? undefined : `${page}#${kind}-${encodeURIComponent(id)}`;

function entryFor(entity: Entity, { page, names }: FeedOptions): FeedEntry {
  const text = words(entity['body']) || textOf(entity);
  const url = placeOf(page, entity);
  const author = names.get(entity.author ?? '');
  return {
    id: `urn:meanwhile:${entity.kind}:${encodeURIComponent(entity.id)}`,
    // A note may have no headline: its first line is one.
    title: words(entity['headline']) || words(entity['title']) || (text.trim().split('\n')[0] ?? '').slice(0, 120),
    text,
    ...(url !== undefined && { url }),
    ...(author !== undefined && { author }),
    published: entity.createdAt,
    updated: entity.updatedAt,
    tags: [...texts(entity['topics']), ...texts(entity['tags'])],
  };
}

/** What is new in a space, as this person may see it: updates and decisions, newest first. */
export async function readFeed(queries: Queries, access: Access, options: FeedOptions): Promise<Feed> {
  const { space, address } = options;
  const pages = await Promise.all(
    ['update', 'decision'].map((kind) =>
      listEntries(queries, access, {
        kind,
        filter: ['space', 'eq', space],
        limit: feedLength,
      }),
    ),
  );
  const entries = pages
    .flatMap(({ items }) => items)
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    .slice(0, feedLength)
    .map((entity) => entryFor(entity, options));
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  return { id: `urn:meanwhile:space:${encodeURIComponent(space)}`, title: space, address, updated, entries };
}

import type { Fields } from '../model/schema.js';

export interface FeedPerson {
  readonly name: string;
  readonly url?: string;
  readonly avatar?: string;
}
export interface FeedLink {
  readonly rel: string;
  readonly href: string;
  readonly title?: string;
}
export interface FeedFile {
  readonly url: string;
  readonly type?: string;
  readonly title?: string;
  readonly size?: number;
}

/** One entry of any feed, as the feed wrote it. */
export interface FeedItem {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly body?: string;
  readonly summary?: string;
  readonly published?: string;
  readonly edited?: string;
  readonly people: readonly FeedPerson[];
  readonly topics: readonly string[];
  readonly links: readonly FeedLink[];
  readonly files: readonly FeedFile[];
  /** What no field of an update holds, under its own name. */
  readonly rest: Fields;
}
export interface Feed {
  readonly title?: string;
  readonly url?: string;
  readonly people: readonly FeedPerson[];
  readonly items: readonly FeedItem[];
  /** Places, from 1, of entries that are no items at all. */
  readonly strays?: readonly number[];
}

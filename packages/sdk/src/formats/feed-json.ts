import type { Feed, FeedFile, FeedItem, FeedLink, FeedPerson } from './feed-item.js';
import { FormatError } from './format-error.js';

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toObjects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Some feeds write a bare name where the specification wants an object. */
function readPerson(value: unknown): FeedPerson | undefined {
  const source = isObject(value) ? value : { name: value };
  const url = toText(source['url']);
  const avatar = toText(source['avatar']);
  const name = toText(source['name']) ?? url;
  return name ? { name, ...(url ? { url } : {}), ...(avatar ? { avatar } : {}) } : undefined;
}
function readPeople(source: Json): FeedPerson[] {
  const people = [...toList(source['authors']), ...toList(source['author'])].flatMap(
    (person) => readPerson(person) ?? [],
  );
  return people.filter((person, index) => people.findIndex((other) => other.name === person.name) === index);
}

function readFiles(item: Json): FeedFile[] {
  return toObjects(item['attachments']).flatMap((file): FeedFile[] => {
    const url = toText(file['url']);
    const size = file['size_in_bytes'];
    const type = toText(file['mime_type']);
    const title = toText(file['title']);
    if (!url) return [];
    return [
      { url, ...(type ? { type } : {}), ...(title ? { title } : {}), ...(typeof size === 'number' ? { size } : {}) },
    ];
  });
}

function readLinks(item: Json): FeedLink[] {
  const named = [
    ['related', item['external_url']],
    ['image', item['image']],
    ['image', item['banner_image']],
  ] as const;
  return named.flatMap(([rel, value]) => {
    const href = toText(value);
    return href ? [{ rel, href }] : [];
  });
}

const texts =
  'id url external_url title content_text content_html summary image banner_image date_published date_modified';
const textKeys = new Set(texts.split(' '));
const otherKeys = new Set(['author', 'authors', 'tags', 'attachments', '__proto__']);
/** What the specification does not know, and what is not of the type it wants. */
function readRest(item: Json): Json {
  const isRest = ([key, value]: [string, unknown]): boolean =>
    textKeys.has(key) ? value !== null && value !== '' && toText(value) === undefined : !otherKeys.has(key);
  return Object.fromEntries(Object.entries(item).filter(isRest));
}

/** JSON Feed 1.1, section "Items". HTML is Markdown too, so it wins over the plain text when both are there. */
function readItem(item: Json): FeedItem {
  const fields = {
    id: toText(item['id']),
    url: toText(item['url']),
    title: toText(item['title']),
    body: toText(item['content_html']) ?? toText(item['content_text']),
    summary: toText(item['summary']),
    published: toText(item['date_published']),
    edited: toText(item['date_modified']),
  };
  return {
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<FeedItem>),
    people: readPeople(item),
    topics: toList(item['tags']).flatMap((tag) => toText(tag) ?? []),
    links: readLinks(item),
    files: readFiles(item),
    rest: readRest(item),
  };
}

/** JSON Feed 1.0 and 1.1, from parsed JSON. */
export function readJsonFeed(value: unknown): Feed {
  if (!isObject(value) || !Array.isArray(value['items'])) {
    throw new FormatError('unknown-format', 'The JSON is not a feed: it has no list of items.');
  }
  const title = toText(value['title']);
  const url = toText(value['home_page_url']) ?? toText(value['feed_url']);
  return {
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    people: readPeople(value),
    items: toObjects(value['items']).map(readItem),
    strays: value['items'].flatMap((item, index) => (isObject(item) ? [] : index + 1)),
  };
}

export const isJsonFeed = (value: unknown): boolean =>
  isObject(value) && typeof value['version'] === 'string' && value['version'].includes('jsonfeed.org');

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

function readPeople(source: Json): FeedPerson[] {
  const listed = [...toObjects(source['authors']), ...(isObject(source['author']) ? [source['author']] : [])];
  const people = listed.flatMap((person): FeedPerson[] => {
    const url = toText(person['url']);
    const avatar = toText(person['avatar']);
    const name = toText(person['name']) ?? url;
    return name ? [{ name, ...(url ? { url } : {}), ...(avatar ? { avatar } : {}) }] : [];
  });
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

const known = new Set(
  (
    'id url external_url title content_text content_html summary image banner_image date_published date_modified ' +
    'author authors tags attachments __proto__'
  ).split(' '),
);

/** JSON Feed 1.1, section "Items". HTML is Markdown too, so it wins over the plain text when both are there. */
function readItem(item: Json): FeedItem {
  const tags = Array.isArray(item['tags']) ? item['tags'].filter((tag) => typeof tag === 'string') : [];
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
    topics: tags,
    links: readLinks(item),
    files: readFiles(item),
    rest: Object.fromEntries(Object.entries(item).filter(([key]) => !known.has(key))),
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
  };
}

export const isJsonFeed = (value: unknown): boolean =>
  isObject(value) && typeof value['version'] === 'string' && value['version'].includes('jsonfeed.org');

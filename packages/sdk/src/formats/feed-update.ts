import type { Attachment, Id, Iso, Link } from '../model/base.js';
import type { Section } from '../model/kinds.js';
import type { Person, Update } from '../model/schema.js';
import { withAbsoluteLinks } from './absolute-links.js';
import { readDate } from './feed-date.js';
import type { Feed, FeedItem, FeedPerson } from './feed-item.js';
import { hash, personOf, updateIdOf } from './identity.js';
import type { IssueCode, ReadIssue, ReadOptions, ReadResult } from './types.js';

interface Reading {
  readonly file: string;
  readonly feed: Feed;
  readonly space: Id | undefined;
  readonly now: Iso;
  readonly people: Map<Id, Person>;
  readonly notes: ReadIssue[];
}

const isWeb = (href: string): boolean => /^https?:\/\//i.test(href);

function baseOf(item: FeedItem, feed: Feed): string | undefined {
  const own = item.url ?? (item.id && isWeb(item.id) ? item.id : undefined);
  if (own && isWeb(own)) return own;
  return own && feed.url && URL.canParse(own, feed.url) ? new URL(own, feed.url).href : feed.url;
}
function addressOf(href: string, base: string | undefined): string | undefined {
  if (isWeb(href)) return href;
  return base && URL.canParse(href, base) && isWeb(new URL(href, base).href) ? new URL(href, base).href : undefined;
}

function nameOf(item: FeedItem, index: number): string {
  return `"${(item.title ?? item.url ?? item.id ?? `item ${index + 1}`).slice(0, 80)}"`;
}

/** When it was written, and the feed's own words where they are no date. */
function timesOf(item: FeedItem, reading: Reading): { createdAt: Iso; updatedAt: Iso; odd?: string; missing: boolean } {
  const said = [item.published, item.edited].filter((date) => date !== undefined);
  const odd = said.filter((date) => readDate(date) === undefined).join(', ');
  const [published, edited] = [item.published, item.edited].map((date) => (date ? readDate(date) : undefined));
  const createdAt = published ?? edited ?? reading.now;
  const updatedAt = edited && edited > createdAt ? edited : createdAt;
  return { createdAt, updatedAt, missing: !published && !edited, ...(odd ? { odd } : {}) };
}

function addPerson(reading: Reading, source: FeedPerson, at: Iso): Id {
  const person = personOf(source.name, at);
  const { url, avatar } = source;
  const fields = { ...(url ? { url } : {}), ...(avatar ? { avatar } : {}) };
  // A foreign picture is no `avatar`: a page must not ask another host for it.
  const full = Object.keys(fields).length > 0 ? { ...person, fields } : person;
  if (!reading.people.has(person.id)) reading.people.set(person.id, full);
  return person.id;
}

function linksOf(item: FeedItem, reading: Reading): { links: Link[]; attachments: Attachment[] } {
  const base = baseOf(item, reading.feed);
  const source = addressOf(item.url ?? item.id ?? '', item.url ? base : undefined);
  const links: Link[] = source
    ? [{ rel: 'source', href: source, ...(reading.feed.title ? { title: reading.feed.title } : {}) }]
    : [];
  const attachments: Attachment[] = [];
  for (const { rel, href, title } of item.links) {
    const address = addressOf(href, base);
    links.push({ rel, ...(address ? { href: address } : {}), ...(title || !address ? { title: title ?? href } : {}) });
  }
  for (const { url, type, title, size } of item.files) {
    const address = addressOf(url, base);
    const name =
      title ??
      (url
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ||
        url);
    if (address && type && size) attachments.push({ id: hash(address), name, type, size, url: address });
    else links.push({ rel: 'enclosure', ...(address ? { href: address } : {}), title: address ? name : url });
  }
  return { links, attachments };
}

/** A summary is kept only where it says more than the beginning of the text does. */
function textOf(item: FeedItem, base: string | undefined): { body?: string; sections: Section[] } {
  const body = item.body ?? item.summary;
  const isMore = item.body !== undefined && item.summary !== undefined && !item.body.includes(item.summary);
  return {
    ...(body === undefined ? {} : { body: withAbsoluteLinks(body, base) }),
    sections: isMore ? [{ name: 'summary', text: withAbsoluteLinks(item.summary, base) }] : [],
  };
}

function updateOf(item: FeedItem, id: Id, reading: Reading): Update {
  const { createdAt, updatedAt, odd } = timesOf(item, reading);
  const writers = item.people.length > 0 ? item.people : reading.feed.people;
  const people = writers.map((person) => addPerson(reading, person, createdAt));
  const { links, attachments } = linksOf(item, reading);
  const { body, sections } = textOf(item, baseOf(item, reading.feed));
  const feed = { ...item.rest, ...(odd ? { date: odd } : {}), ...(people.length > 1 ? { authors: people } : {}) };
  return {
    id,
    kind: 'update',
    ...(reading.space ? { space: reading.space } : {}),
    ...(people[0] ? { author: people[0] } : {}),
    createdAt,
    updatedAt,
    intent: 'note',
    ...(item.title ? { headline: item.title.replace(/\s+/g, ' ').trim() } : {}),
    ...(body === undefined ? {} : { body }),
    ...(sections.length > 0 ? { sections } : {}),
    ...(item.topics.length > 0 ? { topics: [...new Set(item.topics)] } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(Object.keys(feed).length > 0 ? { fields: { feed } } : {}),
  };
}

function noteOddities(item: FeedItem, index: number, reading: Reading): void {
  const note = (code: IssueCode, message: string): void => {
    reading.notes.push({ file: reading.file, code, message });
  };
  const { odd, missing } = timesOf(item, reading);
  if (!item.title) note('title-missing', `${nameOf(item, index)} has no title.`);
  if (odd)
    note('date-odd', `${nameOf(item, index)} has a date that is none: "${odd.slice(0, 80)}". It is kept as text.`);
  else if (missing) note('date-missing', `${nameOf(item, index)} has no date; the time of reading is used.`);
}

/** Every item of a feed as an update. Ids come from the items' own ids: a second import adds nothing. */
export function updatesOf(feed: Feed, file: string, options: ReadOptions): ReadResult<Person | Update> {
  const now = options.now ?? new Date().toISOString();
  const reading: Reading = { file, feed, space: options.space, now, people: new Map(), notes: [] };
  const seen = new Map<Id, string>();
  const updates = feed.items.flatMap((item, index): Update[] => {
    const content = JSON.stringify(item);
    const plain = updateIdOf(item.id ?? item.url ?? content, options.space);
    const isSecond = seen.has(plain);
    if (isSecond) {
      const isSame = seen.get(plain) === content || seen.has(updateIdOf(`${plain}${content}`, options.space));
      const what = isSame ? 'comes twice and is read once' : 'has the id of another item; both are kept';
      reading.notes.push({ file, code: 'duplicate', message: `${nameOf(item, index)} ${what}.` });
      if (isSame) return [];
    }
    const id = isSecond ? updateIdOf(`${plain}${content}`, options.space) : plain;
    seen.set(id, content);
    noteOddities(item, index, reading);
    return [updateOf(item, id, reading)];
  });
  const problems = (feed.strays ?? []).map((place): ReadIssue => {
    return { file, code: 'invalid-entity', message: `Item ${place} is no object.` };
  });
  return { entities: [...reading.people.values(), ...updates], problems, notes: reading.notes };
}

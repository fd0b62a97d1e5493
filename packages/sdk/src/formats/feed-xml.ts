import type { Feed, FeedFile, FeedItem, FeedLink, FeedPerson } from './feed-item.js';
import { FormatError } from './format-error.js';
import { elementsOf, firstOf, markupOf, textOf, type XmlElement } from './xml.js';

const plain = (element: XmlElement | undefined): string | undefined => textOf(element).trim() || undefined;
const firstText = (parent: XmlElement, ...names: string[]): string | undefined =>
  names.map((name) => plain(firstOf(parent, name))).find((text) => text !== undefined);
const withoutTags = (html: string): string => html.replace(/<\/?[a-z][^<>]*>/gi, '');

function present<T extends object>(data: T): Partial<T> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Partial<T>;
}
function restOf(item: XmlElement, known: ReadonlySet<string>): { [name: string]: string } {
  const others = elementsOf(item).filter(({ name }) => !known.has(name) && name !== '__proto__');
  const rest: { [name: string]: string } = {};
  for (const other of others) {
    const attributes = Object.entries(other.attributes).map(([key, value]) => `${key}=${value}`);
    const text = [...attributes, markupOf(other).trim()].filter(Boolean).join(' ');
    rest[other.name] = Object.hasOwn(rest, other.name) ? `${rest[other.name]}\n${text}` : text;
  }
  return rest;
}

// Atom, RFC 4287.

/** An Atom text construct (section 3.1) as Markdown, where HTML is legal. */
function atomText(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  if (element.attributes['type'] !== 'xhtml') return plain(element);
  const inner = elementsOf(element)[0];
  return markupOf(inner && /(^|:)div$/.test(inner.name) ? inner : element).trim() || undefined;
}
function atomTitle(element: XmlElement | undefined): string | undefined {
  const type = element?.attributes['type'];
  const text = atomText(element);
  return text && (type === 'html' || type === 'xhtml') ? withoutTags(text).trim() : text;
}
function atomPeople(parent: XmlElement): FeedPerson[] {
  return [...elementsOf(parent, 'author'), ...elementsOf(parent, 'contributor')].flatMap((person) => {
    const name = firstText(person, 'name', 'email', 'uri');
    return name ? [{ name, ...present({ url: firstText(person, 'uri') }) }] : [];
  });
}

const atomKnown = new Set(
  'id title link content summary published updated author contributor category source'.split(' '),
);
type AtomLink = { readonly [attribute: string]: string };
const relOf = (link: AtomLink): string => link['rel'] ?? 'alternate';

function atomFile(link: AtomLink): FeedFile {
  const size = Number(link['length']) || undefined;
  return { url: link['href'] ?? '', ...present({ type: link['type'], title: link['title'], size }) };
}
function atomLinks(entry: XmlElement): { url?: string; links: FeedLink[]; files: FeedFile[] } {
  const all = elementsOf(entry, 'link')
    .map(({ attributes }): AtomLink => attributes)
    .filter((link) => link['href'] && !['self', 'edit'].includes(relOf(link)));
  const main = all.find((link) => relOf(link) === 'alternate');
  const others = all.filter((link) => link !== main);
  return {
    ...present({ url: main?.['href'] }),
    links: others
      .filter((link) => relOf(link) !== 'enclosure')
      .map((link) => ({ rel: relOf(link), href: link['href'] ?? '', ...present({ title: link['title'] }) })),
    files: others.filter((link) => relOf(link) === 'enclosure').map(atomFile),
  };
}

function readEntry(entry: XmlElement): FeedItem {
  const content = firstOf(entry, 'content');
  const linked = content?.attributes['src'];
  const { url, links, files } = atomLinks(entry);
  return {
    ...present({
      id: firstText(entry, 'id'),
      url,
      title: atomTitle(firstOf(entry, 'title')),
      body: atomText(content),
      summary: atomText(firstOf(entry, 'summary')),
      published: firstText(entry, 'published', 'updated'),
      edited: firstText(entry, 'updated'),
    }),
    people: atomPeople(entry),
    topics: elementsOf(entry, 'category').flatMap(({ attributes }) => attributes['label'] ?? attributes['term'] ?? []),
    links: linked ? [...links, { rel: 'content', href: linked }] : links,
    files,
    rest: restOf(entry, atomKnown),
  };
}

// RSS 2.0 and, with its items beside the channel, RSS 1.0.

const rssKnown = new Set(
  (
    'guid title link description content:encoded pubDate dc:date author dc:creator category dc:subject enclosure ' +
    'comments'
  ).split(' '),
);
/** RSS names people by mail address: `ana@example.org (Ana Silva)`. */
const rssName = (text: string): string => /^\S+@\S+\s+\((.+)\)$/.exec(text)?.[1] ?? text;

function rssPeople(parent: XmlElement, names: readonly string[]): FeedPerson[] {
  const people = names.flatMap((name) => elementsOf(parent, name).map(plain));
  return people.flatMap((name) => (name ? [{ name: rssName(name) }] : []));
}

function readRssItem(item: XmlElement): FeedItem {
  const guid = firstOf(item, 'guid');
  const id = plain(guid) ?? item.attributes['rdf:about'];
  const isLink = id !== undefined && guid?.attributes['isPermaLink'] !== 'false' && /^https?:/.test(id);
  const encoded = firstText(item, 'content:encoded');
  const description = firstText(item, 'description');
  const comments = firstText(item, 'comments');
  return {
    ...present({
      id,
      url: firstText(item, 'link') ?? (isLink ? id : undefined),
      title: firstText(item, 'title', 'dc:title'),
      body: encoded ?? description,
      summary: encoded ? description : undefined,
      published: firstText(item, 'pubDate', 'dc:date'),
    }),
    people: rssPeople(item, ['author', 'dc:creator']),
    topics: ['category', 'dc:subject'].flatMap((name) => elementsOf(item, name).flatMap((tag) => plain(tag) ?? [])),
    links: comments && /^https?:/.test(comments) ? [{ rel: 'comments', href: comments }] : [],
    files: elementsOf(item, 'enclosure').flatMap(({ attributes }) =>
      attributes['url']
        ? [
            {
              url: attributes['url'],
              ...present({ type: attributes['type'], size: Number(attributes['length']) || undefined }),
            },
          ]
        : [],
    ),
    rest: restOf(item, rssKnown),
  };
}

/** Atom, RSS 2.0 or RSS 1.0, told apart by the outermost element. */
export function readXmlFeed(root: XmlElement): Feed {
  if (root.name === 'feed') {
    const { url } = atomLinks(root);
    const title = atomTitle(firstOf(root, 'title'));
    return { ...present({ title, url }), people: atomPeople(root), items: elementsOf(root, 'entry').map(readEntry) };
  }
  const channel = firstOf(root, 'channel');
  if (!channel) throw new FormatError('unknown-format', `<${root.name}> is neither Atom nor RSS.`, 1);
  const items = [...elementsOf(channel, 'item'), ...elementsOf(root, 'item')];
  return {
    ...present({ title: firstText(channel, 'title'), url: firstText(channel, 'link') }),
    people: rssPeople(channel, ['managingEditor', 'dc:creator']),
    items: items.map(readRssItem),
  };
}

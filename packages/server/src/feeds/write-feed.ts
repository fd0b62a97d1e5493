import type { Feed, FeedEntry } from './feed.js';

const signs: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// XML 1.0, section 2.2: control characters and halves of pairs may not occur, not even escaped.
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
/** Text inside XML. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const tag = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

function atomEntry({ id, title, text, url, author, published, updated, tags }: FeedEntry): string {
  return [
    '<entry>',
    tag('id', id),
    `<title type="text">${xmlText(title)}</title>`,
    tag('published', published),
    tag('updated', updated),
    // Every entry has an author or the feed has (RFC 4287, section 4.2.1): a former colleague may have no name any more.
    `<author>${tag('name', author ?? '—')}</author>`,
    ...(url === undefined ? [] : [`<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`]),
    ...tags.map((term) => `<category term="${xmlText(term)}"/>`),
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('');
}

/** A feed as Atom (RFC 4287). */
export const writeAtom = ({ id, title, address, updated, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
    tag('id', id),
    tag('title', title),
    tag('updated', updated),
    `<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    ...entries.map(atomEntry),
    '</feed>\n',
  ].join('\n');

/** The same as JSON Feed 1.1. */
export const writeJsonFeed = ({ title, address, entries }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    feed_url: address,
    items: entries.map(({ id, title: headline, text, url, author, published, updated, tags }) => ({
      id,
      ...(url !== undefined && { url }),
      title: headline,
      content_text: text,
      date_published: published,
      date_modified: updated,
      ...(author !== undefined && { authors: [{ name: author }] }),
      ...(tags.length > 0 && { tags }),
    })),
  });

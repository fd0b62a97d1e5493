import type { Hono } from 'hono';
import { MeanwhileError } from '@meanwhile/sdk';
import type { Environment } from '../http/guard.js';
import { queryOf } from '../http/read-request.js';
import { oembedQuery } from '../http/schemas.js';
import { xmlText } from './write-feed.js';

/*
 * oEmbed (oembed.com, version 1.0): other systems turn a link to an entry into a frame that shows it. They ask from their
 * own server and nobody is signed in there, so the answer is made from the address alone. It says nothing of the entry,
 * not even whether there is one: the frame asks for the sign-in of whoever looks at it.
 */

export interface OembedHost {
  readonly base: string;
  /** The page of the portal that shows a space, with `{space}` in it. */
  readonly page?: string | undefined;
  /** The page that shows one widget in a frame. */
  readonly frame?: string | undefined;
}
const [usualWidth, usualHeight] = [600, 400];

interface Place {
  readonly space: string;
  readonly kind?: string;
  readonly id?: string;
}
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The entry, or the space, that a link leads to; undefined where it is not one of ours. */
export function placeOfLink(page: string, link: string): Place | undefined {
  const [before = '', after = ''] = page.split('{space}');
  const [address = '', fragment = ''] = link.split('#');
  const isOurs =
    address.startsWith(before) && address.endsWith(after) && address.length >= before.length + after.length;
  const space = isOurs ? decoded(address.slice(before.length, address.length - after.length)) : undefined;
  if (space === undefined || (page.includes('{space}') && !/^[^/?]+$/.test(space))) return undefined;
  if (!fragment) return { space };
  const [, kind, id] = /^(update|decision)-(.+)$/.exec(fragment) ?? [];
  const named = id === undefined ? undefined : decoded(id);
  return kind !== undefined && named !== undefined ? { space, kind, id: named } : undefined;
}

function frameOf(frame: string, { space, kind, id }: Place): string {
  const url = new URL(frame);
  url.searchParams.set('element', kind ?? 'update-feed');
  if (space) url.searchParams.set('space', space);
  if (kind !== undefined && id !== undefined) url.searchParams.set(kind, id);
  return url.href;
}

type Answer = { readonly [name: string]: string | number };
const asXml = (answer: Answer): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(answer)
    .map(([name, value]) => `<${name}>${xmlText(String(value))}</${name}>`)
    .join('')}</oembed>\n`;

/** What a page of the portal has in its head, so that others find the embed of an address of it (oEmbed, section 4). */
export const oembedLinks = (endpoint: string, address: string): string =>
  (['json', 'xml'] as const)
    .map((format) => {
      const href = `${endpoint}?url=${encodeURIComponent(address)}&format=${format}`;
      return `<link rel="alternate" type="${format === 'json' ? 'application/json' : 'text/xml'}+oembed" href="${xmlText(href)}" title="Meanwhile">`;
    })
    .join('\n');

/** Needs no sign-in, as it knows nothing. */
export function addOembed(app: Hono<Environment>, { page, frame }: OembedHost): void {
  app.get('/oembed', (asked) => {
    const { url, format = 'json', maxwidth = usualWidth, maxheight = usualHeight } = queryOf(asked, oembedQuery);
    if (format !== 'json' && format !== 'xml')
      throw new MeanwhileError({ code: 'unsupported', status: 501, message: 'The format is json or xml.' });
    const place = page === undefined || frame === undefined ? undefined : placeOfLink(page, url);
    if (!place || frame === undefined)
      throw new MeanwhileError({
        code: 'not-found',
        message: 'This is no address that this server knows as one of its own.',
      });
    const [width, height] = [Math.min(usualWidth, maxwidth), Math.min(usualHeight, maxheight)];
    const source = frameOf(frame, place);
    const answer = {
      version: '1.0',
      type: 'rich',
      provider_name: 'Meanwhile',
      cache_age: 86_400,
      width,
      height,
      html: `<iframe src="${xmlText(source)}" width="${width}" height="${height}" title="Meanwhile" loading="lazy"></iframe>`,
    };
    asked.header('cache-control', 'public, max-age=86400');
    return format === 'xml'
      ? asked.body(asXml(answer), 200, { 'content-type': 'text/xml; charset=utf-8' })
      : asked.json(answer);
  });
}

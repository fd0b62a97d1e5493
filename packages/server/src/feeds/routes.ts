import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { type Entity as AnyEntity, MeanwhileError } from '@meanwhile/sdk';
import { dueEntries, type DueKind, writeCalendar } from '@meanwhile/sdk/time';
import { type Access, canRead, readAccess } from '../entries/access.js';
import type { Entity } from '../entries/entity.js';
import { findPeople } from '../entries/people.js';
import { listEntries } from '../entries/read.js';
import { type Asked, type Environment, personOf } from '../http/guard.js';
import type { RouteHost } from '../http/routes.js';
import { placeOf, readFeed } from './feed.js';
import { writeAtom, writeJsonFeed } from './write-feed.js';

export interface FeedHost extends RouteHost {
  /** The page of the portal that shows a space, with `{space}` in it: where the entries of a feed lead. */
  readonly page?: string | undefined;
}

const types = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};
type Format = keyof typeof types;
const dueWords: { readonly [due in DueKind]: string } = {
  'respond-by': 'Answer by',
  'decide-by': 'Decide by',
  review: 'Look again',
};

async function calendar(host: FeedHost, access: Access, at: { space: string; page: string | undefined }) {
  const pages = await Promise.all(
    ['update', 'decision'].map((kind) =>
      listEntries(host.store, access, {
        kind,
        filter: ['space', 'eq', at.space],
        limit: 500,
      }),
    ),
  );
  const entities = pages.flatMap(({ items }) => items) as unknown as readonly AnyEntity[];
  const entries = dueEntries(entities, {
    titleOf: (due, title) => `${dueWords[due]}: ${title}`,
    urlOf: (entity) => placeOf(at.page, entity as unknown as Entity),
  });
  // The stamp is the newest entry's, not the clock's: an unchanged calendar is answered with 304.
  const now =
    entities
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  return writeCalendar(entries, { name: at.space, now });
}

async function feed(host: FeedHost, asked: Asked): Promise<Response> {
  const [, space = '', format] = /^(.+)\.(atom|json|ics)$/.exec(asked.req.param('file') ?? '') ?? [];
  const access = await readAccess(host.store, personOf(asked), host.everyone);
  if (!format || !access.heads.has(space) || !canRead(access, space))
    throw new MeanwhileError({ code: 'not-found', message: 'There is nothing here that you may see.' });
  const page = host.page?.replaceAll('{space}', encodeURIComponent(space));
  let text: string;
  if (format === 'ics') text = await calendar(host, access, { space, page });
  else {
    const { items } = await findPeople(host.store, { limit: 10_000 });
    const names = new Map(items.map(({ id, name }) => [id, name]));
    const told = await readFeed(host.store, access, { space, page, names, address: asked.req.url });
    text = format === 'atom' ? writeAtom(told) : writeJsonFeed(told);
  }
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': types[format as Format] };
  if (asked.req.header('if-none-match')?.includes(etag)) return asked.body(null, 304, headers);
  return asked.body(text, 200, headers);
}

/** What is new in a space, for feed readers, and its dates, for calendars; both as the one who asks may see it. */
export function addFeeds(app: Hono<Environment>, host: FeedHost): void {
  app.get('/v1/feeds/:file', async (asked) => feed(host, asked));
}

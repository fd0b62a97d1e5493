import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { type Entity as AnyEntity, MeanwhileError } from '@meanwhile/sdk';
import { dueEntries, type DueKind, writeCalendar } from '@meanwhile/sdk/time';
import { type Access, canRead, isReserved, readAccess } from '../entries/access.js';
import type { Entity } from '../entries/entity.js';
import { findPeople } from '../entries/people.js';
import { listEntries } from '../entries/read.js';
import { addressOf, type Asked, type Environment, personOf } from '../http/guard.js';
import { checked } from '../http/read-request.js';
import { spaceName } from '../http/schemas.js';
import type { RateLimiter } from '../http/limits.js';
import type { RouteHost } from '../http/routes.js';
import { placeOf, readFeed } from './feed.js';
import { accessByKey, createFeedKey, listFeedKeys, removeFeedKey } from './keys.js';
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

const missing = (): never => {
  throw new MeanwhileError({ code: 'not-found', message: 'There is nothing here that you may see.' });
};
const placeIn = (asked: Asked): readonly string[] =>
  /^(.+)\.(atom|json|ics)$/.exec(asked.req.param('file') ?? '')?.slice(1) ?? [];

async function feed(host: FeedHost, asked: Asked, access: Access): Promise<Response> {
  const [space = '', format] = placeIn(asked);
  if (!format || !access.heads.has(space) || !canRead(access, space)) return missing();
  const page = host.page?.replaceAll('{space}', encodeURIComponent(space));
  let text: string;
  if (format === 'ics') text = await calendar(host, access, { space, page });
  else {
    const { items } = await findPeople(host.store, { limit: 10_000 });
    const names = new Map(items.map(({ id, name }) => [id, name]));
    // Without a key that may be in it: feeds are handed on.
    const [address = ''] = asked.req.url.split('?');
    const told = await readFeed(host.store, access, { space, page, names, address });
    text = format === 'atom' ? writeAtom(told) : writeJsonFeed(told);
  }
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': types[format as Format] };
  if (asked.req.header('if-none-match')?.includes(etag)) return asked.body(null, 304, headers);
  return asked.body(text, 200, headers);
}

/** The same without a sign-in, by a key in the address. To be added before the sign-in is asked for. */
export function addKeyedFeeds(app: Hono<Environment>, host: FeedHost, limiter: RateLimiter | undefined): void {
  app.get('/v1/feeds/:file', async (asked, next) => {
    const key = asked.req.query('key');
    if (key === undefined) return next();
    const retryAfter = limiter?.take(`address ${addressOf(asked)}`);
    if (retryAfter !== undefined)
      throw new MeanwhileError({ code: 'rate-limited', message: 'Too many requests.', retryAfter });
    const space = checked(spaceName, placeIn(asked)[0] ?? '');
    const access = await accessByKey(host.store, { space, key, everyone: host.everyone });
    return access ? feed(host, asked, access) : missing();
  });
}

/** What is new in a space, for feed readers, and its dates, for calendars; both as the one who asks may see it. */
export function addFeeds(app: Hono<Environment>, host: FeedHost): void {
  const accessFor = (asked: Asked): Promise<Access> => readAccess(host.store, personOf(asked), host.everyone);
  app.get('/v1/feeds/:file', async (asked) => feed(host, asked, await accessFor(asked)));
  app.get('/v1/feed-keys', async (asked) => {
    asked.header('cache-control', 'private, no-store');
    return asked.json({ items: await listFeedKeys(host.store, personOf(asked).id) });
  });
  app.post('/v1/feed-keys/:space', async (asked) => {
    const space = checked(spaceName, asked.req.param('space'));
    const access = await accessFor(asked);
    if (isReserved(space) || !access.heads.has(space) || !canRead(access, space)) return missing();
    const { key, createdAt } = await createFeedKey(host.store, { space, person: access.person.id, now: host.now() });
    const at = (format: Format): string =>
      `${host.base}/v1/feeds/${encodeURIComponent(space)}.${format}?key=${encodeURIComponent(key)}`;
    asked.header('cache-control', 'private, no-store');
    return asked.json({ space, createdAt, key, atom: at('atom'), json: at('json'), ics: at('ics') }, 201);
  });
  app.delete('/v1/feed-keys/:space', async (asked) => {
    await removeFeedKey(host.store, checked(spaceName, asked.req.param('space')), personOf(asked).id);
    return asked.body(null, 204);
  });
}

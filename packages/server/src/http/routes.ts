import type { Hono } from 'hono';
import { createId, type Cursor, MeanwhileError, type Query, type Session } from '@meanwhile/sdk';
import { readAccess, type Role } from '../entries/access.js';
import { changesSince, cursorOf, headsOf } from '../entries/changes.js';
import type { Verdict, Write } from '../entries/write.js';
import { findFile, keepFile, uploadRules } from '../entries/files.js';
import { findPeople, profileOf, rememberPerson } from '../entries/people.js';
import { push, type PushHost } from '../entries/push.js';
import { getEntry, listEntries } from '../entries/read.js';
import { searchEntries } from '../entries/search.js';
import type { Hint } from '../live/hint.js';
import type { Tail } from '../live/tail.js';
import { type Asked, type Environment, personOf } from './guard.js';
import { bytesOf, checked, ifMatch, jsonOf, queryOf, quoted, revalidated } from './read-request.js';
import * as schemas from './schemas.js';
import { waitForChange } from './wait.js';

export interface RouteHost extends PushHost {
  readonly storeId: string;
  readonly everyone: Role;
  readonly hint: Hint;
  readonly tail: Tail;
  /** The address the routes are under, for links: `/api/meanwhile`, or nothing. */
  readonly base: string;
  readonly retention: string;
}
type App = Hono<Environment>;

/** Bytes of one push: a hundred long updates. */
const largestPush = 4 * 1024 * 1024;
export const anyOp = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'has'] as const;

const accessFor = (host: RouteHost, asked: Asked) => readAccess(host.store, personOf(asked), host.everyone);

export function addSession(app: App, host: RouteHost): void {
  app.get('/v1/session', async (asked) => {
    const { protocols = '1' } = queryOf(asked, schemas.sessionQuery);
    if (!protocols.split(',').includes('1'))
      throw new MeanwhileError({ code: 'upgrade-required', message: 'This server speaks protocol 1.' });
    const person = personOf(asked);
    await rememberPerson(host.store, person);
    const access = await accessFor(host, asked);
    const writes = [...access.heads.keys(), ''].some((space) => ['member', 'steward'].includes(access.roleIn(space)));
    const session: Session & { readonly cursor: Cursor } = {
      user: await profileOf(host.store, person),
      scope: `${host.storeId}:${person.id}`,
      protocol: 1,
      serverTime: new Date(host.now()).toISOString(),
      storage: 'server',
      capabilities: {
        write: writes,
        filter: { '*': anyOp },
        sort: ['*'],
        versions: true,
        idempotency: 'key',
        batch: schemas.largestBatch,
        changes: { tombstones: true, retention: host.retention },
        live: 'changes',
        search: true,
        people: true,
        publishAt: true,
        upload: { ...uploadRules, progress: true },
      },
      // Before anything is listed: a stream from here on misses nothing.
      cursor: cursorOf(host.storeId, headsOf(access)),
    };
    asked.header('cache-control', 'private, no-store');
    return asked.json(session);
  });
}

export function addReading(app: App, host: RouteHost): void {
  app.get('/v1/changes', async (asked) => {
    const { since = null, limit = 500, wait } = queryOf(asked, schemas.changesQuery);
    const look = async () =>
      (await changesSince(host.store, await accessFor(host, asked), { store: host.storeId, since, limit })).set;
    const set = wait
      ? await waitForChange(look, { tail: host.tail, seconds: wait, signal: asked.req.raw.signal })
      : await look();
    asked.header('cache-control', 'private, no-store');
    return asked.json(set);
  });
  app.get('/v1/search', async (asked) => {
    const query = queryOf(asked, schemas.searchQuery);
    return revalidated(asked, await searchEntries(host.store, await accessFor(host, asked), query as never));
  });
  app.get('/v1/people', async (asked) =>
    revalidated(asked, await findPeople(host.store, queryOf(asked, schemas.peopleQuery))),
  );
  app.get('/v1/:kind', async (asked) => {
    const kind = checked(schemas.kindName, asked.req.param('kind'));
    const query = { ...queryOf(asked, schemas.listQuery), kind } as unknown as Query;
    return revalidated(asked, await listEntries(host.store, await accessFor(host, asked), query));
  });
  app.get('/v1/:kind/:id', async (asked) => {
    const place = { kind: checked(schemas.kindName, asked.req.param('kind')), id: asked.req.param('id') };
    // One ballot by its id would be a way to follow it.
    const entity =
      place.kind === 'ballot' ? undefined : await getEntry(host.store, await accessFor(host, asked), place);
    if (!entity) throw new MeanwhileError({ code: 'not-found', message: 'There is nothing here that you may see.' });
    return revalidated(asked, entity, quoted(entity.version));
  });
}

/** Writes, and tells the other nodes after it is kept. */
async function written(host: RouteHost, asked: Asked, batch: readonly Write[]): Promise<readonly Verdict[]> {
  const { verdicts, spaces } = await push(host, personOf(asked), batch);
  if (spaces.length) host.hint.tell();
  return verdicts;
}
async function single(host: RouteHost, asked: Asked, write: Omit<Write, 'key' | 'kind' | 'id'>): Promise<Response> {
  const kind = checked(schemas.kindName, asked.req.param('kind'));
  const id = asked.req.param('id') ?? createId();
  const header = asked.req.header('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  const key = header && header.length <= 300 ? header : createId();
  const [verdict] = await written(host, asked, [{ ...write, key, kind, id }]);
  if (!verdict?.ok) throw new MeanwhileError(verdict?.error ?? { code: 'unavailable' });
  const { entity, replayed } = verdict;
  if (!entity) return asked.body(null, 204);
  asked.header('etag', quoted(entity.version));
  if (write.op === 'create') asked.header('location', `${host.base}/v1/${kind}/${encodeURIComponent(id)}`);
  return asked.json(entity, write.op === 'create' && !replayed ? 201 : 200);
}

export function addWriting(app: App, host: RouteHost): void {
  app.post('/v1/push', async (asked) => {
    const { mutations } = checked(schemas.pushBody, await jsonOf(asked, largestPush));
    const batch = mutations.map((mutation) => ({ ...mutation, kind: mutation.kind ?? '', id: mutation.id ?? '' }));
    const results = await written(host, asked, batch);
    asked.header('cache-control', 'private, no-store');
    return asked.json({ results });
  });
  const objectIn = async (asked: Asked) => {
    const body = await jsonOf(asked, largestPush);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
    throw new MeanwhileError({ code: 'invalid', message: 'The body is a JSON object.' });
  };
  app.post('/v1/files', async (asked) => {
    const { name, space = '' } = queryOf(asked, schemas.fileQuery);
    const key = asked.req.header('idempotency-key');
    if (!key)
      throw new MeanwhileError({ code: 'invalid', status: 428, message: 'An upload needs an Idempotency-Key.' });
    const access = await accessFor(host, asked);
    if (!['member', 'steward'].includes(access.roleIn(space)))
      throw new MeanwhileError({ code: 'forbidden', message: 'You may not add files here.' });
    const bytes = await bytesOf(asked, uploadRules.maxBytes);
    const file = { space, key, name, type: asked.req.header('content-type') ?? '', bytes, base: host.base };
    return asked.json(await keepFile(host.store, access.person.id, file));
  });
  app.post('/v1/:kind', async (asked) => single(host, asked, { op: 'create', data: await objectIn(asked) }));
  app.post('/v1/:kind/:id', async (asked) => single(host, asked, { op: 'create', data: await objectIn(asked) }));
  app.patch('/v1/:kind/:id', async (asked) =>
    single(host, asked, { op: 'edit', patch: await objectIn(asked), base: ifMatch(asked) }),
  );
  app.delete('/v1/:kind/:id', async (asked) => single(host, asked, { op: 'delete', base: ifMatch(asked) }));
}

/** Files are downloads: nothing that was uploaded is ever shown as a page of ours. */
export function addFiles(app: App, host: RouteHost): void {
  app.get('/v1/files/:id', async (asked) => {
    const file = await findFile(host.store, await accessFor(host, asked), asked.req.param('id'));
    if (!file) throw new MeanwhileError({ code: 'not-found', message: 'There is nothing here that you may see.' });
    const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    return asked.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });
}

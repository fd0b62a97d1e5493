import type { Hono } from 'hono';
import { type Id, MeanwhileError } from '@meanwhile/sdk';
import { type Access, canRead, isReserved, readAccess } from '../entries/access.js';
import { type Asked, type Environment, personOf } from '../http/guard.js';
import { checked, jsonOf, queryOf } from '../http/read-request.js';
import type { RouteHost } from '../http/routes.js';
import * as schemas from '../http/schemas.js';
import { DestinationError, type DestinationRules, findDestination } from './destination.js';
import { createWebhook, listWebhooks, mostWebhooks, removeWebhook, switchWebhook, type Webhook } from './webhooks.js';

export interface WebhookHost extends RouteHost {
  /** Where webhooks may lead besides the public internet. */
  readonly destinations: DestinationRules;
}

const missing = (): never => {
  throw new MeanwhileError({ code: 'not-found', message: 'There is nothing here that you may see.' });
};
/** Stewards only. Whoever does not even read the space is told that there is nothing. */
function asSteward(access: Access, space: string): void {
  if (access.roleIn(space) === 'steward' && !isReserved(space)) return;
  if (!canRead(access, space) || isReserved(space)) missing();
  throw new MeanwhileError({ code: 'forbidden', message: 'Webhooks are for the stewards of the space.' });
}

async function find(host: WebhookHost, access: Access, id: Id): Promise<Webhook> {
  const spaces = [...access.heads.keys()].filter((space) => canRead(access, space));
  const [found] = await listWebhooks(host.store, spaces, id);
  if (!found) return missing();
  asSteward(access, found.space);
  return found;
}

async function create(host: WebhookHost, asked: Asked, access: Access): Promise<Response> {
  const { space, url: address, kinds } = checked(schemas.newWebhook, await jsonOf(asked, 16_384));
  asSteward(access, space);
  let url: string;
  try {
    url = (await findDestination(address, host.destinations)).url.href;
  } catch (error) {
    if (!(error instanceof DestinationError)) throw error;
    throw new MeanwhileError({
      code: 'invalid',
      message: error.message,
      issues: [{ message: error.message, path: ['url'] }],
    });
  }
  // So that it is found again by who may see the space, also before anything is written there.
  await host.store.query('insert into counter (space, seq, floor) values ($1, 0, 0) on conflict do nothing', [space]);
  if ((await listWebhooks(host.store, [space])).length >= mostWebhooks)
    throw new MeanwhileError({ code: 'invalid', message: `A space has at most ${mostWebhooks} webhooks: delete one.` });
  const made = await createWebhook(host.store, { space, url, kinds, now: host.now() });
  asked.header('cache-control', 'private, no-store');
  return asked.json(made, 201);
}

/** Addresses that are told what changes in a space. */
export function addWebhooks(app: Hono<Environment>, host: WebhookHost): void {
  const accessFor = (asked: Asked): Promise<Access> => readAccess(host.store, personOf(asked), host.everyone);
  app.get('/v1/webhooks', async (asked) => {
    const { space } = queryOf(asked, schemas.webhooksQuery);
    asSteward(await accessFor(asked), space);
    asked.header('cache-control', 'private, no-store');
    return asked.json({ items: await listWebhooks(host.store, [space]) });
  });
  app.post('/v1/webhooks', async (asked) => create(host, asked, await accessFor(asked)));
  app.patch('/v1/webhooks/:id', async (asked) => {
    const { space, id } = await find(host, await accessFor(asked), checked(schemas.rowId, asked.req.param('id')));
    const { active } = checked(schemas.webhookPatch, await jsonOf(asked, 16_384));
    await switchWebhook(host.store, { space, id, active });
    if (active) host.hint.tell();
    const [webhook] = await listWebhooks(host.store, [space], id);
    return asked.json(webhook ?? missing());
  });
  app.delete('/v1/webhooks/:id', async (asked) => {
    const { space, id } = await find(host, await accessFor(asked), checked(schemas.rowId, asked.req.param('id')));
    await removeWebhook(host.store, { space, id });
    return asked.body(null, 204);
  });
}

import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { MeanwhileError } from '@meanwhile/sdk';
import { readAccess } from '../entries/access.js';
import { addOembed, type OembedHost } from '../feeds/oembed.js';
import { addFeeds, addKeyedFeeds, type FeedHost } from '../feeds/routes.js';
import type { Identify } from '../identity/identity.js';
import { Stream } from '../live/stream.js';
import { schemaVersion } from '../store/migrate.js';
import { type Asked, crossOrigin, type Environment, noForms, personOf, secure, signedIn } from './guard.js';
import { RateLimiter, type RateLimit } from './limits.js';
import { type Log, traceOf } from './log.js';
import type { Metrics } from './metrics.js';
import { asError, problemOf } from './problem.js';
import { queryOf } from './read-request.js';
import { addFiles, addReading, addSession, addWriting } from './routes.js';
import { liveQuery } from './schemas.js';
import { addWebhooks, type WebhookHost } from '../webhooks/routes.js';

export interface AppHost extends FeedHost, WebhookHost, OembedHost {
  readonly identify: Identify;
  readonly loopbackOnly: boolean;
  /** Origins of other pages that may ask. */
  readonly origins: readonly string[];
  readonly rateLimit: RateLimit | null;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The server is going down: nothing new is begun. */
  readonly isStopping: () => boolean;
}

/** Counts, and logs what failed: the route, never the address with what was asked for. */
function observe(app: Hono<Environment>, host: AppHost): void {
  const { metrics, log } = host;
  app.use(async (asked, next) => {
    const begun = performance.now();
    await next();
    // A kept connection would be cut in the middle of its next request.
    if (host.isStopping()) asked.header('connection', 'close');
    const seconds = (performance.now() - begun) / 1000;
    const route = routePath(asked, -1) || '*';
    metrics.count(route, asked.res.status, seconds);
    if (asked.res.status >= 500)
      log({
        level: 'error',
        event: 'failed',
        route,
        method: asked.req.method,
        status: asked.res.status,
        ref: asked.get('ref'),
      });
  });
}

function failed(host: AppHost, thrown: Error, asked: Asked): Response {
  const { error, unexpected } = asError(thrown);
  const ref = asked.get('ref') ?? '';
  if (unexpected) host.log({ level: 'error', event: 'mistake', ref, ...traceOf(thrown) });
  const { status, body } = problemOf(unexpected ? { ...error.data, status: 500 } : error.data, ref);
  const { retryAfter } = error.data;
  if (retryAfter !== undefined) asked.header('retry-after', String(retryAfter));
  if (status === 401) asked.header('www-authenticate', 'Bearer');
  if (status === 413 || status === 503) asked.header('connection', 'close');
  return asked.body(JSON.stringify(body), status as 500, { 'content-type': 'application/problem+json; charset=utf-8' });
}

/** For whoever watches the server: no sign-in, and nothing of what is kept. */
function addHealth(app: Hono<Environment>, host: AppHost): void {
  app.get('/healthz', (asked) => asked.json({ ok: true }));
  app.get('/readyz', async (asked) => {
    if (host.isStopping())
      throw new MeanwhileError({ code: 'unavailable', message: 'The server is stopping.', retryAfter: 5 });
    return asked.json({ ok: true, schema: await schemaVersion(host.store) });
  });
  app.get('/metrics', (asked) =>
    asked.text(host.metrics.text({ streams: host.tail.size, resident_bytes: process.memoryUsage.rss() }), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    }),
  );
}

function addLive(app: Hono<Environment>, host: AppHost): void {
  app.get('/v1/live', async (asked) => {
    const { since = asked.req.header('last-event-id') ?? null } = queryOf(asked, liveQuery);
    const access = await readAccess(host.store, personOf(asked), host.everyone);
    const { outgoing } = asked.env;
    const { expires } = asked.get('identity');
    const stream = new Stream(outgoing, {
      access,
      queries: host.store,
      store: host.storeId,
      since,
      tail: host.tail,
      expires,
    });
    // Written past the framework, which would copy every event several times; so are the headers it has set so far.
    for (const [name, value] of asked.res.headers) outgoing.setHeader(name, value);
    outgoing.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    outgoing.flushHeaders();
    await stream.run().catch((error: unknown) => {
      host.log({ level: 'warn', event: 'stream', ...traceOf(error) });
      outgoing.destroy();
    });
    return RESPONSE_ALREADY_SENT;
  });
}

/** All routes, under a base path. */
export function createApp(host: AppHost): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false }).basePath(host.base || '/');
  app.onError((thrown, asked) => failed(host, thrown, asked));
  app.notFound((asked) =>
    failed(host, new MeanwhileError({ code: 'not-found', message: 'There is no such address.' }), asked),
  );
  observe(app, host);
  app.use(secure);
  addHealth(app, host);
  addOembed(app, host);
  app.get('/openapi.json', async (asked) => {
    // Loaded by who asks for it: nobody else needs it.
    const { describeServer } = await import('./openapi.js');
    return asked.json(describeServer(host.base));
  });
  app.get('/openapi', async (asked) => {
    const [{ describeServer }, { readablePage }] = await Promise.all([
      import('./openapi.js'),
      import('./openapi-page.js'),
    ]);
    const { html, policy } = readablePage(describeServer(host.base));
    return asked.html(html, 200, { 'content-security-policy': policy });
  });
  app.use('/v1/*', crossOrigin(host.origins));
  app.use('/v1/*', async (_, next) => {
    if (host.isStopping())
      throw new MeanwhileError({ code: 'unavailable', message: 'The server is stopping.', retryAfter: 2 });
    await next();
  });
  const limiter = host.rateLimit ? new RateLimiter(host.rateLimit) : undefined;
  addKeyedFeeds(app, host, limiter);
  app.use('/v1/*', signedIn({ identify: host.identify, limiter, loopbackOnly: host.loopbackOnly }), noForms);
  addSession(app, host);
  addLive(app, host);
  addFiles(app, host);
  addFeeds(app, host);
  addWebhooks(app, host);
  addReading(app, host);
  addWriting(app, host);
  return app;
}

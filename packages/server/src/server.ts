import { getRequestListener } from '@hono/node-server';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SchemaSpec } from '@meanwhile/sdk';
import { readAccess, type Role } from './entries/access.js';
import { publishDue } from './entries/publish.js';
import { openDue } from './entries/votes.js';
import { clearOld, dayBefore } from './entries/retention.js';
import { createApp } from './http/app.js';
import type { RateLimit } from './http/limits.js';
import { type Log, traceOf } from './http/log.js';
import { Metrics } from './http/metrics.js';
import type { Identify } from './identity/identity.js';
import { type Hint, localHint } from './live/hint.js';
import { Tail } from './live/tail.js';
import { Deliveries } from './webhooks/deliver.js';
import type { DestinationRules } from './webhooks/destination.js';
import { migrate, storeId } from './store/migrate.js';
import type { Store } from './store/store.js';

export interface WebhookOptions extends DestinationRules {
  /** `false`: another node sends them. */
  readonly send?: boolean;
  /** Milliseconds between two looks for what is due, 5,000 unless told; a write on this node is noticed at once. */
  readonly poll?: number;
  /** Milliseconds before the first second attempt, on average half of it; 5,000 unless told, doubled up to an hour. */
  readonly pause?: number;
}
export interface ServerOptions {
  /** Where everything is kept; closed with the server. */
  readonly store: Store;
  /** How people sign in. */
  readonly identify: Identify;
  /** Refuses other machines: for the development sign-in. */
  readonly loopbackOnly?: boolean;
  /** The role of a signed-in person in a space where nothing else is said: `member` unless told. */
  readonly everyone?: Role;
  /** Origins of other pages that may ask, for example `https://portal.example`. */
  readonly origins?: readonly string[];
  /** Under which path: `/api/meanwhile`, or nothing. */
  readonly base?: string;
  /** How often a person may ask; `null` for no limit. 20 a second and 200 at once unless told. */
  readonly rateLimit?: RateLimit | null;
  readonly schema?: SchemaSpec;
  /** How the nodes of one database hear of each other's writes: {@link openHint}. One node needs none. */
  readonly hint?: Hint;
  /** The page of the portal that shows a space, for the links in feeds: `https://portal.example/teams/{space}`. */
  readonly page?: string;
  /** The page that shows one widget in a frame, for oEmbed: `https://portal.example/meanwhile/frame/index.html`. */
  readonly frame?: string;
  /** Whether this process sends what webhooks are told, and where they may lead besides the public internet. */
  readonly webhooks?: WebhookOptions;
  readonly log?: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}
export interface MeanwhileServer {
  /** Answers a request: for a Node server of your own. Everything under the base path is ours. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Listens; answers the address with its base path. Port 0 lets the system choose. */
  listen(options: { readonly port: number; readonly host?: string }): Promise<string>;
  /** Says goodbye to streams, finishes what was begun, closes the store. */
  close(): Promise<void>;
}

/** Days for which keys and the traces of deleted entries are kept. */
export const retentionDays = 90;

/** The reference server over a store: brings the tables up to date, and answers requests. */
export async function createMeanwhileServer(options: ServerOptions): Promise<MeanwhileServer> {
  const { store, log = () => {}, everyone = 'member', hint = localHint(), now = Date.now, base = '' } = options;
  const { send = true, poll, pause, ...destinations } = options.webhooks ?? {};
  await migrate(store);
  const tail = new Tail({ queries: store, hint, failed: () => log({ level: 'warn', event: 'tail' }) });
  const clearing = clearDaily({ store, now, log });
  const deliveries = send
    ? new Deliveries({ store, hint, log, now, rules: destinations, ...(poll && { poll }), ...(pause && { pause }) })
    : undefined;
  const publishing = publishOften({ store, now, log, hint, schema: options.schema });
  let stopping = false;
  const app = createApp({
    store,
    storeId: await storeId(store),
    everyone,
    hint,
    tail,
    base,
    now,
    retention: `P${retentionDays}D`,
    schema: options.schema,
    page: options.page,
    frame: options.frame,
    destinations,
    access: (queries, person) => readAccess(queries, person, everyone),
    identify: options.identify,
    loopbackOnly: options.loopbackOnly ?? false,
    origins: options.origins ?? [],
    rateLimit: options.rateLimit === undefined ? { perSecond: 20, burst: 200 } : options.rateLimit,
    log,
    metrics: new Metrics(),
    isStopping: () => stopping,
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const traffic = { open: 0, last: 0 };
  const note = (change: 1 | -1): void => {
    traffic.open += change;
    traffic.last = performance.now();
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    note(1);
    response.once('close', () => note(-1));
    void listener(request, response);
  };
  let server: Server | undefined;
  return {
    handle,
    async listen({ port, host = '127.0.0.1' }) {
      server = createServer(
        { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 },
        handle,
      );
      await listening(server, port, host);
      const { port: bound } = server.address() as AddressInfo;
      return `http://${host.includes(':') ? `[${host}]` : host}:${bound}${base}`;
    },
    async close() {
      if (stopping) return;
      stopping = true;
      tail.stop();
      // Whoever connects meanwhile is told in words; a listener that goes away at once would only cut them off.
      await settled(traffic, server ? 400 : 0);
      const closed = server && new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await closed;
      clearInterval(clearing);
      await deliveries?.stop();
      clearInterval(publishing);
      await hint.close();
      await store.close();
    },
  };
}

/** Until nothing is under way and nothing has come for so many milliseconds; eight seconds at most. */
async function settled(traffic: { readonly open: number; readonly last: number }, quiet: number): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < 8_000) {
    if (!traffic.open && performance.now() - Math.max(begun, traffic.last) >= quiet) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Clears what is older than {@link retentionDays}: at the start, and once a day. Several nodes may do it side by side. */
function clearDaily({ store, now, log }: { store: Store; now: () => number; log: Log }): NodeJS.Timeout {
  const clear = (): void =>
    void clearOld(store, dayBefore(now(), retentionDays))
      .then(({ keys, traces }) => keys + traces > 0 && log({ level: 'info', event: 'cleared', keys, traces }))
      .catch((error: unknown) => log({ level: 'warn', event: 'clearing', ...traceOf(error) }));
  setImmediate(clear);
  return setInterval(clear, 86_400_000).unref();
}

/** Milliseconds between two looks for updates whose time has come. */
const publishEvery = 2_000;
/** Publishes what was written for later. Several nodes may do it side by side. */
function publishOften({ hint, log, ...host }: PublishHost): NodeJS.Timeout {
  let busy = false;
  return setInterval(() => {
    if (busy) return;
    busy = true;
    Promise.all([publishDue(host), openDue(host)])
      .then(([published, opened]) => published + opened > 0 && hint.tell())
      .catch((error: unknown) => log({ level: 'warn', event: 'publishing', ...traceOf(error) }))
      .finally(() => (busy = false));
  }, publishEvery).unref();
}
interface PublishHost {
  readonly store: Store;
  readonly now: () => number;
  readonly schema?: SchemaSpec | undefined;
  readonly hint: Hint;
  readonly log: Log;
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 1024 }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

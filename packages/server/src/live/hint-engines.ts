import { createRandomId } from '@meanwhile/sdk';
import type { Log } from '../http/log.js';
import type { Store } from '../store/store.js';
import { type Hint, localHint } from './hint.js';

/** What carries a short text between the nodes: it may lose, repeat and delay it. */
interface Carrier {
  send(text: string): Promise<unknown>;
  close(): Promise<unknown>;
}
type Open = (heard: (text: string) => void) => Promise<Carrier>;

/** The channel of PostgreSQL and Redis, the subject of NATS. */
const channel = 'meanwhile';

/** At most so many milliseconds between two hints of one node: a burst of writes is one piece of news. */
const pause = 50;

/**
 * Tells the other nodes through a carrier, at once and then at most every 50 ms. Writes never wait for it, and what it
 * loses is found by the next look at the counters.
 */
async function carriedHint(open: Open, failed: (error: unknown) => void): Promise<Hint> {
  const node = createRandomId();
  const local = localHint();
  // Its own hints come back to a node that has looked already.
  const carrier = await open((text) => text !== node && local.tell());
  let resting: NodeJS.Timeout | undefined;
  let again = false;
  const send = (): void => {
    carrier.send(node).catch(failed);
    resting = setTimeout(() => {
      resting = undefined;
      if (!again) return;
      again = false;
      send();
    }, pause).unref();
  };
  return {
    tell() {
      local.tell();
      if (resting) again = true;
      else send();
    },
    hear: (heard) => local.hear(heard),
    async close() {
      clearTimeout(resting);
      await local.close();
      await carrier.close().catch(failed);
    },
  };
}

/** Loads a package that only those install who use it. */
async function need<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw Object.assign(new Error(`This hint needs a package: npm install ${name}`, { cause }), {
      name: 'CommandFailure',
    });
  }
}

/** `NOTIFY` after the commit, in a statement of its own: in the transaction it would make all writers wait for each other. */
const overPostgres =
  (store: Store): Open =>
  async (heard) => {
    const stop = await store.listen?.(channel, heard);
    return {
      send: (text) => store.query('select pg_notify($1, $2)', [channel, text]),
      close: async () => stop?.(),
    };
  };

const overNats =
  (addresses: readonly string[], failed: (error: unknown) => void): Open =>
  async (heard) => {
    const { connect } = await need('@nats-io/transport-node', () => import('@nats-io/transport-node'));
    // Connects when it can and for ever: a server that starts before NATS works, only less promptly.
    const opening = connect({
      servers: [...addresses],
      waitOnFirstConnect: true,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      name: 'meanwhile',
    });
    const hearing = opening.then((opened) => {
      opened.subscribe(channel, {
        callback: (error, message) => {
          if (!error) heard(message.string());
        },
      });
      return opened;
    });
    hearing.catch(failed);
    let connection: Awaited<typeof hearing> | undefined;
    void hearing.then(
      (opened) => (connection = opened),
      () => undefined,
    );
    return {
      send: async (text) => connection?.publish(channel, text),
      close: async () => connection?.close(),
    };
  };

const overRedis =
  (address: string, failed: (error: unknown) => void): Open =>
  async (heard) => {
    const { createClient } = await need('@redis/client', () => import('@redis/client'));
    const settings = {
      url: address,
      disableOfflineQueue: true,
      socket: { reconnectStrategy: (tries: number) => Math.min(100 * 2 ** tries, 2_000) },
    };
    // One connection that only listens: Redis allows nothing else on it.
    const [sender, listener] = [createClient(settings), createClient({ ...settings, disableOfflineQueue: false })];
    for (const client of [sender, listener]) client.on('error', failed);
    void sender.connect().catch(failed);
    void listener
      .connect()
      .then(() => listener.subscribe(channel, heard))
      .catch(failed);
    return {
      send: async (text) => (sender.isReady ? sender.publish(channel, text) : undefined),
      close: async () => {
        sender.destroy();
        listener.destroy();
      },
    };
  };

const wrong = (message: string): Error => Object.assign(new Error(message), { name: 'CommandFailure' });

/**
 * How the nodes of one database tell each other of writes: `none` (each looks every two seconds), `notify`, the
 * addresses of a NATS cluster (`nats://a:4222,nats://b:4222`) or one of Redis (`redis://a:6379`).
 */
export async function openHint(named: string, { store, log }: { store: Store; log: Log }): Promise<Hint> {
  // Once until it works again would need to know when it does: a line for each failure of an engine that is down is enough.
  const failed = (error: unknown): void =>
    log({ level: 'warn', event: 'hint', message: error instanceof Error ? error.name : 'failed' });
  const addresses = named.split(',');
  const allBegin = (...schemes: readonly string[]): boolean =>
    addresses.every((one) => URL.canParse(one) && schemes.includes(new URL(one).protocol));
  if (named === 'none') return localHint();
  if (named === 'notify') {
    if (!store.listen) throw wrong('--hint notify needs PostgreSQL (DATABASE_URL); one process needs no hint.');
    return carriedHint(overPostgres(store), failed);
  }
  if (allBegin('nats:', 'tls:')) return carriedHint(overNats(addresses, failed), failed);
  if (allBegin('redis:', 'rediss:') && addresses.length === 1) return carriedHint(overRedis(named, failed), failed);
  throw wrong(`--hint is none, notify, nats://host:4222 or redis://host:6379, not ${named}.`);
}

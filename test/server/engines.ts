// NATS, Redis and a pool of connections of our own for a test, on free ports.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './postgres.js';

/** Settles once somebody listens on the port. */
async function listens(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', () => resolve(false));
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export interface Engine {
  /** What `--hint` takes. */
  readonly address: string;
  /** Kills every process of it, without a word. */
  kill(): Promise<void>;
}

async function start(path: string, options: readonly string[], port: number): Promise<ChildProcess> {
  const child = spawn(path, options, { stdio: 'ignore' });
  await listens(port, child);
  return child;
}
async function kill(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }),
  );
}

/** A cluster of NATS servers. */
export async function startNats(path: string, size = 3): Promise<Engine> {
  const nodes: { readonly client: number; readonly cluster: number }[] = [];
  for (let i = 0; i < size; i++) nodes.push({ client: await freePort(), cluster: await freePort() });
  const routes = nodes.map(({ cluster }) => `nats://127.0.0.1:${cluster}`).join(',');
  const children = await Promise.all(
    nodes.map(({ client, cluster }, i) =>
      start(
        path,
        [
          ...['-a', '127.0.0.1', '-p', String(client), '-n', `node-${i}`],
          ...['--cluster_name', 'test', '--cluster', `nats://127.0.0.1:${cluster}`, '--routes', routes],
        ],
        client,
      ),
    ),
  );
  return {
    address: nodes.map(({ client }) => `nats://127.0.0.1:${client}`).join(','),
    kill: () => kill(children),
  };
}

export async function startRedis(path: string): Promise<Engine> {
  const port = await freePort();
  const child = await start(
    path,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    port,
  );
  return { address: `redis://127.0.0.1:${port}`, kill: () => kill([child]) };
}

/** A pool in front of a PostgreSQL that lends a connection for one transaction only: nothing of a session survives it. */
export async function startPooler(path: string, database: string): Promise<Engine> {
  const { hostname, port, username, pathname } = new URL(database);
  const [own, folder, name] = [await freePort(), mkdtempSync(join(tmpdir(), 'meanwhile-pooler-')), pathname.slice(1)];
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    [
      `[databases]\n${name} = host=${hostname} port=${port} dbname=${name} user=${username}`,
      `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${own}\nunix_socket_dir =\nauth_type = any`,
      'pool_mode = transaction\ndefault_pool_size = 10\nmax_client_conn = 500\n',
    ].join('\n'),
  );
  chmodSync(folder, 0o755);
  // It refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = await start(path, ['-q', ...asUser, settings], own);
  return {
    address: `postgres://${username}@127.0.0.1:${own}/${name}`,
    async kill() {
      await kill([child]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// NATS and Redis of our own for a test, on free ports; installed with Debian's packages where they are missing and may be.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from './postgres.js';

const packages = { 'nats-server': 'nats-server', 'redis-server': 'redis-server' } as const;
type Program = keyof typeof packages;

function find(program: Program): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** The program, or why it is not there; on CI that is a failure. */
export function findOrInstall(program: Program): { readonly path: string } | { readonly missing: string } {
  let path = find(program);
  if (!path && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...options: string[]) =>
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...options], { env: environment });
    const install = () => apt('install', '-y', '--no-install-recommends', packages[program]).status === 0;
    if (!install()) {
      apt('update');
      install();
    }
    path = find(program);
  }
  if (path) return { path };
  const missing = `${program} is not here and could not be installed: apt-get install ${packages[program]}`;
  if (process.env['CI'] === 'true') throw new Error(missing);
  return { missing };
}

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

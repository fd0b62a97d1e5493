// A PostgreSQL of our own for a test: on a private port and in a private folder, by a user that is not root.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer } from '../tools/servers.mjs';

const isRoot = process.getuid?.() === 0;

/** Root may not run it: Debian's package brings a user for it. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (!isRoot) return undefined;
  const read = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: read('-u'), gid: read('-g') };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Postgres {
  readonly address: string;
  readonly version: string;
  restart(): void;
  stop(): void;
}

/** Starts one, or says why not; on CI that is a failure. */
export async function startPostgres(): Promise<Postgres | string> {
  const programs = findServer('postgresql');
  if ('missing' in programs) return programs.missing;
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-postgres-'));
  const as = owner();
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  const run = (name: string, ...options: string[]): string =>
    execFileSync(join(programs.path, name), options, {
      ...as,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    });
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-A', 'trust', '-U', 'meanwhile', '-E', 'UTF8', '--no-sync');
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=200`;
  const start = (): void =>
    void run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', '-t', '60', 'start');
  const stop = (): void => void run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop');
  start();
  return {
    address: `postgres://meanwhile@127.0.0.1:${port}/postgres`,
    version: run('pg_ctl', '--version').trim(),
    restart: () => {
      stop();
      start();
    },
    stop: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

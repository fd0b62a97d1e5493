// A PostgreSQL of our own for a test: on a private port and in a private folder, by a user that is not root.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** The folder with `initdb` and `pg_ctl`, newest first; installed with Debian's packages where that may be done. */
function findPrograms(): string | undefined {
  const places = (): string[] => {
    const debian = '/usr/lib/postgresql';
    const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
    const path = (process.env['PATH'] ?? '').split(':');
    return [...versions.map((version) => join(debian, version, 'bin')), ...path];
  };
  const found = (): string | undefined =>
    places().find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))));
  const there = found();
  if (there || !isRoot || !existsSync('/usr/bin/apt-get')) return there;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...options: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...options], { env: environment });
  if (apt('install', '-y', '--no-install-recommends', 'postgresql').status !== 0) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'postgresql');
  }
  return found();
}

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
  const programs = findPrograms();
  if (programs === undefined) {
    const reason = 'PostgreSQL is not here and could not be installed: apt-get install postgresql';
    if (process.env['CI'] === 'true') throw new Error(reason);
    return reason;
  }
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-postgres-'));
  const as = owner();
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  const run = (name: string, ...options: string[]): string =>
    execFileSync(join(programs, name), options, {
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

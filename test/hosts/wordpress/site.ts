// A WordPress of our own for a test: Debian's packages, a database on a private socket, everything it writes in a private folder.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../server/postgres.js';
import { root } from '../../tools/files.mjs';
import { findServer } from '../../tools/servers.mjs';
import { findIn, librariesIn, list, phpIn } from '../php.js';

export interface WordPress {
  readonly address: string;
  readonly version: string;
  readonly password: string;
  /** What PHP has complained about so far. */
  complaints(): string;
  stop(): Promise<void>;
}

const extensions = ['ctype', 'fileinfo', 'iconv', 'mysqlnd', 'mysqli', 'posix', 'tokenizer'];

const settings = ['zend_extension=opcache', 'opcache.enable_cli=1', 'memory_limit=256M', 'sendmail_path=/bin/true'];

/** Programs out of the folder, or the machine's own where it has them. */
const programsIn = (folder: string) => ({
  php: phpIn(folder, extensions, settings),
  mariadbd: findIn(folder, 'usr/sbin', /^mariadbd$/),
  messages: findIn(folder, 'usr/share', /^mysql$/),
  wordpress: join(folder, 'usr/share/wordpress'),
  libraries: librariesIn(folder),
});

/** WordPress's files as they are, around a folder for what a site adds: themes and our plugin, put where its page says. */
function layOut(site: string, wordpress: string): string {
  const content = join(site, 'wp-content');
  mkdirSync(join(content, 'themes'), { recursive: true });
  for (const name of list(wordpress))
    if (name !== 'wp-content' && name !== 'wp-config.php') symlinkSync(join(wordpress, name), join(site, name));
  for (const theme of list(join(wordpress, 'wp-content/themes')))
    symlinkSync(join(wordpress, 'wp-content/themes', theme), join(content, 'themes', theme));
  cpSync(join(root, 'test/hosts/wordpress/classic'), join(content, 'themes/classic'), { recursive: true });
  const plugin = join(content, 'plugins/meanwhile');
  cpSync(join(root, 'docs/embedding/wordpress'), plugin, { recursive: true });
  cpSync(join(root, 'packages/embed/cdn'), join(plugin, 'cdn'), { recursive: true });
  writeFileSync(join(wordpress, 'wp-config.php'), "<?php require getenv( 'SITE_CONFIG' );\n");
  return content;
}

/** The whole group: PHP's workers outlive the process that started them. */
function stopGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (exitCode === null && signalCode === null) process.kill(-pid!, 'SIGTERM');
}

/** Starts a program in a process group of its own, waits until it says it is ready, and returns how to end it. */
async function start(command: readonly string[], env: NodeJS.ProcessEnv, ready: RegExp): Promise<() => Promise<void>> {
  const [program, ...options] = command;
  const child = spawn(program!, options, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${program} ended: ${said}`)));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
      if (ready.test(said)) resolve();
    });
  });
  const stop = (): void => stopGroup(child);
  process.once('exit', stop);
  return async () => {
    stop();
    await ended;
    process.off('exit', stop);
  };
}

const found = findServer('wordpress');
/** Why these tests can not run here, or false; on CI that is a failure. */
export const skip = 'missing' in found ? found.missing : false;

/** Starts one with our plugin beside it, not yet activated. */
export async function startWordPress(): Promise<WordPress> {
  if ('missing' in found) throw new Error(found.missing);
  const programs = programsIn(found.path);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-wordpress-'));
  const site = join(folder, 'site');
  const address = `http://127.0.0.1:${await freePort()}`;
  const socket = join(folder, 'socket');
  const log = join(folder, 'php.log');
  const password = 'correct horse battery staple';
  const env = {
    PATH: process.env['PATH'],
    LD_LIBRARY_PATH: programs.libraries,
    PHP_CLI_SERVER_WORKERS: '4',
    SITE_ADDRESS: address,
    SITE_CONFIG: join(root, 'test/hosts/wordpress/config.php'),
    SITE_CONTENT: layOut(site, programs.wordpress),
    SITE_LOG: log,
    SITE_PASSWORD: password,
    SITE_SOCKET: socket,
    SITE_WORDPRESS: programs.wordpress,
  };
  const data = join(folder, 'data');
  mkdirSync(data);
  const stopDatabase = await start(mariadb(programs, { data, socket }), env, /ready for connections/);
  const [command, ...options] = [...programs.php, join(root, 'test/hosts/wordpress/install.php')];
  const version = execFileSync(command!, options, { env, encoding: 'utf8' });
  const stopServer = await start([...programs.php, '-S', address.slice('http://'.length), '-t', site], env, /started/);
  return {
    address,
    version,
    password,
    complaints: () => (list(folder).includes('php.log') ? readFileSync(log, 'utf8') : ''),
    async stop() {
      await stopServer();
      await stopDatabase();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nobody reaches it but through the socket, which only this user can open: so it needs no accounts. */
const mariadb = (programs: ReturnType<typeof programsIn>, { data, socket }: Record<'data' | 'socket', string>) => [
  programs.mariadbd,
  '--no-defaults',
  `--user=${process.getuid?.() === 0 ? 'root' : process.env['USER']}`,
  `--datadir=${data}`,
  `--socket=${socket}`,
  `--pid-file=${data}/pid`,
  `--lc-messages-dir=${programs.messages}`,
  '--skip-networking',
  '--skip-grant-tables',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-buffer-pool-size=32M',
];

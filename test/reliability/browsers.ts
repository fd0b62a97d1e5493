// Browsers of these tests: a server with the page and a backend, and one browser of our own that may be killed.
import { build } from 'esbuild';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createWireServer, type WireServer } from '../contract/wire/server.js';
import { findEngines } from '../tools/engines.mjs';
import { root } from '../tools/files.mjs';

export type Engine = 'chromium' | 'firefox';
/** What the way to the backend does with a request; nothing: it answers. */
export type Trouble = (path: string, response: ServerResponse) => 'answered' | 'apply and drop' | undefined | Promise<'answered' | 'apply and drop' | undefined>; // prettier-ignore
export interface Run {
  readonly server: WireServer;
  trouble?: Trouble;
}
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The page's script; `changes` makes another version of it. */
async function scriptOf(changes: readonly Change[] = []): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const result = await build({
    entryPoints: [join(root, 'test/reliability/page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['meanwhile-source'],
    logLevel: 'error',
    plugins: changes.map(({ file, from, to }) => ({
      name: 'change',
      setup({ onLoad }) {
        onLoad({ filter: new RegExp(`${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => {
          const text = await readFile(path, 'utf8');
          if (!text.includes(from)) throw new Error(`${file} has no “${from}” any more.`);
          return { contents: text.replace(from, () => to), loader: 'ts' };
        });
      },
    })),
  });
  return result.outputFiles[0]!.text;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export async function startServer(newer: readonly Change[] = []) {
  const scripts = { '/page.js': await scriptOf(), ...(newer.length && { '/newer.js': await scriptOf(newer) }) };
  const runs = new Map<string, Run>();
  const html = (script: string): string =>
    `<!doctype html><title>Proof</title><body><script type="module" src="${script}"></script>`;
  async function api(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [name, method] = path.split('/').slice(2);
    const run = runs.get(name!);
    if (!run) return void response.writeHead(404).end();
    const body = await bodyOf(request);
    const said = await run.trouble?.(method!, response);
    if (said === 'answered') return;
    const stop = new AbortController();
    // What has arrived is done, whoever asked for it; only what waits ends with its page.
    if (method === 'wait') response.on('close', () => stop.abort());
    const headers = { authorization: request.headers.authorization ?? '' };
    const answer = await run.server.fetch(`/api/${method}`, { method: 'POST', body, headers, signal: stop.signal });
    if (said === 'apply and drop') return void response.destroy();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/api/')) return void api(path, request, response).catch(() => response.destroy());
    const script = (scripts as Record<string, string>)[path];
    if (script) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    response.writeHead(200, { 'content-type': 'text/html' }).end(html(path === '/newer' ? '/newer.js' : '/page.js'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** A new, empty backend under a name of its own. */
    run(name: string): Run {
      const run: Run = { server: createWireServer() };
      runs.set(name, run);
      return run;
    },
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
export type Server = Awaited<ReturnType<typeof startServer>>;

/** Node's own clean-up would keep a killed browser from being one. */
export async function startBrowser(engine: Engine, profile: string): Promise<Browser> {
  const executablePath = (findEngines([engine]) as Partial<Record<Engine, string>>)[engine];
  if (!executablePath) throw new Error(`${engine} is not there`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The driver copies these before it writes its own, and a browser that was killed has not had them put back.
  if (engine === 'firefox') for (const name of ['user.js', 'prefs.js']) await appendFile(join(profile, name), '');
  return puppeteer.launch({
    executablePath,
    userDataDir: profile,
    ...(engine === 'firefox'
      ? { browser: 'firefox', extraPrefsFirefox: { 'network.dns.localDomains': 'portal.test' } }
      : {
          args: [...sandbox, '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc', '--host-resolver-rules=MAP portal.test 127.0.0.1'], // prettier-ignore
        }),
  });
}
export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'meanwhile-'));
export const dropProfile = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5 });

/** Ends the browser as a power switch would: no page hears of it. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

export interface Tab {
  readonly page: Page;
  /** What it called saved. */
  readonly saved: string[];
}
/** A page of the run, connected. */
export async function openTab(browser: Browser, address: string, saved: string[]): Promise<Tab> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('saved ')) saved.push(text.slice(6));
  });
  await page.goto(address);
  await page.waitForFunction('!!globalThis.proof');
  return { page, saved };
}

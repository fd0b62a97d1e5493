// Browsers of these tests: a server with the page and a backend, and one browser of our own that may be killed.
import { build } from 'esbuild';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createWireServer, type WireServer } from '../contract/wire/server.js';
import { findEngines } from '../tools/engines.mjs';
import { root } from '../tools/files.mjs';
import type { Proof } from './page.js';
import { type AnyTab, type Running, startWebKit } from './webkit.js';

declare const proof: Proof;

/** Engines with a protocol that puppeteer speaks. */
export type Engine = 'chromium' | 'firefox';
export type AnyEngine = Engine | 'webkit';
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

/** A script for a page; `changes` makes another version of it. */
async function scriptOf(entry: string, changes: readonly Change[] = []): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const result = await build({
    entryPoints: [join(root, 'test/reliability', entry)],
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

/** A page with the script; where a driver of our own asks for it, with what that one wants first and with the end of its line. */
function html(script: string, driver: string | null): string {
  const first = driver ? `<script src="http://127.0.0.1:${Number(driver)}/first.js"></script>` : '';
  const last = driver ? '<script type="module" src="/remote.js"></script>' : '';
  return `<!doctype html><title>Proof</title>${first}<body><script type="module" src="${script}"></script>${last}`;
}

export async function startServer(newer: readonly Change[] = []) {
  const scripts = {
    '/page.js': await scriptOf('page.ts'),
    '/remote.js': await scriptOf('webkit-page.ts'),
    ...(newer.length && { '/newer.js': await scriptOf('page.ts', newer) }),
  };
  const runs = new Map<string, Run>();
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
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (path.startsWith('/api/')) return void api(path, request, response).catch(() => response.destroy());
    const script = (scripts as Record<string, string>)[path];
    if (script) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    const text = path === '/home' ? '/remote.js' : path === '/newer' ? '/newer.js' : '/page.js';
    response.writeHead(200, { 'content-type': 'text/html' }).end(html(text, searchParams.get('driver')));
  };
  const servers: HttpServer[] = [];
  const listen = (port: number, host: string): Promise<HttpServer> =>
    new Promise((resolve, reject) => {
      const server = createServer(listener).once('error', reject);
      servers.push(server);
      server.listen(port, host, () => resolve(server));
    });
  const { port } = (await listen(0, '127.0.0.1')).address() as AddressInfo;
  return {
    port,
    /** A new, empty backend under a name of its own. */
    run(name: string): Run {
      const run: Run = { server: createWireServer() };
      runs.set(name, run);
      return run;
    },
    /** Under another address of this machine, too. */
    alsoAt: (host: string) => listen(port, host),
    close: () => Promise.all(servers.map((server) => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))))), // prettier-ignore
  };
}
export type Server = Awaited<ReturnType<typeof startServer>>;

/** `prefs` are for Firefox alone. Node's own clean-up would keep a killed browser from being one. */
export async function startBrowser(
  engine: Engine,
  profile: string,
  prefs: { readonly [name: string]: number } = {},
): Promise<Browser> {
  const executablePath = (findEngines([engine]) as Partial<Record<Engine, string>>)[engine];
  if (!executablePath) throw new Error(`${engine} is not there`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The driver copies these before it writes its own, and a browser that was killed has not had them put back.
  if (engine === 'firefox') for (const name of ['user.js', 'prefs.js']) await appendFile(join(profile, name), '');
  return puppeteer.launch({
    executablePath,
    userDataDir: profile,
    ...(engine === 'firefox'
      ? { browser: 'firefox', extraPrefsFirefox: { 'network.dns.localDomains': 'portal.test', ...prefs } }
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

/** A tab that puppeteer drives. */
export interface Tab extends AnyTab {
  readonly page: Page;
}
/** A page with the script; `first` runs before anything else there. */
export async function openTab(browser: Browser, address: string, saved: string[], first?: string): Promise<Tab> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('saved ')) saved.push(text.slice(6));
  });
  if (first) await page.evaluateOnNewDocument(first);
  await page.goto(address);
  await page.waitForFunction('!!globalThis.proof');
  return {
    page,
    saved,
    call: (name, ...args) => page.evaluate((one, all) => (proof[one] as (...all: unknown[]) => never)(...all), name, args as unknown[]), // prettier-ignore
    close: () => page.close(),
    async crash() {
      const devtools = await page.createCDPSession();
      devtools.send('Page.crash').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      await page.close().catch(() => {});
    },
  };
}
/** A browser of any engine. */
export async function launch(engine: AnyEngine, profile: string): Promise<Running> {
  if (engine === 'webkit') return startWebKit(profile);
  const browser = await startBrowser(engine, profile);
  return {
    open: (address, saved, first) => openTab(browser, address, saved, first),
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}

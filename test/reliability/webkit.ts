// WebKitGTK's own small browser without its automation, which would keep nothing: with a profile on the disk, in a process group
// of its own that may be killed. Its pages ask over HTTP what they are to do (webkit-page.ts).
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { miniBrowser } from '../tools/engines.mjs';
import { startScreen } from '../tools/webkit-launcher.mjs';
import type { Calls } from './page.js';

/** A page of the run, in any engine. */
export interface AnyTab {
  /** What it called saved. */
  readonly saved: string[];
  /** Calls what the page has under this name. */
  readonly call: <Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ) => Promise<Awaited<ReturnType<Calls[Name]>>>;
  readonly close: () => Promise<void>;
  /** Ends the page's process. */
  readonly crash: () => Promise<void>;
}
/** A browser of any engine. */
export interface Running {
  /** A tab with the script; `first` runs before anything else there. */
  readonly open: (address: string, saved: string[], first?: string) => Promise<AnyTab>;
  readonly close: () => Promise<void>;
  /** Ends it as a power switch would: no page hears of it. */
  readonly kill: () => Promise<void>;
  /** Ends the process that has the storage and the network, where that is one of its own. */
  readonly killStorage?: () => Promise<void>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const within = <T>(promise: Promise<T>, what: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`WebKit: ${what} took more than 60 s`)), 60_000);
    void promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The driver's end of one page: a server of its own, so that no line is in the way of the page's other requests. */
async function startLine(saved: string[], first = '') {
  const commands: string[] = [];
  const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let waiting: ServerResponse | undefined;
  let count = 0;
  let polls = 0;
  let come!: () => void;
  let go!: () => void;
  const here = new Promise<void>((resolve) => (come = resolve));
  const gone = new Promise<void>((resolve) => (go = resolve));
  void gone.then(() => calls.forEach(({ reject }) => reject(new Error('The page is gone.'))));
  const pass = (): void => {
    if (waiting && commands.length) waiting.end(commands.shift());
    if (waiting?.writableEnded) waiting = undefined;
  };
  const paths: Readonly<Record<string, (body: string, response: ServerResponse) => void>> = {
    '/first.js': (_, response) => void response.end(first),
    '/next'(_, response) {
      come();
      polls++;
      waiting = response;
      response.on('close', () => {
        if (waiting === response) waiting = undefined;
        // Whoever hangs up before there is something to do, and does not ask again, is no more.
        const since = polls;
        if (!response.writableFinished) setTimeout(() => since === polls && go(), 5_000).unref();
      });
      pass();
    },
    '/answer'(body, response) {
      const { id, value, error } = JSON.parse(body) as { id: number; value?: unknown; error?: string };
      if (error === undefined) calls.get(id)?.resolve(value);
      else calls.get(id)?.reject(new Error(error));
      calls.delete(id);
      response.end();
    },
    '/saved'(body, response) {
      const id = JSON.parse(body) as string;
      // Told again where the answer got lost.
      if (!saved.includes(id)) saved.push(id);
      response.end();
    },
    '/gone': (_, response) => void (go(), response.end()),
  };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', request.url === '/first.js' ? 'text/javascript' : 'application/json');
    textOf(request).then((body) => paths[request.url!]?.(body, response), () => {}); // prettier-ignore
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    here,
    gone,
    call: (name: string, args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        calls.set(++count, { resolve, reject });
        commands.push(JSON.stringify({ id: count, name, args }));
        pass();
      }),
    stop: () => void (go(), server.closeAllConnections(), server.close()),
  };
}
type Line = Awaited<ReturnType<typeof startLine>>;

/** The living processes of a group, by what their name begins with. */
async function processesOf(group: number, name = ''): Promise<readonly number[]> {
  const found: number[] = [];
  for (const id of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    const [, called = '', state, , of] = /\((.*)\) (\S) (\d+) (\d+)/.exec(text) ?? [];
    if (Number(of) === group && state !== 'Z' && called.startsWith(name)) found.push(Number(id));
  }
  return found;
}
const pages = 'WebKitWebProc';
const storage = 'WebKitNetwork';
/** Kills these of a group, and waits until they have ended. */
async function endAll(group: number, ids: readonly number[]): Promise<void> {
  for (const id of ids) process.kill(id, 'SIGKILL');
  while ((await processesOf(group)).some((id) => ids.includes(id))) await pause(5);
  // What they had said is heard.
  await pause(50);
}

let screen: Promise<string> | undefined;
const started: ChildProcess[] = [];
const groups = new Set<number>();
function killAll(): void {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const group of groups) end(group);
}
function end(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
  groups.delete(group);
}
/** One for all browsers, until this process ends; it keeps none from ending. */
async function newScreen(): Promise<string> {
  process.on('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const display = (await startScreen(started)) as string;
  for (const child of started) {
    child.stdio[3]?.destroy();
    child.unref();
  }
  return display;
}
async function startGroup(profile: string, address: string): Promise<number> {
  const display = await (screen ??= newScreen());
  const folders = ['data', 'cache', 'config'].map((name) => [`XDG_${name.toUpperCase()}_HOME`, join(profile, name)]);
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', no_proxy: '*', ...Object.fromEntries(folders) }; // prettier-ignore
  const options = ['--javascript-can-open-windows-automatically=true', address];
  const child = spawn(miniBrowser()!, options, { env, detached: true, stdio: 'ignore' });
  child.unref();
  groups.add(child.pid!);
  return child.pid!;
}

/** Its first page stays where it is, on a site of its own and so in a process of its own, and opens the others. */
export async function startWebKit(profile: string): Promise<Running> {
  const lines = new Set<Line>();
  const lineOf = async (saved: string[], first?: string): Promise<Line> => {
    const line = await startLine(saved, first);
    lines.add(line);
    return line;
  };
  let home: Line | undefined;
  let group = 0;
  let spared: readonly number[] = [];
  /** At the port of the tabs, under another name: another site. */
  async function start(port: string): Promise<Line> {
    home = await lineOf([]);
    group = await startGroup(profile, `http://localhost:${port}/home?driver=${home.port}`);
    await within(home.here, 'starting');
    spared = await processesOf(group, pages);
    return home;
  }
  const leave = async (line: Line, what: string): Promise<void> => {
    await within(line.gone, what);
    lines.delete(line);
    line.stop();
  };
  const kill = async (): Promise<void> => {
    if (group) end(group);
    while (group && (await processesOf(group)).length) await pause(5);
    // What they had said is heard.
    await pause(50);
    for (const line of lines) line.stop();
  };
  return {
    async open(address, saved, first) {
      const line = await lineOf(saved, first);
      const opener = home ?? (await start(new URL(address).port));
      await opener.call('openWindow', [`${address}?driver=${line.port}`]);
      await within(line.here, 'opening a page');
      return {
        saved,
        call: (name, ...args) => line.call(name, args) as never,
        async close() {
          const ask = (): void => void line.call('closeWindow', []).catch(() => {});
          ask();
          // What it was told may have gone with the process of the network.
          const again = setInterval(ask, 2_000);
          await leave(line, 'closing a page').finally(() => clearInterval(again));
        },
        async crash() {
          const all = await processesOf(group, pages);
          await endAll(
            group,
            all.filter((id) => !spared.includes(id)),
          );
          lines.delete(line);
          line.stop();
        },
      };
    },
    close: kill,
    kill,
    killStorage: async () => endAll(group, await processesOf(group, storage)),
  };
}

// `npm run bench:server`: the reference server beside bare node:http and pg, on one PostgreSQL, in turns, in one run. Ratios
// of the time of the processor are what counts; wall times are those of the machine. Reports, never gates, and writes
// its figures into docs/scaling.md with `--write`.
//   npm run bench:server [-- --rounds 3] [--streams 1000] [--write]
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { devToken } from '../server/backend.js';
import { startPostgres } from '../server/postgres.js';
import { build, isStale } from '../tools/freshness.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    streams: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
  },
});
const [rounds, streams] = [Number(values.rounds), Number(values.streams)];
const [seconds, callers, news] = [3, 16, 40];
const headers = { authorization: `Bearer ${devToken('ana')}`, 'content-type': 'application/json' };

// The cold start is that of the command as built.
if (isStale() && !build()) throw new Error('The build failed.');
const postgres = await startPostgres();
if (typeof postgres === 'string') throw new Error(postgres);

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
}
const here = dirname(fileURLToPath(import.meta.url));
const command = '../../packages/server/bin/meanwhile.mjs';
const sources = ['--import', 'tsx', '--conditions=meanwhile-source'];

async function start(file: string, words: readonly string[] = [], database = true): Promise<Running> {
  const path = resolve(here, file);
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [...(path.endsWith('.ts') ? sources : []), path, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, ...(database && typeof postgres !== 'string' && { DATABASE_URL: postgres.address }) },
  });
  let text = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(`${file} ended`)));
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const found = /^http:\S+$/m.exec(text)?.[0];
      if (found) resolve(found);
    });
  });
  return { child, address };
}
async function stop({ child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
/** Seconds of processor time of a process so far, and its memory in bytes (proc(5)). */
function usage({ child: { pid } }: Running): { readonly cpu: number; readonly memory: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: pages * 4096 };
}

const agent = new Agent({ keepAlive: true, maxSockets: callers });
function ask(method: string, url: string, body?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, agent, headers }, (response) => {
      response
        .resume()
        .once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`))));
    });
    asking.once('error', reject).end(body);
  });
}
let turn = 0;
const write = ({ address }: Running, space: string): Promise<void> => {
  const id = `${process.pid}-${turn++}`;
  const data = { space, intent: 'note', headline: `What was done ${id}`, body: 'x'.repeat(200) };
  const mutation = { key: id, op: 'create', kind: 'update', id, data };
  return ask('POST', `${address}/v1/push`, JSON.stringify({ mutations: [mutation] }));
};
const list = ({ address }: Running): Promise<void> => {
  const filter = encodeURIComponent(JSON.stringify(['space', 'eq', 'one']));
  return ask('GET', `${address}/v1/update?filter=${filter}&space=one&limit=30`);
};

interface Figures {
  /** A second. */
  readonly rate: number;
  /** Milliseconds of the server's processor for each. */
  readonly cpu: number;
}
async function measure(running: Running, act: (index: number) => Promise<void>): Promise<Figures> {
  const [before, begun] = [usage(running).cpu, performance.now()];
  let done = 0;
  await Promise.all(
    Array.from({ length: callers }, async (_, i) => {
      while (performance.now() - begun < seconds * 1000) {
        await act(i);
        done++;
      }
    }),
  );
  return { rate: done / ((performance.now() - begun) / 1000), cpu: ((usage(running).cpu - before) * 1000) / done };
}

interface FanOut {
  readonly p50: number;
  readonly p99: number;
  /** Bytes of the server for each stream. */
  readonly memory: number;
  /** Milliseconds of the server's processor for each piece of news, told to all. */
  readonly cpu: number;
  readonly missed: number;
}
/** So many readers hear what one writes, one piece of news every 100 ms. */
async function fanOut(running: Running): Promise<FanOut> {
  const { memory } = usage(running);
  const times: number[] = [];
  let [sent, heard, open] = [0, 0, 0];
  const listening = Array.from({ length: streams }, () =>
    get(`${running.address}/v1/live`, { headers, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('event: hello')) open++;
        if (!text.includes('fan-out')) return;
        heard++;
        times.push(performance.now() - sent);
      });
    }).on('error', () => undefined),
  );
  while (open < streams) await new Promise((resolve) => setTimeout(resolve, 20));
  const [after, cpu] = [usage(running).memory, usage(running).cpu];
  for (let i = 0; i < news; i++) {
    sent = performance.now();
    const [begun, expected] = [sent, (i + 1) * streams];
    await write(running, 'fan-out');
    while (heard < expected && performance.now() - begun < 20_000)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 100 - (performance.now() - begun))));
  }
  const used = usage(running).cpu - cpu;
  for (const one of listening) one.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return {
    p50: at(0.5),
    p99: at(0.99),
    memory: (after - memory) / streams,
    cpu: (used * 1000) / news,
    missed: news * streams - heard,
  };
}

/** Milliseconds from the start of the process to its first answer, with an empty folder and with one that is there. */
async function coldStart(): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-cold-'));
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    const begun = performance.now();
    const running = await start(command, ['serve', '--development', '--port', '0', '--data', folder], false);
    await ask('GET', `${running.address}/healthz`);
    times.push(performance.now() - begun);
    const ended = once(running.child, 'exit');
    running.child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
  return times;
}

const files = { ours: './server-ours.ts', bare: './server-bare.ts' } as const;
type Who = keyof typeof files;
const results = { ours: [] as Record<string, number>[], bare: [] as Record<string, number>[] };
for (let round = 0; round < rounds; round++)
  // Which goes first alternates.
  for (const who of (round % 2 ? ['ours', 'bare'] : ['bare', 'ours']) as Who[]) {
    const running = await start(files[who]);
    await measure(running, () => write(running, 'warm'));
    const one = await measure(running, () => write(running, 'one'));
    const many = await measure(running, (i) => write(running, `space-${i}`));
    const pages = await measure(running, () => list(running));
    await stop(running);
    // Streams on a server of their own: what it has grown to before would be counted as theirs.
    const fresh = await start(files[who]);
    await write(fresh, 'fan-out');
    const told = await fanOut(fresh);
    await stop(fresh);
    const figures = {
      'writes a second, one space': one.rate,
      'ms of processor a write, one space': one.cpu,
      'writes a second, 16 spaces': many.rate,
      'ms of processor a write, 16 spaces': many.cpu,
      'pages of 30 a second': pages.rate,
      'ms of processor a page of 30': pages.cpu,
      [`news to ${streams} streams, p50 in ms`]: told.p50,
      [`news to ${streams} streams, p99 in ms`]: told.p99,
      [`ms of processor a piece of news to ${streams} streams`]: told.cpu,
      'kB of memory a stream': told.memory / 1024,
      'news missed': told.missed,
    };
    results[who].push(figures);
    console.log(who, figures);
  }
const [first = NaN, again = NaN] = await coldStart();
postgres.stop();

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
const rows = Object.keys(results.ours[0] ?? {}).map((name) => {
  const of = (who: Who): number => median(results[who].map((figures) => figures[name] ?? NaN));
  const ratios = results.ours.map((figures, i) => (figures[name] ?? NaN) / (results.bare[i]?.[name] ?? NaN));
  return [
    name,
    shown(of('ours')),
    shown(of('bare')),
    Number.isFinite(median(ratios)) ? `${shown(median(ratios))} ×` : '',
  ];
});
const table = [
  ['what', 'ours', 'bare `node:http` and `pg`', 'ratio'],
  ['---', '---', '---', '---'],
  ...rows,
  ['cold start of the embedded default, empty folder, in s', (first / 1000).toFixed(1), '', ''],
  ['the same with a folder that is there, in s', (again / 1000).toFixed(1), '', ''],
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const about = `${rounds} rounds of ${seconds} s with ${callers} callers, medians; Node ${process.versions.node}, ${postgres.version.replace(/^pg_ctl /, '')}, ${cpus().length} × ${cpus()[0]?.model.trim()}; the callers and the database share these cores.`;
console.log(`${table}\n\n${about}`);
if (values.write) {
  const path = fileURLToPath(new URL('../../docs/scaling.md', import.meta.url));
  const [open, close] = ['<!-- generated: bench -->', '<!-- end of generated -->'];
  const page = readFileSync(path, 'utf8');
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error('docs/scaling.md has lost the two comments around the figures.');
  writeFileSync(path, `${page.slice(0, from + open.length)}\n\n${table}\n\n${about}\n\n${page.slice(to)}`);
}

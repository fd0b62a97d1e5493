// Layer B of the matrix: real browsers, a real network stack, storage on a real disk. Each row says how often it did what, and
// what was lost or doubled.
import {
  type AnyEngine,
  dropProfile,
  type Engine,
  launch,
  newProfile,
  openTab,
  type Run,
  type Server,
  startBrowser,
  type Tab,
} from './browsers.js';
import { storageFaults } from './storage-faults.js';
import type { AnyTab } from './webkit.js';

export interface BrowserResult {
  readonly row: string;
  readonly engine: AnyEngine;
  /** What was done so often. */
  readonly count: number;
  /** Writes that the client had called saved. */
  readonly saved: number;
  readonly lost: number;
  readonly doubled: number;
  readonly notes: string;
}
export interface Place<E extends AnyEngine = AnyEngine> {
  readonly engine: E;
  readonly server: Server;
}
let runs = 0;
export const nextRun = (): string => `run${++runs}`;
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const random = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least));
export const addressOf = ({ server }: Place, { host = '127.0.0.1', path = '' } = {}): string =>
  `http://${host}:${server.port}/${path}`;

/** Compares what was called saved with what the backend applied. */
export function verdict({ server }: Run, saved: readonly string[], waiting: readonly string[] = []) {
  const creations = new Map<string, number>();
  for (const { id, op } of server.applied) if (op === 'create') creations.set(id, (creations.get(id) ?? 0) + 1);
  const lost = saved.filter((id) => !server.backend.rows.has(`update ${id}`) && !waiting.includes(id)).length;
  const doubled = [...creations.values()].filter((times) => times > 1).length;
  return { saved: saved.length, lost, doubled };
}
/** Until nothing waits any more, and what was called saved has arrived in `run`, at most so long. */
export async function drained(
  { saved, call }: AnyTab,
  { seconds = 60, run }: { readonly seconds?: number; readonly run?: Run } = {},
): Promise<readonly string[]> {
  let waiting: readonly string[] = [];
  for (let n = 0; n < seconds * 4; n++) {
    ({ waiting } = await call('status'));
    // A page that has just opened has not read yet what waits.
    if (waiting.length === 0 && !(run && verdict(run, saved).lost)) return waiting;
    if (n % 8 === 7) await call('wake');
    await pause(250);
  }
  return waiting;
}
/** Until so many were called saved: a busy machine takes longer for it. */
async function grown(saved: readonly string[], count: number): Promise<void> {
  while (saved.length < count) await pause(5);
}
export const begin = ({ call }: AnyTab, run: string): Promise<string> => call('open', run);

/** B1: pages crash while they write; the backend is away half of the time, so that much waits. */
export async function tabCrashes(place: Place, times: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const saved: string[] = [];
  for (let n = 0; n < times; n++) {
    run.trouble = n % 2 ? (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined) : undefined!; // prettier-ignore
    const tab = await browser.open(addressOf(place), saved);
    await begin(tab, name);
    void tab.call('writeOn', `c${n}`).catch(() => {});
    await grown(saved, saved.length + random(1, 80));
    await tab.crash();
  }
  delete run.trouble;
  const last = await browser.open(addressOf(place), saved);
  await begin(last, name);
  const waiting = await drained(last, { run });
  await browser.close();
  await dropProfile(profile);
  return { row: 'B1 pages crash while they write', engine, count: times, ...verdict(run, saved, []), notes: `${waiting.length} still waited` }; // prettier-ignore
}

/** B2: the whole browser is killed while it writes and sends. */
export async function browserKills(place: Place, times: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const saved: string[] = [];
  for (let n = 0; n < times; n++) {
    run.trouble = n % 2 ? (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined) : undefined!; // prettier-ignore
    const browser = await launch(engine, profile);
    const tab = await browser.open(addressOf(place), saved);
    await begin(tab, name);
    void tab.call('writeOn', `k${n}`).catch(() => {});
    await grown(saved, saved.length + random(1, 80));
    await browser.kill();
  }
  delete run.trouble;
  const browser = await launch(engine, profile);
  const last = await browser.open(addressOf(place), saved);
  await begin(last, name);
  const waiting = await drained(last, { run });
  await browser.close();
  await dropProfile(profile);
  return { row: 'B2 the browser is killed while it writes', engine, count: times, ...verdict(run, saved), notes: `${waiting.length} still waited` }; // prettier-ignore
}

/** B4: storage that is forbidden, held up, broken, or hangs: each page still writes and sends. */
export async function storageTrouble(place: Place): Promise<BrowserResult> {
  const { engine, server } = place;
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const slow: string[] = [];
  const total = { saved: 0, lost: 0, doubled: 0 };
  for (const [fault, script] of Object.entries(storageFaults)) {
    const name = nextRun();
    const run = server.run(name);
    const saved: string[] = [];
    const tab = await browser.open(addressOf(place), [], script);
    await tab.call('open', name, { patient: false });
    const started = Date.now();
    const writing = tab.call('write', 's').then((id) => saved.push(id), (error: unknown) => slow.push(`${fault}: ${String(error)}`)); // prettier-ignore
    await Promise.race([writing, pause(30_000)]);
    const seconds = (Date.now() - started) / 1000;
    if (seconds > 12) slow.push(`${fault}: ${Math.round(seconds)} s`);
    const waiting = await drained(tab, { seconds: 30 });
    const found = verdict(run, saved, []);
    if (found.lost || waiting.length || !saved.length)
      slow.push(`${fault}: ${found.lost} lost, ${waiting.length} wait`);
    for (const key of ['saved', 'lost', 'doubled'] as const) total[key] += found[key];
    await tab.close();
  }
  await browser.close();
  await dropProfile(profile);
  return { row: 'B4 storage forbidden, held up, broken, hanging', engine, count: Object.keys(storageFaults).length, ...total, notes: slow.join('; ') || 'all answered within 12 s' }; // prettier-ignore
}

/** Where a page that has begun keeps what it writes; it looks for its storage first. */
async function keptAt({ call }: AnyTab): Promise<string> {
  for (let n = 0; n < 40; n++) {
    if ((await call('status')).outbox === 'device') return 'device';
    await pause(250);
  }
  return 'memory';
}
/**
 * B4, once more: the process that has the storage is killed under a page that writes on. WebKit gives that page none of it back,
 * so that it keeps in memory what it writes from then on, and sends it; every second page goes at once, with what waits.
 */
export async function storageKills(place: Place, times: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const saved: string[] = [];
  const began: string[] = [];
  const ended: string[] = [];
  for (let n = 0; n < times; n++) {
    run.trouble = n % 2 ? (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined) : undefined!; // prettier-ignore
    const tab = await browser.open(addressOf(place), saved);
    await begin(tab, name);
    began.push(await keptAt(tab));
    const before = saved.length;
    const writing = tab.call('writeOn', `p${n}`, 100);
    const end = writing.catch((error: unknown) => void (n % 2 || ended.push(String(error))));
    await grown(saved, before + random(1, 40));
    await browser.killStorage!();
    if (n % 2 === 0) {
      await end;
      ended.push((await tab.call('status')).outbox);
    }
    await tab.close();
  }
  delete run.trouble;
  const last = await browser.open(addressOf(place), saved);
  await begin(last, name);
  const waiting = await drained(last, { run });
  began.push(await keptAt(last));
  await browser.close();
  await dropProfile(profile);
  const counts = (outboxes: readonly string[]): string =>
    [...new Set(outboxes)].map((one) => `${one} (${outboxes.filter((other) => other === one).length})`).join(', ');
  return { row: 'B4 the process that has the storage is killed while a page writes', engine, count: times, ...verdict(run, saved), notes: `${waiting.length} still waited; where pages began to keep what they write: ${counts(began)}; and at their end: ${counts(ended)}` }; // prettier-ignore
}

interface TabsOptions {
  readonly rounds: number;
  readonly tabs: number;
  readonly host?: string;
}
/** How long something written now takes to arrive, in milliseconds: as long as no tab sends, it waits. */
async function arrival({ call }: AnyTab, run: Run, mine: string): Promise<number> {
  const begun = Date.now();
  const id = await call('write', mine);
  while (!run.server.backend.rows.has(`update ${id}`) && Date.now() < begun + 60_000) await pause(10);
  return Date.now() - begun;
}
/** Until every tab shows the same newest ones, at most 20 s: answers how many these are, or that they differ. */
async function shownBy(tabs: readonly AnyTab[]): Promise<string> {
  for (let n = 0; ; n++) {
    const shown = await Promise.all(tabs.map(({ call }) => call('newest')));
    if (new Set(shown.map(String)).size === 1) return `all tabs show the same newest ${shown[0]!.length}`;
    if (n === 80) return `the tabs DIFFER: ${shown.map((ids) => ids.length).join(', ')}`;
    await pause(250);
  }
}
/** B5 and B6: tabs of one person write at once; one of them, often the one that sends, is closed in every round. */
export async function manyTabs(place: Place, { rounds, tabs: many, host }: TabsOptions): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const address = addressOf(place, host ? { host } : {});
  const saved: string[] = [];
  const tabs: AnyTab[] = [];
  const open = async (): Promise<void> => {
    const tab = await browser.open(address, saved);
    await begin(tab, name);
    tabs.push(tab);
  };
  while (tabs.length < many) await open();
  const locks = await tabs[0]!.call('locks');
  let slowest = 0;
  for (let n = 0; n < rounds; n++) {
    await Promise.all(tabs.map(({ call }, m) => call('write', `t${n}-${m}`)));
    // The oldest leads, unless it has gone: it goes in every second round.
    const [gone] = tabs.splice(n % 2 ? random(0, many) : 0, 1);
    await gone!.close();
    if (n % 2 === 0) slowest = Math.max(slowest, await arrival(tabs[0]!, run, `l${n}`));
    await open();
  }
  const waiting = await drained(tabs[0]!, { run });
  const shown = await shownBy(tabs);
  await browser.close();
  await dropProfile(profile);
  const row = host ? `B6 ${many} tabs on plain HTTP, one closed in every round` : `B5 ${many} tabs, one closed in every round`; // prettier-ignore
  const notes = `Web Locks: ${locks ? 'yes' : 'none'}; ${waiting.length} still waited; what the next tab wrote had arrived after ${slowest} ms at most; ${shown}`; // prettier-ignore
  return { row, engine, count: rounds, ...verdict(run, saved), notes };
}

/** B5: the tab that sends is frozen while it writes, as a browser does with one that nobody looks at, and thawed later. */
export async function frozenTabs(place: Place<Engine>, rounds: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await startBrowser(engine, profile);
  const saved: string[] = [];
  const tabs: Tab[] = [];
  for (let n = 0; n < 2; n++) {
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    tabs.push(tab);
  }
  let slowest = 0;
  for (let n = 0; n < rounds; n++) {
    const [leader, other] = n % 2 ? [tabs[1]!, tabs[0]!] : [tabs[0]!, tabs[1]!];
    await other.page.bringToFront();
    void leader.call('writeOn', `f${n}`, 20).catch(() => {});
    await pause(random(0, 60));
    const devtools = await leader.page.createCDPSession();
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    slowest = Math.max(slowest, await arrival(other, run, `l${n}`));
    await pause(random(0, 300));
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await devtools.detach();
  }
  await tabs[0]!.page.bringToFront();
  const waiting = await drained(tabs[0]!, { run });
  const shown = await shownBy(tabs);
  await browser.close();
  await dropProfile(profile);
  const notes = `${waiting.length} still waited; what the other tab wrote had arrived after ${slowest} ms at most; ${shown}`;
  return { row: 'B5 2 tabs, one frozen in every round', engine, count: rounds, ...verdict(run, saved), notes };
}

/** B7: two versions of the script on one database, the older first or the newer first. */
export async function versions(place: Place, newerFirst: boolean): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const saved: string[] = [];
  const paths = newerFirst ? ['newer', '', 'newer'] : ['', 'newer', ''];
  const tabs: AnyTab[] = [];
  let count = 0;
  for (const [n, path] of paths.entries()) {
    const tab = await browser.open(addressOf(place, { path }), saved);
    await begin(tab, name);
    tabs.push(tab);
    for (const [m, one] of tabs.entries()) {
      await one.call('write', `v${n}-${m}`);
      count++;
    }
  }
  const waiting = (await Promise.all(tabs.map((tab) => drained(tab)))).flat();
  await browser.close();
  await dropProfile(profile);
  return { row: `B7 two versions on one database, the ${newerFirst ? 'newer' : 'older'} one first`, engine, count, ...verdict(run, saved), notes: `${waiting.length} still waited` }; // prettier-ignore
}

const stall = async (milliseconds: number): Promise<undefined> => void (await pause(milliseconds));
const networks: { readonly [name: string]: (n: number) => Run['trouble'] } = {
  'reset before it is applied': (n) => (_, response) => (n % 2 ? (response.destroy(), 'answered') : undefined),
  'reset after it was applied': (n) => (path) => (path === 'push' && n % 2 ? 'apply and drop' : undefined),
  'three seconds for every answer': () => () => stall(3_000),
  'a page of a gateway': (n) => (_, response) =>
    n % 2 ? (response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'), 'answered') : undefined,
  'half of an answer': (n) => (_, response) => {
    if (!(n % 2)) return undefined;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' }).write('{"items":[{"id"');
    response.destroy();
    return 'answered';
  },
};
/** B8: lines that break, stall, or lie. */
export async function brokenNetworks(place: Place, rounds: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const total = { saved: 0, lost: 0, doubled: 0 };
  const left: string[] = [];
  let count = 0;
  for (const [network, trouble] of Object.entries(networks)) {
    const name = nextRun();
    const run = server.run(name);
    const saved: string[] = [];
    const tab = await browser.open(addressOf(place), saved);
    await begin(tab, name);
    let n = 0;
    run.trouble = (path, response) => trouble(n++)!(path, response);
    for (let round = 0; round < rounds; round++, count++) {
      await tab.call('write', `n${round}`);
      await pause(100);
    }
    delete run.trouble;
    const waiting = await drained(tab, { seconds: 90 });
    if (waiting.length) left.push(`${network}: ${waiting.length} wait`);
    const found = verdict(run, saved);
    for (const key of ['saved', 'lost', 'doubled'] as const) total[key] += found[key];
    await tab.close();
  }
  await browser.close();
  await dropProfile(profile);
  return { row: 'B8 resets, stalls, gateways and halves of answers', engine, count, ...total, notes: left.join('; ') || 'all sent' }; // prettier-ignore
}

/** Whether it comes to show so many, within 20 s. */
async function shows({ call }: AnyTab, count: number): Promise<boolean> {
  for (let n = 0; n < 200; n++) {
    if ((await call('status')).shown === count) return true;
    await pause(100);
  }
  return false;
}
/** B9: the storage is gone between two visits, as Safari does after seven days: what was sent is back, what waited is not. */
export async function vanished(place: Place, times: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await launch(engine, profile);
  const saved: string[] = [];
  let wrong = 0;
  for (let n = 0; n < times; n++) {
    const tab = await browser.open(addressOf(place), saved);
    await begin(tab, name);
    await tab.call('write', `g${n}`);
    await drained(tab);
    await tab.call('close');
    await tab.call('forget');
    await tab.close();
    const next = await browser.open(addressOf(place), saved);
    await begin(next, name);
    if (!(await shows(next, n + 1))) wrong++;
    await next.close();
  }
  await browser.close();
  await dropProfile(profile);
  return { row: 'B9 the storage has vanished between two visits', engine, count: times, ...verdict(run, saved), notes: wrong ? `${wrong} visits without everything` : 'everything sent is back' }; // prettier-ignore
}

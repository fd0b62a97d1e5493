// Layer B of the matrix: real browsers, a real network stack, storage on a real disk. Each row says how often it did what, and
// what was lost or doubled.
import type { Browser } from 'puppeteer-core';
import {
  dropProfile,
  type Engine,
  killBrowser,
  newProfile,
  openTab,
  type Run,
  type Server,
  startBrowser,
  type Tab,
} from './browsers.js';
import type { Proof } from './page.js';
import { storageFaults } from './storage-faults.js';

declare const proof: Proof;

export interface BrowserResult {
  readonly row: string;
  readonly engine: Engine;
  /** What was done so often. */
  readonly count: number;
  /** Writes that the client had called saved. */
  readonly saved: number;
  readonly lost: number;
  readonly doubled: number;
  readonly notes: string;
}
export interface Place {
  readonly engine: Engine;
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
  { page, saved }: Tab,
  { seconds = 60, run }: { readonly seconds?: number; readonly run?: Run } = {},
): Promise<readonly string[]> {
  let waiting: readonly string[] = [];
  for (let n = 0; n < seconds * 4; n++) {
    ({ waiting } = await page.evaluate(() => proof.status()));
    // A page that has just opened has not read yet what waits.
    if (waiting.length === 0 && !(run && verdict(run, saved).lost)) return waiting;
    if (n % 8 === 7) await page.evaluate(() => proof.wake());
    await pause(250);
  }
  return waiting;
}
/** Until so many were called saved: a busy machine takes longer for it. */
async function grown(saved: readonly string[], count: number): Promise<void> {
  while (saved.length < count) await pause(5);
}
export const begin = ({ page }: Tab, run: string): Promise<string> => page.evaluate((name) => proof.open(name), run);

/** B1: pages crash while they write; the backend is away half of the time, so that much waits. */
export async function tabCrashes(place: Place, times: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await startBrowser(engine, profile);
  const saved: string[] = [];
  for (let n = 0; n < times; n++) {
    run.trouble = n % 2 ? (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined) : undefined!; // prettier-ignore
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    void tab.page.evaluate((mine) => proof.writeOn(mine), `c${n}`).catch(() => {});
    await grown(saved, saved.length + random(1, 80));
    const devtools = await tab.page.createCDPSession();
    devtools.send('Page.crash').catch(() => {});
    await pause(50);
    await tab.page.close().catch(() => {});
  }
  delete run.trouble;
  const last = await openTab(browser, addressOf(place), saved);
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
    const browser = await startBrowser(engine, profile);
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    void tab.page.evaluate((mine) => proof.writeOn(mine), `k${n}`).catch(() => {});
    await grown(saved, saved.length + random(1, 80));
    await killBrowser(browser);
  }
  delete run.trouble;
  const browser = await startBrowser(engine, profile);
  const last = await openTab(browser, addressOf(place), saved);
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
  const browser = await startBrowser(engine, profile);
  const slow: string[] = [];
  const total = { saved: 0, lost: 0, doubled: 0 };
  for (const [fault, script] of Object.entries(storageFaults)) {
    const name = nextRun();
    const run = server.run(name);
    const saved: string[] = [];
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
    await page.goto(addressOf(place));
    await page.waitForFunction('!!globalThis.proof');
    await page.evaluate((mine) => proof.open(mine, { patient: false }), name);
    const started = Date.now();
    const writing = page.evaluate(() => proof.write('s')).then((id) => saved.push(id), (error: unknown) => slow.push(`${fault}: ${String(error)}`)); // prettier-ignore
    await Promise.race([writing, pause(30_000)]);
    const seconds = (Date.now() - started) / 1000;
    if (seconds > 12) slow.push(`${fault}: ${Math.round(seconds)} s`);
    const waiting = await drained({ page, saved }, { seconds: 30 });
    const found = verdict(run, saved, []);
    if (found.lost || waiting.length || !saved.length)
      slow.push(`${fault}: ${found.lost} lost, ${waiting.length} wait`);
    for (const key of ['saved', 'lost', 'doubled'] as const) total[key] += found[key];
    await page.close();
  }
  await browser.close();
  await dropProfile(profile);
  return { row: 'B4 storage forbidden, held up, broken, hanging', engine, count: Object.keys(storageFaults).length, ...total, notes: slow.join('; ') || 'all answered within 12 s' }; // prettier-ignore
}

interface TabsOptions {
  readonly rounds: number;
  readonly tabs: number;
  readonly host?: string;
}
/** How long something written now takes to arrive, in milliseconds: as long as no tab sends, it waits. */
async function arrival({ page }: Tab, run: Run, mine: string): Promise<number> {
  const begun = Date.now();
  const id = await page.evaluate((name) => proof.write(name), mine);
  while (!run.server.backend.rows.has(`update ${id}`) && Date.now() < begun + 60_000) await pause(10);
  return Date.now() - begun;
}
/** Until every tab shows the same newest ones, at most 20 s: answers how many these are, or that they differ. */
async function shownBy(tabs: readonly Tab[]): Promise<string> {
  for (let n = 0; ; n++) {
    const shown = await Promise.all(tabs.map(({ page }) => page.evaluate(() => proof.newest())));
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
  const browser = await startBrowser(engine, profile);
  const address = addressOf(place, host ? { host } : {});
  const saved: string[] = [];
  const tabs: Tab[] = [];
  const open = async (): Promise<void> => {
    const tab = await openTab(browser, address, saved);
    await begin(tab, name);
    tabs.push(tab);
  };
  while (tabs.length < many) await open();
  const locks = await tabs[0]!.page.evaluate(() => typeof navigator.locks);
  let slowest = 0;
  for (let n = 0; n < rounds; n++) {
    await Promise.all(tabs.map(({ page }, m) => page.evaluate((mine) => proof.write(mine), `t${n}-${m}`)));
    // The oldest leads, unless it has gone: it goes in every second round.
    const [gone] = tabs.splice(n % 2 ? random(0, many) : 0, 1);
    await gone!.page.close();
    if (n % 2 === 0) slowest = Math.max(slowest, await arrival(tabs[0]!, run, `l${n}`));
    await open();
  }
  const waiting = await drained(tabs[0]!, { run });
  const shown = await shownBy(tabs);
  await browser.close();
  await dropProfile(profile);
  const row = host ? `B6 ${many} tabs on plain HTTP, one closed in every round` : `B5 ${many} tabs, one closed in every round`; // prettier-ignore
  const notes = `Web Locks: ${locks === 'undefined' ? 'none' : 'yes'}; ${waiting.length} still waited; what the next tab wrote had arrived after ${slowest} ms at most; ${shown}`; // prettier-ignore
  return { row, engine, count: rounds, ...verdict(run, saved), notes };
}

/** B5: the tab that sends is frozen while it writes, as a browser does with one that nobody looks at, and thawed later. */
export async function frozenTabs(place: Place, rounds: number): Promise<BrowserResult> {
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
    void leader.page.evaluate((mine) => proof.writeOn(mine, 20), `f${n}`).catch(() => {});
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
  const browser = await startBrowser(engine, profile);
  const saved: string[] = [];
  const paths = newerFirst ? ['newer', '', 'newer'] : ['', 'newer', ''];
  const tabs: Tab[] = [];
  let count = 0;
  for (const [n, path] of paths.entries()) {
    const tab = await openTab(browser, addressOf(place, { path }), saved);
    await begin(tab, name);
    tabs.push(tab);
    for (const [m, one] of tabs.entries()) {
      await one.page.evaluate((mine) => proof.write(mine), `v${n}-${m}`);
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
  const browser = await startBrowser(engine, profile);
  const total = { saved: 0, lost: 0, doubled: 0 };
  const left: string[] = [];
  let count = 0;
  for (const [network, trouble] of Object.entries(networks)) {
    const name = nextRun();
    const run = server.run(name);
    const saved: string[] = [];
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    let n = 0;
    run.trouble = (path, response) => trouble(n++)!(path, response);
    for (let round = 0; round < rounds; round++, count++) {
      await tab.page.evaluate((mine) => proof.write(mine), `n${round}`);
      await pause(100);
    }
    delete run.trouble;
    const waiting = await drained(tab, { seconds: 90 });
    if (waiting.length) left.push(`${network}: ${waiting.length} wait`);
    const found = verdict(run, saved);
    for (const key of ['saved', 'lost', 'doubled'] as const) total[key] += found[key];
    await tab.page.close();
  }
  await browser.close();
  await dropProfile(profile);
  return { row: 'B8 resets, stalls, gateways and halves of answers', engine, count, ...total, notes: left.join('; ') || 'all sent' }; // prettier-ignore
}

/** B9: the storage is gone between two visits, as Safari does after seven days: what was sent is back, what waited is not. */
export async function vanished(place: Place, times: number): Promise<BrowserResult> {
  const { engine, server } = place;
  const name = nextRun();
  const run = server.run(name);
  const profile = await newProfile();
  const browser = await startBrowser(engine, profile);
  const saved: string[] = [];
  let wrong = 0;
  for (let n = 0; n < times; n++) {
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    await tab.page.evaluate((mine) => proof.write(mine), `g${n}`);
    await drained(tab);
    await tab.page.evaluate(() => proof.close());
    await tab.page.evaluate(async () => {
      for (const { name: one } of await indexedDB.databases()) indexedDB.deleteDatabase(one!);
    });
    await tab.page.close();
    const next = await openTab(browser, addressOf(place), saved);
    await begin(next, name);
    await next.page.waitForFunction((want) => proof.status().shown === want, { timeout: 20_000 }, n + 1).catch(() => wrong++); // prettier-ignore
    await next.page.close();
  }
  await browser.close();
  await dropProfile(profile);
  return { row: 'B9 the storage has vanished between two visits', engine, count: times, ...verdict(run, saved), notes: wrong ? `${wrong} visits without everything` : 'everything sent is back' }; // prettier-ignore
}
export type { Browser };

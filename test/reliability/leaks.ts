// The oracle: after a collection of garbage the engine itself counts the instances of a class that are left, and the nodes and
// listeners of the page. No threshold: what remains is a leak.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { createRandomId } from '@meanwhile/sdk';
import { dropProfile, newProfile, type Run, type Server, startBrowser } from './browsers.js';
import type { Proof } from './page.js';

declare const proof: Proof;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
  readonly intervals: number;
  readonly channels: number;
  readonly connections: number;
}
export interface Leak {
  readonly element: string;
  readonly times: number;
  /** Living instances. */
  readonly instances: number;
  /** What there is more of than before. */
  readonly added: Partial<Counts>;
}

async function collect(devtools: CDPSession): Promise<void> {
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
}
async function instancesOf(devtools: CDPSession, tag: string): Promise<number> {
  const expression = `customElements.get('${tag}').prototype`;
  const { result } = await devtools.send('Runtime.evaluate', { expression, objectGroup: 'leaks' });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup: 'leaks' }); // prettier-ignore
  const counted = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return counted.result.value as number;
}
async function count(page: Page, devtools: CDPSession): Promise<Counts> {
  await collect(devtools);
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  return { nodes, listeners, ...(await page.evaluate(() => proof.leaks.open())) };
}
function more(before: Counts, after: Counts): Partial<Counts> {
  const names = Object.keys(before) as (keyof Counts)[];
  const added = names.flatMap((name) => (after[name] > before[name] ? [[name, after[name] - before[name]] as const] : [])); // prettier-ignore
  return Object.fromEntries(added);
}

function most(one: Counts, other: Counts): Counts {
  const names = Object.keys(one) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, Math.max(one[name], other[name])])) as never;
}

async function withPage<T>(server: Server, act: (page: Page, devtools: CDPSession) => Promise<T>): Promise<T> {
  const profile = await newProfile();
  const browser = await startBrowser('chromium', profile);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await page.waitForFunction('!!globalThis.proof');
    return await act(page, await page.createCDPSession());
  } finally {
    await browser.close();
    await dropProfile(profile);
  }
}

/** Every widget onto the page and away a few times: how many of each live once all that was begun has ended. */
export async function leftOf(browser: Browser, address: string): Promise<Readonly<Record<string, number>>> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction('!!globalThis.proof');
  const devtools = await page.createCDPSession();
  const tags = await page.evaluate(() => proof.leaks.begin());
  for (const tag of tags) await page.evaluate((one) => proof.leaks.connect(one, 3, true), tag);
  const end = Date.now() + 60_000;
  for (;;) {
    await collect(devtools);
    const left: Record<string, number> = {};
    for (const tag of tags) left[tag] = await instancesOf(devtools, tag);
    if (Date.now() < end && Object.values(left).some((count) => count > 0)) continue;
    await page.close();
    return left;
  }
}

/** Every widget so many times onto the page and away, and so many times from one place to another. */
export function runLeaks(server: Server, times: number): Promise<readonly Leak[]> {
  return withPage(server, async (page, devtools) => {
    const tags = await page.evaluate(() => proof.leaks.begin());
    const leaks: Leak[] = [];
    for (const tag of tags) {
      // What loads once and stays is no leak.
      await page.evaluate((one) => proof.leaks.connect(one, 12).then(() => proof.leaks.move(one, 12)), tag);
      const before = await count(page, devtools);
      await page.evaluate((one, n) => proof.leaks.connect(one, n), tag, times);
      await page.evaluate((one, n) => proof.leaks.move(one, n), tag, times);
      const after = await count(page, devtools);
      leaks.push({ element: tag, times, instances: await instancesOf(devtools, tag), added: more(before, after) });
    }
    return leaks;
  });
}

export interface Growth {
  readonly changes: number;
  /** After so many changes: bytes of the heap in use, nodes and listeners, once all garbage is collected. */
  readonly points: readonly (readonly [changes: number, bytes: number, nodes: number, listeners: number])[];
  /** What there is more of at the end than at all points before: what loads once, when it is needed, stays. */
  readonly added: Partial<Counts>;
}
const headers = { authorization: 'Bearer token-ben' };
/** Somebody else writes. */
async function writeAs(run: Run, write: object): Promise<void> {
  const body = JSON.stringify({ batch: [{ kind: 'update', key: createRandomId(), ...write }] });
  const answer = await run.server.fetch('/api/push', { method: 'POST', body, headers });
  const { results } = (await answer.json()) as { readonly results: readonly { readonly ok: boolean }[] };
  if (!results[0]?.ok) throw new Error(`The backend refused ${body}.`);
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
/** In short questions: no call to a page may take longer than three minutes, and a machine may be busy. */
async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await turn();
}
const kept = 100;
/** Counts once two counts in a row are the same: storage that is at work has listeners too. At the latest after half a minute. */
async function countAtRest(page: Page, devtools: CDPSession): Promise<Counts> {
  const end = Date.now() + 30_000;
  let last = await count(page, devtools);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await count(page, devtools);
    if (Date.now() > end || (now.listeners === last.listeners && now.nodes === last.nodes)) return now;
    last = now;
  }
}
/** What there is more of than before once it has come to rest; at the latest after half a minute. */
async function remaining(page: Page, devtools: CDPSession, before: Counts): Promise<Partial<Counts>> {
  const end = Date.now() + 30_000;
  for (;;) {
    const added = more(before, await count(page, devtools));
    if (Date.now() > end || !Object.keys(added).length) return added;
  }
}
/**
 * A feed that stands while somebody else writes: a hundred updates, edited over and over. Between two of the marks the reader
 * edits as well, and the backend is away for a moment. It is over HTTP, so that what a backend remembers of every write is
 * not in the page.
 */
export function runChanges(server: Server, marks: readonly number[]): Promise<Growth> {
  return withPage(server, async (page, devtools) => {
    const name = 'growth';
    const run = server.run(name);
    for (let n = 0; n < kept; n++)
      await writeAs(run, { op: 'create', id: `live-${n}`, data: { intent: 'note', headline: `Live ${n} first` } });
    await page.evaluate((one) => proof.stand(one), name);
    const points: [number, number, number, number][] = [];
    let before: Counts | undefined;
    let done = 0;
    const heard = (words: string): Promise<void> => until(() => page.evaluate((said) => proof.knows(said), words));
    for (const mark of marks) {
      for (; done < mark; done++) {
        const headline = `Live ${done} changed`;
        await writeAs(run, { op: 'edit', id: `live-${done % kept}`, patch: { headline } });
        if (done % 5 === 4) await heard(headline);
        if (done % 50 === 49) await page.evaluate((id) => proof.annotate(id, 'My own words'), `live-${done % 7}`);
        if (done % 500 === 250) run.trouble = (_, response) => (response.writeHead(503).end(), 'answered');
        if (done % 500 === 253) delete run.trouble;
      }
      const last = `Live ${done - 1} changed`;
      await heard(last);
      await until(() => page.evaluate((words) => proof.leaks.shows(words), last));
      // Nothing is on its way: what waits stands on the page, in words.
      await until(async () => (await page.evaluate(() => proof.status())).waiting.length === 0);
      const now = await countAtRest(page, devtools);
      points.push([done, (await devtools.send('Runtime.getHeapUsage')).usedSize, now.nodes, now.listeners]);
      if (mark !== marks.at(-1)) before = before ? most(before, now) : now;
    }
    return { changes: done, points, added: await remaining(page, devtools, before!) };
  });
}

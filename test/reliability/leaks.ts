// The oracle: after a collection of garbage the engine itself counts the instances of a class that are left, and the nodes and
// listeners of the page. No threshold: what remains is a leak.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { dropProfile, newProfile, type Server, startBrowser } from './browsers.js';
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
  /** Bytes of the heap in use after collections: after a tenth of the changes, in the middle, at the end. */
  readonly heap: readonly number[];
  readonly added: Partial<Counts>;
}
/** A feed that stands while so many changes come in. */
export function runChanges(server: Server, changes: number): Promise<Growth> {
  return withPage(server, async (page, devtools) => {
    await page.evaluate(() => proof.leaks.begin());
    await page.evaluate(() => proof.leaks.show('meanwhile-update-feed'));
    const heap: number[] = [];
    const used = async (): Promise<number> => {
      await collect(devtools);
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    let done = 0;
    let before: Counts | undefined;
    for (const share of [0.1, 0.5, 1]) {
      const most = Math.round(changes * share);
      // In portions: no call to a page may take longer than three minutes.
      for (let n = Math.min(500, most - done); n > 0; n = Math.min(500, most - done)) {
        await page.evaluate((from, count) => proof.leaks.change(from, count), done, n);
        done += n;
      }
      heap.push(await used());
      before ??= await count(page, devtools);
    }
    return { changes, heap, added: more(before!, await count(page, devtools)) };
  });
}

// `npm run soak:browser` in short: Chromium through puppeteer, a profile on the disk, a server with a backend. Every step waits
// for what it needs to have happened, however long a busy machine takes for it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findEngines } from '../tools/engines.mjs';
import { dropProfile, killBrowser, newProfile, openTab, type Server, startBrowser, startServer } from './browsers.js';
import { leftOf } from './leaks.js';
import { addressOf, begin, drained, type Place, verdict } from './rows.js';
import { storageFaults } from './storage-faults.js';

const skip = 'chromium' in findEngines(['chromium']) ? false : 'Chromium is not there';
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
async function until(met: () => boolean): Promise<void> {
  while (!met()) await turn();
}

describe('the client in a real browser', { skip, timeout: 240_000 }, () => {
  let server: Server;
  let browser: Browser;
  let profile: string;
  let place: Place;
  let count = 0;
  before(async () => {
    [server, profile] = await Promise.all([startServer(), newProfile()]);
    place = { engine: 'chromium', server };
    browser = await startBrowser('chromium', profile);
  });
  after(async () => {
    await browser.close();
    await dropProfile(profile);
    await server.close();
  });
  const newRun = () => {
    const name = `short${++count}`;
    return { name, run: server.run(name), saved: [] as string[] };
  };
  /** A page that writes on and on; settles once it has called some saved. */
  async function writing(name: string, saved: string[]) {
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    const enough = saved.length + 5;
    tab.call('writeOn', `w${enough}`).catch(() => {});
    await until(() => saved.length >= enough);
    return tab;
  }
  /** The next visit sends what waits: nothing that was called saved is missing, nothing is there twice. */
  async function holds({ name, run, saved }: ReturnType<typeof newRun>): Promise<void> {
    delete run.trouble;
    const tab = await openTab(browser, addressOf(place), saved);
    await begin(tab, name);
    assert.deepEqual(await drained(tab, { run }), [], 'what still waits');
    const { lost, doubled } = verdict(run, saved);
    assert.deepEqual({ lost, doubled }, { lost: 0, doubled: 0 }, `of ${saved.length}`);
    await tab.close();
  }

  it('loses nothing that it called saved when the page crashes', async () => {
    const all = newRun();
    // While the backend is away nothing leaves the device.
    all.run.trouble = (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined);
    const { page } = await writing(all.name, all.saved);
    const crashed = new Promise((resolve) => page.once('error', resolve));
    const devtools = await page.createCDPSession();
    devtools.send('Page.crash').catch(() => {});
    await crashed;
    await page.close().catch(() => {});
    await holds(all);
  });

  it('loses nothing when the browser is killed, while it writes and sends', async () => {
    const all = newRun();
    await writing(all.name, all.saved);
    await killBrowser(browser);
    browser = await startBrowser('chromium', profile);
    await holds(all);
  });

  it('writes and sends where storage is forbidden', async () => {
    const { name, run, saved } = newRun();
    const tab = await openTab(browser, addressOf(place), [], storageFaults['forbidden: open throws']);
    await begin(tab, name);
    assert.equal((await tab.call('status')).outbox, 'memory');
    saved.push(await tab.call('write', 'f'));
    assert.deepEqual(await drained(tab), []);
    assert.deepEqual(verdict(run, saved), { saved: 1, lost: 0, doubled: 0 });
    await tab.close();
  });

  it('sends once from two tabs, and from the second when the first is closed', async () => {
    const { name, run, saved } = newRun();
    const [one, other] = [await openTab(browser, addressOf(place), []), await openTab(browser, addressOf(place), [])];
    for (const tab of [one, other]) {
      await begin(tab, name);
      saved.push(await tab.call('write', `t${saved.length}`));
    }
    await one.close();
    saved.push(await other.call('write', 'last'));
    assert.deepEqual(await drained(other), []);
    assert.deepEqual(verdict(run, saved), { saved: 3, lost: 0, doubled: 0 });
    await other.close();
  });

  it('keeps nothing of a widget that has been on the page', async () => {
    const left = await leftOf(browser, addressOf(place));
    assert.deepEqual(left, Object.fromEntries(Object.keys(left).map((tag) => [tag, 0])));
    assert.equal(Object.keys(left).length, 11);
  });
});

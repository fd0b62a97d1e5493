// `npm run soak:browser -- --engine webkit` in short: the process of a page is killed, then the whole browser. Every step waits for
// what it needs to have happened, however long a busy machine takes for it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findEngines } from '../tools/engines.mjs';
import { dropProfile, launch, newProfile, type Server, startServer } from './browsers.js';
import { addressOf, begin, drained, type Place, verdict } from './rows.js';
import type { Running } from './webkit.js';

const skip = 'webkit' in findEngines(['webkit']) ? false : 'WebKit is not there';

describe('the client in WebKit', { skip, timeout: 240_000 }, () => {
  let server: Server;
  let place: Place;
  let profile: string;
  before(async () => {
    [server, profile] = await Promise.all([startServer(), newProfile()]);
    place = { engine: 'webkit', server };
  });
  after(async () => {
    await dropProfile(profile);
    await server.close();
  });
  /** A page that writes on and on; settles once it has called some saved. */
  async function writing(browser: Running, name: string, saved: string[]) {
    const tab = await browser.open(addressOf(place), saved);
    await begin(tab, name);
    const enough = saved.length + 5;
    tab.call('writeOn', `w${enough}`).catch(() => {});
    while (saved.length < enough) await new Promise((resolve) => setTimeout(resolve, 20));
    return tab;
  }

  it('loses nothing that it called saved when a page and then the whole browser are killed', async () => {
    const run = server.run('short');
    const saved: string[] = [];
    // While the backend is away nothing leaves the device.
    run.trouble = (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined);
    const browser = await launch('webkit', profile);
    const tab = await writing(browser, 'short', saved);
    await tab.crash();
    await writing(browser, 'short', saved);
    await browser.kill();
    delete run.trouble;
    const next = await launch('webkit', profile);
    const last = await next.open(addressOf(place), saved);
    await begin(last, 'short');
    assert.deepEqual(await drained(last, { run }), [], 'what still waits');
    const { lost, doubled } = verdict(run, saved);
    assert.deepEqual({ lost, doubled }, { lost: 0, doubled: 0 }, `of ${saved.length}`);
    await next.close();
  });
});

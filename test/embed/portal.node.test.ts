// Wants the bundles, packages/embed/cdn/, to be there.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  brokenFiles,
  filesToLoad,
  go,
  load,
  openPortal,
  ready,
  search,
  showLoaded,
  shows,
  skip,
  type Portal,
} from './portal-page.js';

describe('the demo portal', { skip, timeout: 600_000 }, () => {
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());

  it('shows the team at the first visit, on every page, and breaks no rule of the page', async () => {
    const { page, complaints, leave } = await portal.visit();
    await shows(page, 'meanwhile-update-feed', 'The berth import now survives a dropped connection');
    await page.waitForSelector('meanwhile-update-feed >>> td ::-p-text(Tablet at the gate)');
    await shows(page, 'meanwhile-decision', 'How long do we keep audit logs?');
    await go(page, `${portal.address}decisions.html`);
    await shows(page, 'meanwhile-decision-log', 'Keep both webhook formats for ten more weeks');
    await go(page, `${portal.address}check-in.html`);
    await shows(page, 'meanwhile-check-in', 'Weekly check-in');
    await shows(page, 'meanwhile-check-in-results', 'Weekly check-in');
    assert.deepEqual(complaints, []);
    await leave();
  });

  it('loads the sample once, and starts again when asked to', async () => {
    const { page, leave } = await portal.visit();
    const before = await search(page, 'quay search');
    assert.equal(before.length, 1);
    await page.reload();
    await ready(page);
    assert.deepEqual(await search(page, 'quay search'), before);
    await load(page, brokenFiles());
    await showLoaded(page);
    assert.equal(
      (await search(page, 'team')).some((line) => line !== ''),
      true,
    );
    await Promise.all([page.waitForNavigation(), page.click('#reset')]);
    await ready(page);
    assert.deepEqual(await search(page, 'quay search'), before);
    await leave();
  });

  it('loads real files with progress, finds them, keeps them, and reads them without a network', async () => {
    const { files, real } = filesToLoad();
    const { page, complaints, leave } = await portal.visit();
    const steps = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const values = new Set<number>();
          new MutationObserver(() => {
            const bar = document.querySelector<HTMLProgressElement>('dialog progress');
            if (bar) values.add(bar.value);
            if (document.querySelector('dialog .primary')) resolve(values.size);
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
    );
    const summary = await load(page, files);
    if (real) assert.match(summary, /750 updates and 52 decisions were read/);
    assert.doesNotMatch(summary, /could not be (read|stored)/);
    assert.ok((await steps) > 3, 'the bar moved');
    await showLoaded(page);

    await page.setOfflineMode(true);
    const [update = '', decision = ''] = real
      ? [(await search(page, 'Announcing Rust 1.0'))[0], (await search(page, 'Crossplane'))[0]]
      : [(await search(page, 'feed'))[0], (await search(page, 'map library'))[0]];
    assert.notEqual(update, '');
    assert.notEqual(decision, '');
    await page.click('#found-close');
    assert.deepEqual(complaints, []);
    await page.setOfflineMode(false);

    await page.reload();
    await ready(page);
    assert.equal((await search(page, update))[0], update);
    const again = await load(page, files);
    assert.match(again, /0 entries are new/);
    await leave();
  });

  it('names a broken file and its line, and loads the others', async () => {
    const { page, leave } = await portal.visit();
    const summary = await load(page, brokenFiles());
    assert.match(summary, /broken\.feed\.json, line \d+/);
    assert.match(summary, /[1-9]\d* updates? and 0 decisions were read/);
    await leave();
  });

  it('follows its two switches and keeps them', async () => {
    const { page, leave } = await portal.visit();
    await page.click('#theme');
    await page.click('#direction');
    await page.reload();
    await ready(page);
    const state = await page.evaluate(() => ({
      direction: document.documentElement.dir,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      surface: getComputedStyle(document.querySelector('meanwhile-update-feed')!.shadowRoot!.querySelector('*')!).color,
      pressed: [...document.querySelectorAll('[aria-pressed="true"]')].map(({ id }) => id),
    }));
    assert.equal(state.direction, 'rtl');
    assert.equal(state.scheme, 'dark');
    assert.deepEqual(state.pressed, ['theme', 'direction']);
    await leave();
  });
});

// The configurator as a newcomer opens it: a file, without a server. Its snippets that need no framework are pasted into an empty page
// of a strict site and must show what the preview shows; those of frameworks are built in test/hosts. Uses packages/embed/cdn/.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { brandVerdict, parseHex } from '../../packages/embed/src/configurator/colour.js';
import { elements } from '../../packages/embed/src/configurator/elements.js';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { hosts, initialState, readState, writeState, type State } from '../../packages/embed/src/configurator/state.js';
import { themeCss, themeJson, tokensOf } from '../../packages/embed/src/configurator/theme.js';
import { serve } from '../../packages/embed/portal/serve.mjs';
import { findEngines } from '../tools/engines.mjs';
import { root } from '../tools/files.mjs';
import { skip } from './portal-page.js';
import { widgetTree } from './widget-tree.js';

const state: State = {
  ...initialState,
  attributes: { space: 'team', label: 'Ours & "theirs"', 'without-composer': '' },
  brand: '#aa3355',
  radius: '2',
  density: 'compact',
  neutral: 'warm',
  host: 'iframe',
  scheme: 'dark',
  empty: true,
};
const inputOf = (one: State) => ({ state: one, tokens: tokensOf(one), integrity: {} });

describe('the configurator’s address', () => {
  it('holds everything that was set', () => assert.deepEqual(readState(`#${writeState(state)}`), state));
  it('is no way to put in what the form would not', () => {
    const read = readState('#element=meanwhile-update-feed&a.onclick=alert(1)&brand=red;}&host=nowhere&radius=900');
    assert.deepEqual(read, { ...initialState, attributes: {} });
    assert.deepEqual(readState('#element=script'), initialState);
  });
});

describe('the snippets', () => {
  for (const host of hosts) {
    it(`${host}: something to paste, the policy it needs, where it goes`, () => {
      for (const { tag } of elements) {
        const { files, policy, note } = snippetFor(
          host,
          inputOf({ ...state, element: tag, attributes: { space: 'team' } }),
        );
        assert.ok(files.length > 0 && files.every(({ code, name }) => code.trim() && name));
        assert.ok(
          files.some(({ code }) => code.includes(tag.replace('meanwhile-', ''))),
          tag,
        );
        assert.ok(policy.length > 0 && note.length > 40);
        assert.ok(!files.some(({ code }) => /\sstyle=|\sonclick=/.test(code)), 'nothing inline');
      }
    });
  }
});

describe('the theme builder', () => {
  it('says what was set and nothing else', () => {
    assert.deepEqual(tokensOf(initialState), {});
    const tokens = tokensOf(state);
    assert.equal(tokens['--meanwhile-brand'], '#aa3355');
    assert.match(themeCss(tokens), /^:root \{\n {2}--meanwhile-brand: #aa3355;\n/);
    const { meanwhile } = JSON.parse(themeJson(tokens)) as {
      meanwhile: Record<string, { $type: string; $value: unknown }>;
    };
    assert.deepEqual(meanwhile['radius'], { $type: 'dimension', $value: { value: 2, unit: 'px' } });
    assert.equal(meanwhile['brand']!.$type, 'color');
  });
  it('makes any brand readable', () => {
    const { raw, light, dark } = brandVerdict(parseHex('#ffc107')!);
    assert.ok(raw < 2 && light >= 4.5 && dark >= 4.5, `${raw} ${light} ${dark}`);
  });
});

describe('the configurator', { skip, timeout: 600_000 }, () => {
  let browser: Browser;
  let portal: Awaited<ReturnType<typeof serve>>;
  const requests: string[] = [];
  const address = pathToFileURL(join(root, 'packages/embed/cdn/configurator/index.html')).href;

  before(async () => {
    portal = await serve({ port: 0 });
    const { chromium } = findEngines(['chromium']) as { chromium: string };
    const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
    browser = await puppeteer.launch({ executablePath: chromium, args });
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  async function open(one: State, from = address): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1320, height: 1000 });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => assert.fail(error as Error));
    await page.goto(`${from}#${writeState(one)}`);
    await stands(page, one.element);
    return page;
  }
  /** The widget has stopped changing. */
  const stands = (page: Page, tag: string): Promise<unknown> =>
    page.waitForFunction(
      (name) => {
        const shadow = document.querySelector(name)?.shadowRoot;
        return shadow && !shadow.querySelector('.loading, .skeleton') && shadow.textContent!.trim() !== '';
      },
      {},
      tag,
    );

  it('asks nobody for anything, from the file system', async () => {
    const page = await open({ ...initialState, host: 'react' });
    const { length } = await page.$$('.options .field, .options .check');
    assert.ok(length > elements.find(({ tag }) => tag === initialState.element)!.options.length);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
      [],
    );
    await page.close();
  });

  it('follows the form, and the address follows it', async () => {
    const page = await open(initialState);
    await page.type('input[name="label"]', 'From the form');
    await page.waitForFunction(() =>
      document.querySelector('.widget meanwhile-update-feed')!.shadowRoot!.textContent!.includes('From the form'),
    );
    assert.match(page.url(), /a\.label=From\+the\+form/);
    assert.match(await page.$eval('.file code', (code) => code.textContent!), /label="From the form"/);
    await page.focus('#tab-html');
    await page.keyboard.press('End');
    assert.equal(await page.$eval('[aria-selected="true"]', (tab) => tab.id), 'tab-iframe');
    await page.close();
  });

  for (const host of ['html', 'iframe'] as const) {
    it(`the snippet for ${host} shows on a strict site what the preview shows`, async () => {
      const wanted: State = {
        ...initialState,
        element: 'meanwhile-decision-log',
        attributes: { space: 'team', label: 'Ours & "theirs"', order: 'oldest' },
        host,
        empty: true,
      };
      const preview = await open(wanted);
      const [file] = await preview.$$eval('.file code', (codes) => codes.map(({ textContent }) => textContent!));
      const expected = await preview.evaluate(widgetTree('meanwhile-decision-log'));
      await preview.close();

      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() !== `${portal.address}pasted.html`) return void request.continue();
        void request.respond({ contentType: 'text/html', body: `<!doctype html><title>Empty</title><body>${file!}` });
      });
      await page.goto(`${portal.address}pasted.html`);
      const inner = host === 'iframe' ? await page.waitForSelector('iframe').then((one) => one!.contentFrame()) : page;
      await inner.waitForFunction(() =>
        document.querySelector('meanwhile-decision-log')?.shadowRoot?.textContent?.includes('No decisions'),
      );
      const shown = await inner.evaluate(widgetTree('meanwhile-decision-log'));
      assert.match(String(expected), /Ours & "theirs"/);
      assert.equal(shown, expected);
      await page.close();
    });
  }
});

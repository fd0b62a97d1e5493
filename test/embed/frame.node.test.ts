// The frame and the page around it, on two origins, as a wiki and a portal would be. Uses the bundles in packages/embed/cdn/.
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findEngines } from '../tools/engines.mjs';
import { root } from '../tools/files.mjs';
import { skip } from './portal-page.js';

const cdn = join(root, 'packages/embed/cdn');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A site that shows the bundles under /meanwhile/, and a page of its own. */
async function site(page: (other: string) => string, other = ''): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const file = join(cdn, normalize(pathname).replace(/^[\\/]meanwhile/, ''));
    const known = pathname.startsWith('/meanwhile/') && existsSync(file) && extname(file) in types;
    response.setHeader('content-type', known ? types[extname(file)]! : 'text/html');
    response.setHeader(
      'content-security-policy',
      "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types meanwhile",
    );
    if (known) createReadStream(file).pipe(response);
    else response.end(pathname === '/' ? page(other) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const hostPage = (
  other: string,
): string => `<!doctype html><html lang="en"><title>Wiki</title><link rel="icon" href="data:,">
  <body><iframe data-meanwhile-src="${other}/meanwhile/frame/index.html?element=decision-log&amp;space=team&amp;label=Decided" width="100%"></iframe>
  <script type="module" src="/meanwhile/frame/connect.js"></script>`;

type Api = typeof import('@meanwhile/embed/frame');

describe('a widget in a frame', { skip, timeout: 600_000 }, () => {
  let browser: Browser;
  const servers: Server[] = [];
  let portal = '';
  let wiki = '';

  before(async () => {
    const inner = await site(() => '<!doctype html><title>Other</title><body>');
    const outer = await site(hostPage, inner.address);
    servers.push(inner.server, outer.server);
    [portal, wiki] = [inner.address, outer.address];
    const { chromium } = findEngines(['chromium']) as { chromium: string };
    browser = await puppeteer.launch({
      executablePath: chromium,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
    });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  /** Opens the wiki and waits until the widget inside stands. */
  async function open(dark = false): Promise<{ page: Page; frame: Frame }> {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(`${wiki}/`);
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 60);
    const frame = page.frames().find((one) => one.url().startsWith(portal))!;
    await frame.waitForFunction(() =>
      (document.querySelector('meanwhile-decision-log')?.shadowRoot?.textContent ?? '').includes(
        'No decisions recorded yet',
      ),
    );
    return { page, frame };
  }
  /** All that a message may change: attributes and tokens. The widget's own parts still arrive while messages come in. */
  const seen = (frame: Frame): Promise<string> =>
    frame.evaluate(() => {
      const widget = document.querySelector('meanwhile-decision-log')!;
      const sheets = [...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      const forged = widget.shadowRoot!.textContent.includes('Forged');
      return JSON.stringify([document.documentElement.outerHTML, forged, sheets]);
    });

  /** Every message that was sent has been delivered: one more would come after them. */
  const settled = (frame: Frame): Promise<unknown> =>
    frame.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => data === 'last' && requestAnimationFrame(resolve));
          postMessage('last');
        }),
    );

  it('takes what its address says, is as high as its content, and says its title', async () => {
    const { page, frame } = await open();
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.waitForFunction((wanted) => document.querySelector('iframe')!.height === String(wanted), {}, content);
    assert.equal(await page.$eval('iframe', (element) => element.title), 'Meanwhile');
    await page.close();
  });

  it('agrees on the colour scheme before it paints', async () => {
    const { page, frame } = await open(true);
    // The page declares nothing, so it is light even where the system is dark.
    assert.equal(await frame.evaluate(() => document.documentElement.dataset['scheme']), 'light');
    assert.ok((await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)) === 'light');
    await page.close();
  });

  it('takes attributes and tokens from the page, also when they are sent too early', async () => {
    const { page, frame } = await open();
    await page.evaluate(async (address) => {
      const api = (await import(`${location.origin}/meanwhile/frame/connect.js`)) as Api;
      const second = document.createElement('iframe');
      second.dataset['meanwhileSrc'] = `${address}/meanwhile/frame/index.html?element=decision-log`;
      document.body.append(second);
      const connected = api.connectFrame(second);
      connected.configure({ label: 'Sent early' });
      connected.theme({ scheme: 'dark', tokens: { '--meanwhile-brand': '#aa3355' } });
    }, portal);
    const later = await page.waitForSelector('iframe:nth-of-type(2)').then((one) => one!.contentFrame());
    await later.waitForFunction(
      () =>
        document.querySelector('meanwhile-decision-log')?.getAttribute('label') === 'Sent early' &&
        getComputedStyle(document.documentElement).getPropertyValue('--meanwhile-brand') === '#aa3355' &&
        getComputedStyle(document.documentElement).colorScheme === 'dark',
    );
    assert.equal(
      await frame.evaluate(() => document.querySelector('meanwhile-decision-log')?.getAttribute('label')),
      'Decided',
    );
    await page.close();
  });

  it('ignores 1,000 malformed and 500 well-formed messages that another window of the page sends', async () => {
    const { page, frame } = await open();
    await settled(frame);
    const before = await seen(frame);
    await page.evaluate((all) => {
      document.body.append(document.createElement('iframe'));
      const target = document.querySelector('iframe')!.contentWindow!;
      for (let index = 0; index < 1_000; index++) target.postMessage(all[index % all.length], '*');
    }, malformed);
    const sibling = page.frames().at(-1)!;
    assert.notEqual(sibling, frame);
    await sibling.evaluate((text) => {
      for (let index = 0; index < 500; index++) parent.frames[0]!.postMessage(text, '*');
    }, forged);
    await settled(frame);
    assert.ok((await seen(frame)) === before, 'nothing has changed');
    // The same words from the page itself are heard: it is the sender that was refused.
    await page.evaluate((text) => document.querySelector('iframe')!.contentWindow!.postMessage(text, '*'), forged);
    await frame.waitForFunction(
      () => document.querySelector('meanwhile-decision-log')!.getAttribute('label') === 'Forged',
    );
    await page.close();
  });

  it('ignores 500 well-formed messages of a page of another origin', async () => {
    const page = await browser.newPage();
    await page.goto(`${portal}/`);
    await page.evaluate(
      (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      },
      `${portal}/meanwhile/frame/index.html?element=decision-log&label=Decided&origin=${encodeURIComponent(wiki)}`,
    );
    const frame = await page.waitForSelector('iframe').then((one) => one!.contentFrame());
    await frame.waitForFunction(() =>
      (document.querySelector('meanwhile-decision-log')?.shadowRoot?.textContent ?? '').includes(
        'No decisions recorded yet',
      ),
    );
    await settled(frame);
    const before = await seen(frame);
    await page.evaluate((text) => {
      for (let index = 0; index < 500; index++) frames[0]!.postMessage(text, '*');
    }, forged);
    await settled(frame);
    assert.ok((await seen(frame)) === before, 'nothing has changed');
    await page.close();
  });
});

const message = (data: object): string => JSON.stringify({ meanwhile: 1, ...data });
const label = { label: 'Forged' };
const forged = message({ type: 'configure', attributes: label });
/** Everything a message may be that is none of ours; functions cannot be sent at all. */
const malformed: readonly unknown[] = [
  { meanwhile: 1, type: 'configure', attributes: label }, // not text
  JSON.stringify({ meanwhile: 2, type: 'configure', attributes: label }),
  message({ type: 'configure', attributes: { ...label, padding: 'x'.repeat(5_000) } }),
  message({ type: 'configure', attributes: { ...label, 'A B': '1' } }),
  message({ type: 'configure', attributes: [label] }),
  message({ type: 'configure', attributes: { label: 7 } }),
  message({ type: 'theme', tokens: { '--meanwhile-brand': 'url(//forged.example/x)' } }),
  message({ type: 'theme', tokens: { '--meanwhile-brand': 'red; } body { display: none' } }),
  message({ type: 'theme', tokens: { color: 'red' } }),
  message({ type: 'theme', scheme: 'purple' }),
  message({ type: 'height', height: 9 }),
  message({ type: '__proto__' }),
  `${forged.slice(0, -2)},"x":"${'y'.repeat(70_000)}"}}`,
  '{"meanwhile":1,"type":"configure","attributes":{"__proto__":{"label":"Forged"}}',
  '{"meanwhile":1',
  'configure',
  null,
  [1, 2],
];

// Pictures of the demo portal, to be looked at: docs/images/portal.png for the README, the others in test/output/; `hosts` is every bridge
// on its host's style sheet, docs/images/hosts.webp.
//   npm run build && npm run screenshots [-- part-of-a-name]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serve } from '../../packages/embed/portal/serve.mjs';
import { findEngines } from './engines.mjs';
import { root } from './files.mjs';
import { takeHosts } from './host-pictures.mjs';

const wide = { width: 1320, height: 1000 };
const narrow = { width: 360, height: 780 };

/** What is photographed: a page, a window, and what the reader's system or the page's switches say. */
const pictures = {
  portal: { page: 'index.html', size: wide },
  'portal-dark': { page: 'index.html', size: wide, press: ['#theme'] },
  'portal-right-to-left': { page: 'index.html', size: wide, press: ['#direction'] },
  'portal-forced-colours': { page: 'index.html', size: wide, media: { 'forced-colors': 'active' } },
  'portal-narrow': { page: 'index.html', size: narrow, full: true },
  'portal-narrow-dark': { page: 'index.html', size: narrow, press: ['#theme'] },
  decisions: { page: 'decisions.html', size: wide, full: true },
  'decisions-dark': { page: 'decisions.html', size: wide, press: ['#theme'] },
  'decisions-narrow': { page: 'decisions.html', size: narrow, full: true },
  'check-in': { page: 'check-in.html', size: wide, full: true },
  'check-in-dark': { page: 'check-in.html', size: wide, press: ['#theme'] },
  'check-in-right-to-left': { page: 'check-in.html', size: wide, press: ['#direction'] },
  'check-in-narrow': { page: 'check-in.html', size: narrow, full: true },
};

/** No widget is loading any more, and the browser has drawn what they wrote. */
async function settled(page) {
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
  await page.waitForFunction(
    () => {
      const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('meanwhile-'));
      return widgets.every((widget) => widget.shadowRoot && !widget.shadowRoot.querySelector('[aria-busy="true"]'));
    },
    { timeout: 30_000 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

async function take(browser, address, [name, { page: path, size, press = [], media = {}, full = false }]) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) console.log(`${name}: ${message.text()}`);
  });
  const features = Object.entries({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', ...media });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: features.map(([key, value]) => ({ name: key, value })),
  });
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.goto(address + path);
  await settled(page);
  for (const selector of press) await page.click(selector);
  await page.mouse.move(0, 0);
  await settled(page);
  const target = name === 'portal' ? `docs/images/${name}.png` : `test/output/${name}.png`;
  await page.screenshot({ path: join(root, target), fullPage: full });
  console.log(target);
  await context.close();
}

const wanted = process.argv.slice(2);
const chosen = Object.entries(pictures).filter(
  ([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const { chromium } = findEngines(['chromium']);
if (!chromium) throw new Error('Chromium was not found; set CHROME_PATH to where it is.');
await mkdir(join(root, 'docs/images'), { recursive: true });
await mkdir(join(root, 'test/output'), { recursive: true });

const { address, close } = await serve({ port: 0 });
const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--hide-scrollbars'];
const browser = await puppeteer.launch({ executablePath: chromium, args });
try {
  for (const picture of chosen) await take(browser, address, picture);
  if (wanted.length === 0 || wanted.some((part) => 'hosts'.includes(part))) await takeHosts(browser, address);
} finally {
  await browser.close();
  await close();
}

// The documentation as its readers get it: built, searched, a widget used in it. `npm run docs` builds all of it; here the pages alone
// are built where they are older than their sources.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildPages, checkSite, siteFolder } from '../../docs/tools/site.mjs';
import { prepareEngines } from '../tools/engines.mjs';
import { filesIn, root } from '../tools/files.mjs';
import { serveFolder } from '../tools/serve-folder.mjs';

const { chromium } = prepareEngines(['chromium']).found as { chromium?: string };
const skip = chromium ? false : 'Chromium is not installed';

const isStale = (): boolean => {
  const built = join(siteFolder, 'index.html');
  if (!existsSync(built)) return true;
  const sources = filesIn('docs', { skip: new Set(['site', 'api', 'cache']) });
  return sources.some((path) => statSync(join(root, path)).mtimeMs > statSync(built).mtimeMs);
};

describe('the site', { skip, timeout: 600_000 }, () => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  const complaints: string[] = [];
  before(async () => {
    assert.ok(!isStale() || buildPages(), 'the pages could not be built');
    server = await serveFolder(siteFolder);
    const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
    browser = await puppeteer.launch({ executablePath: chromium!, args });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => complaints.push((error as Error).message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
        complaints.push(`request: ${request.url()}`);
    });
    await page.goto(`${server.address}/${path}`, { waitUntil: 'load' });
    return page;
  }

  it('has a page for every guide and every element, and no link among them leads nowhere', () => {
    const { pages, count, broken } = checkSite();
    assert.ok(pages > 40 && count > 500, `${pages} pages, ${count} links`);
    // What is built apart is there after `npm run docs`, which checks it.
    assert.deepEqual(
      broken.filter((problem) => !/: \/(api|storybook|embed)\//.test(problem)),
      [],
    );
  });

  it('shows the widget itself on an element’s page, with the sample team', async () => {
    const page = await open('elements/update-feed.html');
    await page.waitForFunction(() =>
      document.querySelector('meanwhile-update-feed')?.shadowRoot?.querySelector('article'),
    );
    await page.close();
  });

  it('finds a page by a word in it', async () => {
    const page = await open('index.html');
    await page.waitForSelector('.VPNavBarSearch button');
    await page.click('.VPNavBarSearch button');
    await page.waitForSelector('#localsearch-input');
    await page.type('#localsearch-input', 'idempotency');
    const link = await page.waitForSelector('#localsearch-list a');
    await link!.click();
    await page.waitForFunction(() => location.pathname !== '/' && location.pathname !== '/index.html');
    await page.close();
  });

  it('asks no other host and throws nothing', () => assert.deepEqual(complaints, []));
});

// The plugin of docs/embedding/wordpress in a WordPress that runs: put there as its page says, with packages/embed/cdn/ as it is built,
// activated, used in the block editor as an author does, and read as a visitor does.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { initialState } from '../../packages/embed/src/configurator/state.js';
import { shows } from '../embed/portal-page.js';
import { prepareEngines } from '../tools/engines.mjs';
import { skip as withoutSite, startWordPress, type WordPress } from './wordpress/site.js';

const { chromium } = prepareEngines(['chromium']).found as { chromium?: string };
const skip = chromium ? withoutSite : 'Chromium is not installed';
const feed = 'meanwhile-update-feed';
const log = 'meanwhile-decision-log';

/** Whether one of the elements inside, however deep, says it; what stands in a field is not said yet. */
const saysInside = `function says(root, text) {
  const inside = typeof root === 'string' ? document.querySelector(root)?.shadowRoot : root;
  return [...(inside?.querySelectorAll(':not(style)') ?? [])].some((element) =>
    element.textContent.includes(text) || (element.shadowRoot && says(element.shadowRoot, text)));
}`;

interface Visit {
  readonly page: Page;
  /** What the page asked for of what the plugin brings, without versions. */
  readonly ours: readonly string[];
  /** Errors of the page, and what of ours went wrong. */
  readonly complaints: readonly string[];
}

describe('WordPress', { skip, timeout: 300_000 }, () => {
  let site: WordPress;
  let browser: Browser;
  let admin: Page;
  before(async () => {
    site = await startWordPress();
    const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
    browser = await puppeteer.launch({ executablePath: chromium!, args });
    admin = (await visit()).page;
    await admin.goto(`${site.address}/wp-login.php`);
    // The page selects what stands in this field a moment after it has come.
    await admin.waitForSelector('#user_login:focus');
    await admin.type('#user_login', 'kim');
    await admin.type('#user_pass', site.password);
    await Promise.all([admin.waitForNavigation(), admin.click('#wp-submit')]);
    await admin.goto(`${site.address}/wp-admin/plugins.php`);
    await Promise.all([admin.waitForNavigation(), admin.click('#activate-meanwhile')]);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Somebody nobody knows, unless they come in a browser that is known. WordPress itself asks other hosts, and gets no answer. */
  async function visit(context?: BrowserContext): Promise<Visit> {
    const page = await (context ?? (await browser.createBrowserContext())).newPage();
    const ours: string[] = [];
    const complaints: string[] = [];
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1320, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const address = request.url();
      const isHere = address.startsWith(site.address) || address.startsWith('data:');
      const asker = JSON.stringify(request.initiator() ?? {});
      if (/plugins\/meanwhile\//.test(address)) ours.push(address.replace(/^.*meanwhile\/|\?.*$/g, ''));
      else if (/plugins\/meanwhile\//.test(asker)) complaints.push(`request: ${address}`);
      void (isHere ? request.continue() : request.abort());
    });
    page.on('pageerror', (error) => complaints.push(`error: ${(error as Error).message}`));
    page.on('console', (message) => {
      const words = `${message.type()}: ${message.text()} ${message.location().url ?? ''}`;
      if (/^(error|warn)/.test(words) && /meanwhile/.test(words)) complaints.push(words);
    });
    return { page, ours, complaints };
  }
  /** Seen, so that it is looked for at every frame: changes inside a shadow root tell nobody outside. */
  const find = (page: Page, selector: string) => page.waitForSelector(`${feed} >>> ${selector}`, { visible: true });
  const markup = (page: Page, tag: string): Promise<string> =>
    page.$eval(tag, (element) => (element.cloneNode() as Element).outerHTML);
  const scriptTag = (page: Page): Promise<Readonly<Record<string, string>>> =>
    page.$eval('script#meanwhile', (script) => ({ ...script.dataset, in: script.parentElement!.localName }) as never);

  /** What an author saves, without the editor around it; returns the page's address. */
  const publish = (content: string): Promise<string> =>
    admin.evaluate(async (text) => {
      const { apiFetch } = (window as unknown as { wp: { apiFetch(options: object): Promise<{ link: string }> } }).wp;
      const data = { title: 'Page', status: 'publish', content: text };
      return (await apiFetch({ path: '/wp/v2/pages', method: 'POST', data })).link;
    }, content);

  let team = '';
  it('an author puts the block into a page, sets it up and publishes', async () => {
    await admin.goto(`${site.address}/wp-admin/post-new.php?post_type=page`);
    await admin.locator('::-p-aria([name="Close dialog"])').click();
    await admin.locator('.editor-post-title').click();
    await admin.keyboard.type('Team');
    await admin.keyboard.press('Enter');
    await admin.keyboard.type('/meanwhile');
    await admin.locator('.components-autocomplete__result ::-p-text(Meanwhile)').click();
    const label = (name: string): string => `::-p-xpath(//label[normalize-space()='${name}'])`;
    await admin.locator(label('Label')).click();
    await admin.keyboard.type('What we did');
    await admin.locator("::-p-xpath(//button[normalize-space()='Options'])").click();
    await admin.locator(label('Without filters')).click();
    await admin.locator('.editor-post-publish-panel__toggle').click();
    await admin.locator('.editor-post-publish-button').click();
    const link = await admin.waitForSelector('.post-publish-panel__postpublish-buttons a');
    team = await link!.evaluate((element) => (element as HTMLAnchorElement).href);
  });

  it('a visitor writes on that page; nothing but what it shows is loaded', async () => {
    const { page, ours, complaints } = await visit();
    await page.goto(team);
    await shows(page, feed, 'What we did');
    assert.equal(await markup(page, feed), `<${feed} space="team" label="What we did" without-filters=""></${feed}>`);
    assert.deepEqual(await scriptTag(page), { in: 'head', meanwhileAdapter: 'local' });
    assert.deepEqual(
      ours.filter((path) => /decision-log|check-in|composer-|\.iife|\/meanwhile\.js/.test(path)),
      [],
    );
    await (await find(page, '.opener'))!.click();
    await (await find(page, 'textarea'))!.type('The berth import survives a dropped connection.');
    await (await find(page, '[part="submit"]'))!.click();
    await page.waitForFunction(`(${saysInside})('${feed}', 'The berth import survives')`);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('who is signed in writes under their own name', async () => {
    const { page } = await visit(admin.browserContext());
    await page.goto(team);
    await shows(page, feed, 'What we did');
    const { meanwhilePerson, meanwhilePersonName } = await scriptTag(page);
    assert.deepEqual([meanwhilePerson, meanwhilePersonName], ['wordpress-1', 'Kim Lee']);
    await page.close();
  });

  it('the shortcode takes what the element has, and leaves out everything else', async () => {
    const { page, ours, complaints } = await visit();
    const link = await publish(
      `[meanwhile element="decision-log" space="te'am" without-create without-filters="false" onclick="alert(1)" style="color:red" tag='a"b']` +
        '[meanwhile element="script"]',
    );
    await page.goto(link);
    await shows(page, log, 'No decision');
    assert.equal(await markup(page, log), `<${log} space="te'am" tag="a&quot;b" without-create=""></${log}>`);
    assert.equal(await page.$('meanwhile-script'), null);
    assert.deepEqual(
      ours.filter((path) => /feed|check-in/.test(path)),
      [],
    );
    assert.equal(new Set(ours).size, ours.length, 'nothing is loaded twice');
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('the configurator’s shortcode means what its preview shows', async () => {
    const { page } = await visit();
    const label = `Ours & "theirs" [1] it's <b>`;
    const state = {
      ...initialState,
      element: log,
      attributes: { space: 'team', label, 'without-create': '' },
    } as const;
    const [shortcode] = snippetFor('wordpress', { state, tokens: {}, integrity: {} }).files;
    await page.goto(await publish(shortcode!.code));
    await shows(page, log, 'No decision');
    assert.deepEqual(await page.$eval(log, (element) => [element.getAttribute('label'), element.withoutCreate]), [
      label,
      true,
    ]);
    await page.browserContext().close();
  });

  it('a page without a widget loads nothing of ours', async () => {
    const { page, ours } = await visit();
    await page.goto(await publish('Nothing of yours.'));
    await page.goto(site.address);
    assert.deepEqual(ours, []);
    await page.browserContext().close();
  });

  it('a theme without blocks shows the same; it knows of the widget only after its head', async () => {
    await admin.goto(`${site.address}/wp-admin/themes.php`);
    const activate = '.theme-actions a[href*="stylesheet=classic"]';
    await admin.goto(await admin.$eval(activate, (link) => (link as HTMLAnchorElement).href));
    const { page, complaints } = await visit();
    await page.goto(team);
    await shows(page, feed, 'What we did');
    assert.deepEqual(await scriptTag(page), { in: 'body', meanwhileAdapter: 'local' });
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('PHP has nothing to say against the plugin', () => {
    const lines = site.complaints().split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('plugins/meanwhile') || line.includes('block.json')),
      [],
    );
  });
});

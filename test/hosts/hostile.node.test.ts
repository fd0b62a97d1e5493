// Pages that do everything to what stands in them, and what becomes of a page when scripts are off or it is printed. Uses the bundles in
// packages/embed/cdn/.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { widgetTree } from '../embed/widget-tree.js';
import { root } from '../tools/files.mjs';

const bootstrap = readFileSync(
  createRequire(join(root, 'test/hosts/frameworks/package.json')).resolve('bootstrap/dist/css/bootstrap.css'),
  'utf8',
);
const log = 'meanwhile-decision-log';
const tag = `<${log} space="team"><a href="/decisions">Our decisions</a></${log}>`;
const script = '<script type="module" src="/meanwhile/meanwhile.js"></script>';

/** A reset, rules for everything, and the loudest of intranets. */
const loud = `${bootstrap}
  * { margin: 0; padding: 0; box-sizing: content-box; }
  *, *::before, *::after { letter-spacing: 3px !important; text-transform: uppercase; float: left; }
  h2, h3, button, p { color: red !important; font-size: 40px !important; display: inline !important; }
  ${log} { all: unset !important; }`;

/** What old libraries did to every page they were on; the first line is Prototype's, the second MooTools'. */
const patched = `
  Array.prototype.toJSON = function () { return 'patched'; };
  Array.from = function (list) { return [].slice.call(list); };
  const createElement = Document.prototype.createElement;
  Document.prototype.createElement = function (...args) { return createElement.apply(this, args); };
  Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };`;

describe('a page that is hard on its guests', { skip, timeout: 600_000 }, () => {
  let portal: Portal;
  let plain: unknown;
  before(async () => {
    portal = await openPortal();
    const page = await open(`${script}${tag}`);
    plain = await page.evaluate(widgetTree(log));
    await page.browserContext().close();
  });
  after(() => portal?.close());

  async function open(body: string, { scripts = true, wait = true } = {}): Promise<Page> {
    const { page } = await portal.arrive();
    await page.setJavaScriptEnabled(scripts);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('hard.html')) return void request.continue();
      const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Hard</title><body>${body}`;
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await page.goto(`${portal.address}hard.html`);
    if (wait) await stands(page);
    return page;
  }
  const stands = (page: Page): Promise<unknown> =>
    page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.textContent?.includes('No decisions'),
      {},
      log,
    );

  it('Bootstrap, a reset, rules for everything and patched prototypes change nothing inside', async () => {
    const page = await open(
      `<style>${loud}</style><script>${patched}</script>${script}${tag}<form id="body" name="head"></form>`,
    );
    assert.equal(await page.evaluate(widgetTree(log)), plain);
    const style = await page.evaluate((name) => {
      const inner = document.querySelector(name)!.shadowRoot!;
      const { display, float, letterSpacing } = getComputedStyle(inner.querySelector('.base')!);
      const heading = getComputedStyle(inner.querySelector('h2')!);
      return { display, float, letterSpacing, size: heading.fontSize, color: heading.color, heading: heading.display };
    }, log);
    assert.equal(style.display, 'block');
    assert.equal(style.float, 'none');
    assert.equal(style.letterSpacing, 'normal');
    assert.equal(style.heading, 'block');
    assert.notEqual(style.size, '40px');
    assert.notEqual(style.color, 'rgb(255, 0, 0)');
    await page.browserContext().close();
  });

  it('a widget works inside nested shadow roots of other components', async () => {
    const page = await open(
      `${script}<our-shell></our-shell><script type="module">
        import { pageClient } from '/meanwhile/meanwhile.js';
        const outer = document.querySelector('our-shell').attachShadow({ mode: 'open' });
        const inner = document.createElement('div');
        outer.append(inner);
        const log = document.createElement('${log}');
        inner.attachShadow({ mode: 'open' }).append(log);
        window.log = log; await pageClient();
      </script>`,
      { wait: false },
    );
    await page.waitForFunction("window.log?.shadowRoot?.textContent?.includes('No decisions')");
    await page.browserContext().close();
  });

  it('a move in the document is no new beginning', async () => {
    const page = await open(`${script}<main></main><aside>${tag}</aside>`);
    const kept = await page.evaluate(async (name) => {
      const widget = document.querySelector(name)!;
      const { firstElementChild } = widget.shadowRoot!;
      document.querySelector('main')!.append(widget);
      await new Promise((resolve) => setTimeout(resolve));
      return (
        widget.shadowRoot!.firstElementChild === firstElementChild &&
        widget.shadowRoot!.textContent!.includes('No decisions')
      );
    }, log);
    assert.equal(kept, true);
    await page.browserContext().close();
  });

  it('properties that were set before the script came are taken', async () => {
    const page = await open(`${tag}<script>document.querySelector('${log}').label = 'Set early';</script>${script}`);
    await page.waitForFunction(
      (name) => document.querySelector(name)!.shadowRoot!.textContent!.includes('Set early'),
      {},
      log,
    );
    await page.browserContext().close();
  });

  it('without scripts the page’s own content stays in sight', async () => {
    const page = await open(`${script}${tag}`, { scripts: false, wait: false });
    const text = await page.$eval(log, (element) => (element as HTMLElement).innerText);
    assert.equal(text, 'Our decisions');
    await page.browserContext().close();
  });

  it('on paper a widget is whole', async () => {
    const page = await open(`${script}${tag}`);
    await page.emulateMediaType('print');
    const [height, all] = await page.$eval(log, (element) => {
      const base = element.shadowRoot!.querySelector('.base')!;
      return [base.clientHeight, base.scrollHeight];
    });
    assert.ok(height! > 60 && all! <= height! + 1, `${height} of ${all}`);
    await page.browserContext().close();
  });
});

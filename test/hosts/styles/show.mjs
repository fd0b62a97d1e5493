// A page with a composer and a feed of the sample, which can be given any host's style sheet, and the bridge to it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/files.mjs';
import { hostPage } from './hosts.mjs';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
  <style>body { margin: 0; font: 15px/1.5 system-ui, sans-serif; } main { display: grid; gap: 16px; padding: 20px; } @media (width > 700px) { main { grid-template-columns: 1fr 1fr; align-items: start; } }</style>
  <style id="host"></style><style id="bridge"></style>
  <script type="module" src="/meanwhile/meanwhile.js" data-meanwhile-adapter="local" data-meanwhile-store="hosts"
    data-meanwhile-person="ines" data-meanwhile-person-name="Inês Carvalho"></script></head>
  <body><main><meanwhile-update-composer space="platform" expanded></meanwhile-update-composer>
  <meanwhile-update-feed space="platform" page-size="3" without-composer without-filters></meanwhile-update-feed></main>
  <script type="module">
    import { followHostTheme, pageClient } from '/meanwhile/meanwhile.js';
    import { loadSample } from '/demo/sample-data.js';
    await loadSample(await pageClient());
    const feed = document.querySelector('meanwhile-update-feed');
    feed.replaceWith(feed.cloneNode(true));
    let stop = () => {};
    window.dress = ({ css, attributes, follows }, bridge) => {
      stop();
      const widgets = document.querySelectorAll('main > *');
      for (const widget of widgets) widget.removeAttribute('theme');
      const { documentElement } = document;
      for (const { name } of [...documentElement.attributes]) if (name !== 'lang') documentElement.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) documentElement.setAttribute(name, value);
      document.querySelector('#host').textContent = css;
      document.querySelector('#bridge').textContent = bridge;
      stop = follows ? followHostTheme(widgets) : () => {};
    };
  </script></body></html>`;

const shown = () =>
  typeof globalThis.dress === 'function' &&
  globalThis.document.querySelectorAll('meanwhile-update-feed').length === 1 &&
  globalThis.document.querySelector('meanwhile-update-feed').shadowRoot?.querySelector('article') &&
  globalThis.document.querySelector('meanwhile-update-composer').shadowRoot?.querySelector('button');

/** Opens the page at the demo server's address, and waits until both widgets show the sample. */
export async function openHostPage(page, address) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('host.html')) return void request.continue();
    void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(`${address}host.html`);
  await page.waitForFunction(shown);
}

/** Gives the page a host's style sheet, in a scheme, and the bridge. */
export async function dress(page, name, scheme) {
  const bridge = readFileSync(join(root, `packages/elements/themes/${name}.css`), 'utf8');
  await page.evaluate((host, sheet) => globalThis.dress(host, sheet), await hostPage(name, scheme), bridge);
}

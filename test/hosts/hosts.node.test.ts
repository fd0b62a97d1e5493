// The tags in other people's frameworks: each app hands over an object, texts, a number, a boolean and a child, changes them, and hears an
// event. And the configurator's snippets for them, built and compared with its preview.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { initialState, writeState, type Host, type State } from '../../packages/embed/src/configurator/state.js';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { widgetTree } from '../embed/widget-tree.js';
import { root } from '../tools/files.mjs';
import { bundle } from './bundle.mjs';
import { openPage } from './host-page.js';

const apps = {
  'React 19': { entry: 'react-19.tsx', jsx: 'react' },
  'React 18 with @lit/react': { entry: 'react-18.tsx', jsx: 'react', home: 'react-18' },
  Preact: { entry: 'preact.tsx', jsx: 'preact' },
  'Vue 3': { entry: 'vue.ts' },
  'Svelte 5': { entry: 'svelte.ts' },
  Solid: { entry: 'solid.ts' },
  'Angular, compiled in the page': { entry: 'angular.ts' },
  'Angular, built ahead of time': { entry: 'angular-app.ts', ahead: true },
};

interface Main {
  readonly code: string;
  readonly jsx?: string;
  /** Angular: its templates are built before they reach the page. */
  readonly ahead?: boolean;
}
/** How an app of each host would show what its snippet makes. */
const mains: Partial<Record<Host, Main>> = {
  react: {
    code: `import { createRoot } from 'react-dom/client'; import { Meanwhile } from './Meanwhile.tsx';
      createRoot(document.querySelector('#app')!).render(<Meanwhile />);`,
    jsx: 'react',
  },
  vue: { code: `import { createApp } from 'vue'; import App from './Meanwhile.vue'; createApp(App).mount('#app');` },
  svelte: {
    code: `import { mount } from 'svelte'; import App from './Meanwhile.svelte'; mount(App, { target: document.querySelector('#app')! });`,
  },
  angular: {
    code: `import { Component, provideZonelessChangeDetection } from '@angular/core';
      import { bootstrapApplication } from '@angular/platform-browser';
      import { MeanwhileComponent } from './meanwhile.component';
      @Component({ selector: '#app', imports: [MeanwhileComponent], template: '<app-meanwhile />' })
      class App {}
      bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });`,
  },
  npm: { code: `import './meanwhile.js';` },
};

/** Angular's compiler, which runs in the page here, asks for more than an app that is built ahead of time. */
const withCompiler = (line: string): string =>
  line.replace(/^script-src .*/, "$& 'unsafe-eval'").replace(/^trusted-types .*/, '$& angular#unsafe-jit');

const feed = 'meanwhile-update-feed';
const log = 'meanwhile-decision-log';

describe('the tags in', { skip, timeout: 600_000 }, () => {
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());

  /** An empty page with one script. */
  const show = (script: string, tag = '<div id="app"></div>', policy: readonly string[] = []) =>
    openPage(portal, { body: `${tag}<script src="app.js"></script>`, script, policy });

  const shows = (page: Page, tag: string, text: string): Promise<unknown> =>
    page.waitForFunction(
      (name, wanted) => document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted),
      {},
      tag,
      text,
    );

  for (const [name, app] of Object.entries(apps)) {
    it(name, async () => {
      const { page } = await show(await bundle(app));
      await shows(page, feed, 'Headline of one');
      await shows(page, feed, 'First label');
      const state = (): Promise<unknown> =>
        page.$eval(feed, (element) => {
          const { pageSize, withoutFilters, space } = element as HTMLElementTagNameMap['meanwhile-update-feed'];
          return { pageSize, withoutFilters, space, child: element.querySelector('p[slot="empty"]')?.textContent };
        });
      assert.deepEqual(await state(), { pageSize: 30, withoutFilters: true, space: 'team', child: 'Nothing' });
      await page.click('button');
      await shows(page, feed, 'Second label');
      assert.deepEqual(await state(), { pageSize: 1, withoutFilters: false, space: 'team', child: 'Nothing' });
      await page.$eval(feed, (element) =>
        element.dispatchEvent(
          new CustomEvent('meanwhile-before-open', { detail: { target: { kind: 'update', id: 'one' } } }),
        ),
      );
      assert.deepEqual(await page.evaluate('heard'), ['meanwhile-before-open']);
      await page.browserContext().close();
    });
  }

  const state: State = {
    ...initialState,
    element: log,
    attributes: { space: 'team', label: 'Ours & "theirs", {{1}} `$' + '{2}` <b> \\n', 'without-filters': '' },
    empty: true,
  };
  let preview: unknown;
  before(async () => {
    const { page } = await portal.arrive();
    const configurator = pathToFileURL(join(root, 'packages/embed/cdn/configurator/index.html')).href;
    await page.goto(`${configurator}#${writeState(state)}`);
    await shows(page, log, 'No decisions');
    preview = await page.evaluate(widgetTree(log));
    await page.browserContext().close();
  });

  /** The page of a host's snippet shows what the preview shows, and its policy complains of nothing. */
  async function compare(host: Host, { code, jsx, ahead = false }: Main): Promise<void> {
    const { files, policy } = snippetFor(host, { state, tokens: {}, integrity: {} });
    const sources = new Map(files.map((file) => [file.name, file.code]));
    const tag = sources.get('page.html');
    const inThePage = host === 'angular' && !ahead;
    const entry = ahead ? 'main.ts' : 'main.tsx';
    sources.set(entry, inThePage ? `import '@angular/compiler'; ${code}` : code);
    const script = await bundle({ entry, files: sources, ahead, ...(jsx && { jsx }) });
    const { page, complaints } = await show(script, tag, inThePage ? policy.map(withCompiler) : policy);
    await shows(page, log, 'No decisions');
    assert.equal(await page.evaluate(widgetTree(log)), preview);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  }

  const promise = 'it shows what the preview shows, under the policy beside it';
  for (const [host, main] of Object.entries(mains))
    it(`a page from the configurator’s snippet for ${host}: ${promise}`, () => compare(host as Host, main));
  it(`the same for angular, built ahead of time: ${promise}`, () =>
    compare('angular', { ...mains.angular!, ahead: true }));
});

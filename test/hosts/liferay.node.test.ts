// The client extension of docs/embedding/liferay: what Liferay would make of the file, as its CustomElementCETPortlet does, in a page. No
// Liferay is started.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { initialState } from '../../packages/embed/src/configurator/state.js';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { read } from '../repo/tree.js';
import { root } from '../tools/files.mjs';
import { attributesOf, begin, openPage, post, shows } from './host-page.js';

interface Extension {
  readonly type: string;
  readonly htmlElementName: string;
  readonly urls: readonly string[];
  readonly useESM: boolean;
  readonly properties?: readonly string[];
}
type File = Readonly<Record<string, Extension>> & { readonly assemble: readonly { from: string; into: string }[] };

const feed = 'meanwhile-update-feed';
/** Where a workspace's project of this name is served. */
const served = 'o/meanwhile/';

/** A page with every extension of the file: scripts in the head with a time behind them, properties as attributes. */
function pageOf(text: string): string {
  const { assemble, ...extensions } = parse(text) as File;
  assert.deepEqual(assemble, [{ from: 'cdn', into: 'static' }]);
  return Object.values(extensions)
    .map(({ type, urls, useESM, htmlElementName: tag, properties = [] }) => {
      assert.equal(type, 'customElement');
      for (const url of urls) assert.ok(existsSync(join(root, 'packages/embed/cdn', url)), url);
      const kind = useESM ? ' type="module"' : '';
      const scripts = urls.map((url) => `<script${kind} src="/${served}${url}?t=1764111111111"></script>`);
      const attributes = [...properties, 'liferaywebdavurl=/webdav/guest/document_library'].map((line) => {
        const [, name, value] = /^([^=]+)=(.*)$/s.exec(line)!;
        return ` ${name}="${value!.replace(/"/g, '&quot;')}"`;
      });
      return `${scripts.join('')}<${tag}${attributes.join('')}></${tag}>`;
    })
    .join('');
}

describe('the client extension for Liferay', { skip, timeout: 300_000 }, () => {
  const file = read('docs/embedding/liferay/client-extension.yaml');
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());
  const open = (text: string) => openPage(portal, { body: pageOf(text), cdn: served });

  for (const [name, text] of [
    ['as it is', file],
    ['without modules', file.replace('useESM: true', 'useESM: false').replace('auto/autoload.js', 'meanwhile.iife.js')],
  ] as const)
    it(`${name}: the feed stands, and a reader writes`, async () => {
      const { page, complaints } = await open(text);
      await shows(page, feed, 'No updates');
      const { liferaywebdavurl: _, ...given } = await attributesOf(page, feed);
      assert.deepEqual(given, { space: 'team' });
      await begin(page, 'The berth import survives a dropped connection.');
      await post(page, 'The berth import survives');
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });

  it('the configurator’s file means what was set', async () => {
    const set = { space: 'team', label: `Ours: "a" it's #1 <b>`, 'page-size': '5', 'without-filters': '' };
    const state = { ...initialState, attributes: set };
    const [made] = snippetFor('liferay', { state, tokens: {}, integrity: {} }).files;
    const { page, complaints } = await open(made!.code);
    await shows(page, feed, set.label);
    const { pageSize, withoutFilters } = await page.$eval(feed, (element) => ({
      pageSize: element.pageSize,
      withoutFilters: element.withoutFilters,
    }));
    assert.deepEqual([pageSize, withoutFilters], [5, true]);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
});

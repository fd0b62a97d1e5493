// The user macro of docs/embedding/confluence, drawn by another implementation of its template language (Velocity), in a page that serves our
// folder. No Confluence is started; the frame for its cloud is run in test/embed/frame.node.test.ts.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { initialState } from '../../packages/embed/src/configurator/state.js';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { read } from '../repo/tree.js';
import { root } from '../tools/files.mjs';
import { attributesOf, begin, openPage, post, shows } from './host-page.js';

const { render } = createRequire(join(root, 'test/hosts/frameworks/package.json'))('velocityjs') as {
  render(template: string, context: object): string;
};
const feed = 'meanwhile-update-feed';
const htmlEncode = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);

describe('the user macro for Confluence', { skip, timeout: 300_000 }, () => {
  const macro = read('docs/embedding/confluence/user-macro.vm');
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());

  const draw = (template: string, values: Readonly<Record<string, string>> = {}): string => {
    const parameters = Object.entries(values).map(([name, value]) => [`param${name}`, value] as const);
    return render(template, { ...Object.fromEntries(parameters), generalUtil: { htmlEncode } });
  };

  it('the feed stands in the space an author named, and a reader writes', async () => {
    const body = draw(macro, { Element: 'update-feed', Space: `te"am's <b>` });
    const { page, complaints } = await openPage(portal, { body });
    await shows(page, feed, 'No updates');
    assert.deepEqual(await attributesOf(page, feed), { space: `te"am's <b>` });
    await begin(page, 'The berth import survives a dropped connection.');
    await post(page, 'The berth import survives');
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('the configurator’s macro means what was set', async () => {
    const set = {
      space: 'team',
      label: `Ours: "a" it's #set $space \${space} <b>`,
      'page-size': '5',
      'without-filters': '',
    };
    const state = { ...initialState, base: '/meanwhile/', attributes: set };
    const [file] = snippetFor('confluence', { state, tokens: {}, integrity: {} }).files;
    const { page, complaints } = await openPage(portal, { body: draw(file!.code, { space: 'wrong' }) });
    await shows(page, feed, set.label);
    assert.deepEqual(await attributesOf(page, feed), set);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
});

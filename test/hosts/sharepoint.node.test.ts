// The web part of docs/embedding/sharepoint with a stand-in for the framework's base class: no SharePoint.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { policyOfBundle } from '../../packages/embed/src/configurator/snippets/snippet.js';
import { initialState } from '../../packages/embed/src/configurator/state.js';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { root } from '../tools/files.mjs';
import { bundle } from './bundle.mjs';
import { attributesOf, begin, openPage, post, shows } from './host-page.js';
import type { BaseClientSideWebPart, IReadonlyTheme } from './stand-ins/sharepoint.js';

type Part = BaseClientSideWebPart<object>;
declare const part: Part;

const feed = 'meanwhile-update-feed';
/** Two themes as createTheme of @fluentui/theme 2.7.4 makes them, as far as they are read. */
const light: IReadonlyTheme = {
  isInverted: false,
  palette: { themePrimary: '#0078d4' },
  semanticColors: { bodyBackground: '#ffffff', bodyText: '#323130', bodyDivider: '#edebe9' },
};
const dark: IReadonlyTheme = {
  isInverted: true,
  palette: { themePrimary: '#2899f5' },
  semanticColors: { bodyBackground: '#1b1a19', bodyText: '#ffffff', bodyDivider: '#292827' },
};

const place = (properties: object): string =>
  `globalThis.part = new Part(); part.place(document.querySelector('#app'), ${JSON.stringify(properties)}, ${JSON.stringify(light)});`;
const main = `import Part from '${join(root, 'docs/embedding/sharepoint/MeanwhileWebPart.ts')}';
  ${place({ element: 'update-feed', space: 'team' })}`;
const body = '<div id="app"></div><script src="app.js"></script>';

/** What the widget shows: its ground and its text. */
const colours = (page: Page): Promise<readonly string[]> =>
  page.$eval(feed, (element) => {
    const { backgroundColor, color } = getComputedStyle(element.shadowRoot!.querySelector('.base')!);
    return [backgroundColor, color];
  });

describe('the web part for SharePoint, on a stand-in', { skip, timeout: 300_000 }, () => {
  let portal: Portal;
  let page: Page;
  let complaints: readonly string[];
  before(async () => {
    portal = await openPortal();
    const script = await bundle({ entry: 'main.ts', files: new Map([['main.ts', main]]) });
    ({ page, complaints } = await openPage(portal, { body, script, policy: policyOfBundle() }));
    await shows(page, feed, 'No updates');
  });
  after(() => portal?.close());

  it('shows the widget for who is signed in', async () => {
    assert.deepEqual(await attributesOf(page, feed), { space: 'team' });
    const { style: _, ...provider } = await attributesOf(page, 'meanwhile-provider');
    const person = { 'person-id': 'ana@portal.example', 'person-name': 'Ana Lima' };
    assert.deepEqual(provider, { adapter: 'local', ...person });
  });

  it('follows the section’s colours, and keeps what somebody is writing', async () => {
    assert.deepEqual(await colours(page), ['rgb(255, 255, 255)', 'rgb(50, 49, 48)']);
    await begin(page, 'The berth import survives a dropped connection.');
    await page.evaluate((theme) => part.changeTheme(theme), dark);
    assert.deepEqual(await colours(page), ['rgb(27, 26, 25)', 'rgb(255, 255, 255)']);
    await page.evaluate(() => part.change('label', 'What we did'));
    await shows(page, feed, 'What we did');
    await post(page, 'The berth import survives');
    await shows(page, feed, 'Ana Lima');
  });

  it('takes options as the pane hands them over', async () => {
    await page.evaluate(() => {
      part.change('without-filters', true);
      part.change('page-size', '5');
      part.change('order', 'oldest');
    });
    const { label: _, ...given } = await attributesOf(page, feed);
    assert.deepEqual(given, { space: 'team', order: 'oldest', 'without-filters': '', 'page-size': '5' });
    await page.evaluate(() => {
      part.change('without-filters', false);
      part.change('page-size', '');
      part.change('order', '');
      part.change('label', '');
    });
    assert.deepEqual(await attributesOf(page, feed), { space: 'team' });
  });

  it('loads another widget when it is chosen, and offers its fields', async () => {
    await page.evaluate(() => part.change('element', 'decision-log'));
    await shows(page, 'meanwhile-decision-log', 'No decision');
    assert.equal(await page.$(feed), null);
    assert.equal(await page.evaluate(() => part.refreshed), 1);
    const fields = await page.evaluate(() => part.fields().map(({ targetProperty }) => targetProperty));
    assert.ok(fields.includes('without-create') && !fields.includes('without-composer'), fields.join(' '));
  });

  it('shows the feed where the page names a widget that is no more', async () => {
    await page.evaluate(() => part.change('element', 'gone'));
    await shows(page, feed, 'The berth import survives');
    assert.deepEqual(complaints, []);
  });

  it('the configurator’s web part shows what was set, and keeps what somebody is writing', async () => {
    const set = { space: 'team', label: `Ours: "a" it's \\n <b>`, 'page-size': '5', 'without-filters': '' };
    const state = { ...initialState, attributes: set };
    const made = snippetFor('sharepoint', { state, tokens: {}, integrity: {} }).files;
    const files = new Map(made.map(({ name, code }) => [name, code]));
    files.set('main.ts', `import Part from './MeanwhileWebPart.ts'; ${place({})}`);
    const script = await bundle({ entry: 'main.ts', files });
    const { page: other, complaints: said } = await openPage(portal, { body, script, policy: policyOfBundle() });
    await shows(other, feed, set.label);
    assert.deepEqual(await attributesOf(other, feed), set);
    await begin(other, 'The berth import survives a dropped connection.');
    await other.evaluate((theme) => part.changeTheme(theme), dark);
    assert.deepEqual(await colours(other), ['rgb(27, 26, 25)', 'rgb(255, 255, 255)']);
    await post(other, 'The berth import survives');
    assert.deepEqual(said, []);
  });
});

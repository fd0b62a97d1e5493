// The module of docs/embedding/drupal: its components drawn by Twig and checked by the validator Drupal uses, and what comes of them in a
// page that loads what the module's library names. No Drupal is started.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { snippetFor } from '../../packages/embed/src/configurator/snippets/index.js';
import { initialState } from '../../packages/embed/src/configurator/state.js';
import { openPortal, skip as withoutBrowser, type Portal } from '../embed/portal-page.js';
import { root } from '../tools/files.mjs';
import { read } from '../repo/tree.js';
import { components, renderComponents, skip } from './drupal/render.js';
import { attributesOf, begin, openPage, post, shows } from './host-page.js';

interface Library {
  readonly js: Readonly<Record<string, { readonly attributes: { readonly type: string } }>>;
}
const include = (name: string, props: string): string =>
  `{{ include('meanwhile:${name}', ${props}, with_context = false) }}`;
const one = (template: string): string => {
  const [drawn] = renderComponents([template]);
  assert.equal(drawn!.error, undefined);
  return drawn!.html!;
};

/** A value of every option. */
const sample = ({ type, enum: words }: { readonly type: string; readonly enum?: readonly string[] }): unknown =>
  words?.at(-1) ?? { boolean: true, integer: 5, string: `it's "a" & <b>` }[type];

describe('the components for Drupal', { skip }, () => {
  const names = [...components.keys()];
  const values = names.map((name) =>
    Object.fromEntries(
      Object.entries(components.get(name)!.props.properties).map(([prop, about]) => [prop, sample(about)]),
    ),
  );
  const drawn = skip ? [] : renderComponents(names.map((name, index) => include(name, JSON.stringify(values[index]))));

  for (const [index, name] of names.entries())
    it(`${name}: every property becomes its attribute`, () => {
      assert.equal(drawn[index]!.error, undefined);
      const expected = Object.entries(values[index]!).map(([prop, value]) =>
        value === true ? prop : `${prop}="${escaped(String(value))}"`,
      );
      const tag = `meanwhile-${name}`;
      assert.equal(drawn[index]!.html, `<${tag} ${expected.join(' ')}></${tag}>\n`);
    });

  it('nothing is said that was not set, and what is off is off', () => {
    const html = one(include('update-feed', "{ 'without-composer': false }"));
    assert.equal(html, '<meanwhile-update-feed></meanwhile-update-feed>\n');
  });

  it('what an option cannot be is refused', () => {
    const wrong = ["{ 'order': 'sideways' }", "{ 'without-composer': 'true' }", "{ 'page-size': '5' }"];
    const errors = renderComponents(wrong.map((props) => include('update-feed', props))).map(({ error }) => error);
    assert.match(errors[0]!, /^\[order\] /);
    assert.match(errors[1]!, /^\[without-composer\] .*boolean/);
    assert.match(errors[2]!, /^\[page-size\] .*integer/);
  });
});
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '&#039;');

describe('a page of Drupal’s with our module', { skip: skip || withoutBrowser, timeout: 300_000 }, () => {
  const { widgets } = parse(read('docs/embedding/drupal/meanwhile.libraries.yml')) as { readonly widgets: Library };
  const [[path, { attributes }]] = Object.entries(widgets.js) as [[string, Library['js'][string]]];
  const module = 'modules/custom/meanwhile/';
  const scripts = `<script type="${attributes.type}" src="/${module}${path}"></script>`;
  const examples = [...read('docs/embedding/drupal.md').matchAll(/```twig\n([^`]*)```/g)].map(([, code]) => code!);
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());
  const open = (html: string) => openPage(portal, { body: `${scripts}${html}`, cdn: `${module}cdn/` });

  it('every component asks for the library there is', () => {
    for (const { libraryOverrides } of components.values())
      assert.deepEqual(libraryOverrides.dependencies, ['meanwhile/widgets']);
    assert.ok(existsSync(join(root, 'packages/embed', path)), path);
  });

  it('the first template of our page about it: the feed stands, and a reader writes', async () => {
    const { page } = await open(one(examples[0]!));
    await shows(page, 'meanwhile-update-feed', 'No updates');
    assert.deepEqual(await attributesOf(page, 'meanwhile-update-feed'), { space: 'team', 'without-filters': '' });
    await begin(page, 'The berth import survives a dropped connection.');
    await post(page, 'The berth import survives');
    await page.browserContext().close();
  });

  it('the second: a provider around a widget', async () => {
    const { page, complaints } = await open(one(examples[1]!));
    await shows(page, 'meanwhile-decision-log', 'No decision');
    assert.deepEqual(await attributesOf(page, 'meanwhile-provider'), { adapter: 'local', store: 'team-a' });
    assert.equal(
      await page.$eval('meanwhile-decision-log', (log) => log.parentElement!.localName),
      'meanwhile-provider',
    );
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('the configurator’s template means what was set', async () => {
    const set = {
      space: 'team',
      label: `Ours: "a" it's #{1} \\n {{ 2 }} <b>`,
      'page-size': '5',
      'without-filters': '',
    };
    const state = { ...initialState, attributes: set };
    const [file] = snippetFor('drupal', { state, tokens: {}, integrity: {} }).files;
    const { page, complaints } = await open(one(file!.code));
    await shows(page, 'meanwhile-update-feed', set.label);
    assert.deepEqual(await attributesOf(page, 'meanwhile-update-feed'), set);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
});

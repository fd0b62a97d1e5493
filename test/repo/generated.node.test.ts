// One manifest, many descendants: what a page can set, hear and style is the same wherever it is written down.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { argTypesOf } from '../../docs/tools/arg-types.mjs';
import { generatedFiles, generatedSources } from '../../docs/tools/generate.mjs';
import { createManifest } from '../../docs/tools/manifest.mjs';
import { exists, publicElements, read, readJson, root } from './tree.js';

interface Named {
  readonly name: string;
}
interface Field extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}
interface Element {
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly Field[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}
type Property = { readonly attribute?: string | boolean; readonly state?: boolean };

const manifest = await createManifest();
const elements = (manifest.modules as readonly { readonly declarations: readonly Element[] }[]).flatMap(
  ({ declarations }) => declarations,
);
const plain = (tag: string): string => tag.replace(/^meanwhile-/, '');
const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).sort();
const fieldsOf = (element: Element): readonly string[] =>
  names(element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly));

/** What the class itself says, property by property with its attribute. */
async function classFields(element: Element): Promise<ReadonlyMap<string, string | undefined>> {
  const folder = plain(element.tagName);
  const path = `packages/elements/src/${folder}/${folder}.ts`;
  const module = (await import(pathToFileURL(root + path).href)) as Record<
    string,
    { finalize(): void; readonly elementProperties: ReadonlyMap<PropertyKey, Property> }
  >;
  const { [element.name]: own } = module;
  own!.finalize();
  const pairs = [...own!.elementProperties].filter(([name, { state }]) => typeof name === 'string' && !state);
  return new Map(
    pairs.map(([name, { attribute }]) => [
      String(name),
      attribute === false ? undefined : typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
    ]),
  );
}

/** The first cells of a table under a heading of an element's page. */
function documented(element: Element, heading: string, column = 0): readonly string[] {
  const page = read(`docs/elements/${plain(element.tagName)}.md`);
  const section = page.split(/^### /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.slice(2).map((line) => line.split('|')[column + 1]!.trim().replaceAll('`', ''));
  return cells.filter((cell) => cell !== 'none').sort();
}

/** The members of one entry of types/tags.d.ts, read by the compiler. */
function typedMembers(tag: string, kind: 'attributes' | 'properties' | 'events'): readonly string[] {
  const source = ts.createSourceFile(
    'tags.d.ts',
    read('packages/elements/types/tags.d.ts'),
    ts.ScriptTarget.ES2022,
    true,
  );
  let found: readonly string[] = [];
  const text = (node: ts.Node): string => node.getText(source).replace(/^'|'$/g, '');
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && text(node.name) === kind && text(node.parent.parent).startsWith(`${tag}'`))
      found = [...node.type!.getText(source).matchAll(kind === 'attributes' ? /'([\w-]+)'\?:/g : /'([\w-]+)'/g)].map(
        ([, name]) => name!,
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].sort();
}

const keysUnder = (rows: Record<string, { table?: { category?: string }; name?: string }>, category: string) =>
  Object.entries(rows)
    .filter(([, { table }]) => table?.category === category)
    .map(([key, { name }]) => (category === 'properties' ? key : name!))
    .sort();

test('every element of the tree is in the manifest', () => {
  assert.deepEqual(names(elements.map(({ tagName }) => ({ name: plain(tagName) }))), [...publicElements()].sort());
});

for (const element of elements) {
  describe(`<${element.tagName}> is the same everywhere`, () => {
    const attributes = names(element.attributes);
    const rows = argTypesOf(element) as Parameters<typeof keysUnder>[0];

    it('class and manifest', async () => {
      const fields = await classFields(element);
      assert.deepEqual(fieldsOf(element), [...fields.keys()].sort());
      assert.deepEqual(attributes, [...fields.values()].filter((name) => name !== undefined).sort());
    });

    it('documentation', () => {
      assert.deepEqual(documented(element, 'Attributes and properties'), attributes);
      const described = element.members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(documented(element, 'Attributes and properties', 1), names(described));
      assert.deepEqual(documented(element, 'Events'), names(element.events));
      assert.deepEqual(documented(element, 'Parts'), names(element.cssParts));
      assert.deepEqual(documented(element, 'States'), names(element.cssStates));
      assert.deepEqual(documented(element, 'CSS properties'), names(element.cssProperties));
    });

    it('arg types of Storybook', () => {
      assert.deepEqual(keysUnder(rows, 'attributes'), attributes);
      assert.deepEqual(keysUnder(rows, 'events'), names(element.events));
      assert.deepEqual(keysUnder(rows, 'parts'), names(element.cssParts));
      assert.equal(keysUnder(rows, 'slots').length, element.slots.length);
    });

    it('types of JSX and templates', () => {
      assert.deepEqual(typedMembers(element.tagName, 'attributes'), attributes);
      assert.deepEqual(typedMembers(element.tagName, 'properties'), fieldsOf(element));
      assert.deepEqual(typedMembers(element.tagName, 'events'), names(element.events));
    });

    it('the compiler’s own map of tags', () => {
      const text = read(`packages/elements/src/${plain(element.tagName)}/define.ts`);
      assert.match(text, new RegExp(`'${element.tagName}': ${element.name};`));
    });

    it('editors', () => {
      const code = readJson<{ tags: { name: string; attributes: Named[] }[] }>(
        'packages/elements/vscode.html-custom-data.json',
      ).tags.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(code!.attributes), attributes);
      const web = readJson<{
        contributions: { html: { elements: { name: string; attributes: Named[]; js: Record<string, Named[]> }[] } };
      }>('packages/elements/web-types.json').contributions.html.elements.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(web!.attributes), attributes);
      assert.deepEqual(names(web!.js['properties']!), fieldsOf(element));
      assert.deepEqual(names(web!.js['events']!), names(element.events));
    });

    it('the page for assistants', () => {
      const section = read('docs/llms.txt').split(`### <${element.tagName}>`)[1]!.split('###')[0]!;
      const line = /^Attributes: (.*)$/m.exec(section)?.[1] ?? '';
      assert.deepEqual(
        line
          .split('; ')
          .map((part) => part.split(' (')[0]!)
          .sort(),
        attributes,
      );
    });
  });
}

test('every event an element names has its type', () => {
  const map = read('packages/elements/src/internal/events.ts');
  const named = new Set(elements.flatMap(({ events }) => names(events)));
  assert.deepEqual(
    [...named].filter((name) => !map.includes(`'${name}': CustomEvent<`)),
    [],
  );
});

test('files made from the manifest are fresh', async () => {
  const files = new Map([...generatedFiles(manifest), ...(await generatedSources(manifest))]);
  const stale = [...files].filter(([path, text]) => !exists(path) || read(path) !== text).map(([path]) => path);
  assert.ok(files.size > 10);
  assert.deepEqual(stale, [], 'run: npm run manifest');
});

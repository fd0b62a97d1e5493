// The wrappers in docs/embedding name elements, options and files as they are today.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { createManifest } from '../../docs/tools/manifest.mjs';
import { read, readJson, root } from './tree.js';

interface Element {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}
type Shape = Readonly<Record<string, string>>;

const manifest = (await createManifest()) as { modules: readonly { declarations: readonly Element[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const nameOf = ({ tagName }: Element): string => tagName.replace(/^meanwhile-/, '');
const shown = elements.filter((element) => nameOf(element) !== 'provider');

/** Options by name, each with its words, or with what it is. */
const shapeOf = ({ attributes }: Element): Shape =>
  Object.fromEntries(
    attributes.map(({ name, type }) => {
      const words = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word).join(' ');
      return [name, words || (type?.text === 'boolean' || type?.text === 'number' ? type.text : 'string')];
    }),
  );
const shapes = (list: readonly Element[]): Readonly<Record<string, Shape>> =>
  Object.fromEntries(list.map((element) => [nameOf(element), shapeOf(element)]));

interface Prop {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly words?: readonly string[];
}
const shapeOfProps = (props: Readonly<Record<string, Prop>>): Shape =>
  Object.fromEntries(
    Object.entries(props).map(([name, { type, enum: words = [], words: others = words }]) => [
      name,
      others.join(' ') || (type === 'integer' ? 'number' : type),
    ]),
  );

describe('the wrappers for hosts offer every element with every option', () => {
  it('Drupal', () => {
    const folder = 'docs/embedding/drupal/components';
    const components = readdirSync(join(root, folder)).map((name) => {
      const text = read(`${folder}/${name}/${name}.component.yml`);
      const { props } = parse(text) as { props: { properties: Readonly<Record<string, Prop>> } };
      return [name, shapeOfProps(props.properties)] as const;
    });
    assert.deepEqual(Object.fromEntries(components), shapes(elements));
  });

  for (const host of ['wordpress', 'sharepoint'])
    it(host, () => {
      const list = readJson<Readonly<Record<string, { attributes: Readonly<Record<string, Prop>> }>>>(
        `docs/embedding/${host}/elements.json`,
      );
      const found = Object.entries(list).map(([name, { attributes }]) => [name, shapeOfProps(attributes)] as const);
      assert.deepEqual(Object.fromEntries(found), shapes(shown));
    });

  it('Confluence: every element that needs no more than a space', () => {
    const [, words] = /enumValues=([^|]*)/.exec(read('docs/embedding/confluence/user-macro.vm'))!;
    const wanted = shown.filter((element) => 'space' in shapeOf(element)).map(nameOf);
    assert.deepEqual(words!.split(',').sort(), wanted.sort());
  });

  it('Confluence: every parameter is declared, and every declared one is used', () => {
    const macro = read('docs/embedding/confluence/user-macro.vm');
    const declared = [...macro.matchAll(/^## @param (\w+):/gm)].map(([, name]) => name);
    const used = new Set([...macro.matchAll(/\$param(\w+)/g)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), declared.sort());
  });

  it('Liferay: tags and properties there are', () => {
    const { assemble: _, ...extensions } = parse(read('docs/embedding/liferay/client-extension.yaml')) as Readonly<
      Record<string, { htmlElementName: string; properties: readonly string[] }>
    >;
    for (const { htmlElementName, properties } of Object.values(extensions)) {
      const element = elements.find(({ tagName }) => tagName === htmlElementName);
      assert.ok(element, htmlElementName);
      for (const line of properties) assert.ok(line.split('=')[0]! in shapeOf(element), line);
    }
  });
});

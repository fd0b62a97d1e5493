// The lists of elements that code needs: all of them at once, and one loader for each. An element is written down once, by its
// folder; `npm run manifest` writes these files, and a test says when they are stale.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/tools/files.mjs';
import { wordsOf } from './arg-types.mjs';
import { elementNames, elementsOf } from './element-pages.mjs';

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The provider first: widgets already on the page find their client at once. */
const ordered = (manifest) =>
  elementNames(manifest).sort((one, other) => (other === 'provider') - (one === 'provider') || (one < other ? -1 : 1));

function defineAll(names) {
  const lines = [
    ...names.map((name) => [
      `./${name}/define.js`,
      `import { define as define${pascal(name)} } from './${name}/define.js';`,
    ]),
    ['./internal/define.js', "import type { DefineOptions } from './internal/define.js';"],
  ];
  const imports = lines.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  return `// Written by docs/tools/element-lists.mjs.
${imports.join('\n')}

/** Registers every element, the provider first, so that widgets already on the page find their client at once. */
export function define(options?: DefineOptions): void {
${names.map((name) => `  define${pascal(name)}(options);`).join('\n')}
}
`;
}

const key = (name) => (name.includes('-') ? `'${name}'` : name);

const loaders = (names) => `// Written by docs/tools/element-lists.mjs.
import type { define } from '@meanwhile/elements/provider/define';

type Loader = () => Promise<{ readonly define: typeof define }>;

/** Written out, not built from names: bundlers follow it, and an auditor can read what may be loaded. */
export const elementLoaders: { readonly [name: string]: Loader | undefined } = {
${names.map((name) => `  ${key(name)}: () => import('@meanwhile/elements/${name}/define'),`).join('\n')}
};
`;

const built = (path) => ({
  'meanwhile-source': `./src/${path}.ts`,
  types: `./dist/${path}.d.ts`,
  default: `./dist/${path}.js`,
});

/** Each element's two entry points, after the provider's and before what is listed by hand. */
function packageManifest(names) {
  const path = 'packages/elements/package.json';
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const isElement = (entry) => /^\.\/[a-z-]+\/define$/.test(entry) || `${entry}/define` in manifest.exports;
  const others = Object.entries(manifest.exports).filter(([entry]) => entry !== '.' && !isElement(entry));
  const elements = names.flatMap((name) => [
    [`./${name}`, built(`${name}/${name}`)],
    [`./${name}/define`, built(`${name}/define`)],
  ]);
  manifest.exports = Object.fromEntries([['.', manifest.exports['.']], ...elements, ...others]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The files by path, as they must be. */
export function elementLists(manifest) {
  const names = ordered(manifest);
  return new Map([
    ['packages/elements/src/define.ts', defineAll(names)],
    ['packages/embed/src/element-loaders.ts', loaders(names)],
    ['packages/elements/package.json', packageManifest(names)],
  ]);
}

function optionOf({ name, type, default: value, description }) {
  const words = wordsOf(type?.text);
  const kind = words ? 'choice' : ({ boolean: 'boolean', number: 'number' }[type?.text] ?? 'text');
  return { name, kind, words: words ?? [], default: value?.replace(/^'|'$/g, '') ?? '', description };
}

/** What the configurator builds its form from. */
export function configuratorElements(manifest) {
  const list = ordered(manifest)
    .filter((name) => name !== 'provider')
    .map((name) => elementsOf(manifest).find(({ tagName }) => tagName === `meanwhile-${name}`))
    .map(({ tagName, description, attributes }) => ({ tag: tagName, description, options: attributes.map(optionOf) }));
  return `// Written by docs/tools/element-lists.mjs from the manifest; git ignores it.

/** One attribute of an element, as a form asks for it. */
export interface ElementOption {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'choice';
  readonly words: readonly string[];
  readonly default: string;
  readonly description: string;
}
export interface ConfigurableElement {
  readonly tag: string;
  readonly description: string;
  readonly options: readonly ElementOption[];
}

export const elements: readonly ConfigurableElement[] = ${JSON.stringify(list, null, 2)};
`;
}

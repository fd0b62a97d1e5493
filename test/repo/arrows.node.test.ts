import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { filesIn, importsOf, manifestOf, packageNames, read, type PackageName } from './tree.js';

/** Which of our packages each package may import (decision record 0001). */
const arrows: Readonly<Record<PackageName, readonly PackageName[]>> = {
  sdk: [],
  adapters: ['sdk'],
  elements: ['sdk'],
  embed: ['sdk', 'adapters', 'elements'],
  server: ['sdk'],
};

/** Which folders of the sdk each folder may import. */
const sdkFolders: Readonly<Record<string, readonly string[]>> = {
  model: [],
  time: ['model'],
  rules: ['model', 'time'],
  adapter: ['model', 'time', 'rules'],
  client: ['model', 'time', 'rules', 'adapter'],
  formats: ['model'],
  testing: ['model', 'time', 'rules', 'adapter', 'client', 'formats'],
};

/** Says what is wrong with an import, or nothing. */
function wrongImport(path: string, specifier: string): string | undefined {
  const [, name = '', , folder = ''] = path.split('/');
  const from = name as PackageName;
  if (specifier.startsWith('.')) return wrongRelative(path, specifier, folder);
  const [scope = '', second = ''] = specifier.split('/');
  const dependency = scope.startsWith('@') ? `${scope}/${second}` : scope;
  if (scope === '@meanwhile') {
    if (!arrows[from].includes(second as PackageName)) return `${from} must not import ${specifier}`;
    if (specifier === '@meanwhile/sdk/testing') return 'shipped code must not import the tests of contracts';
  }
  if (from !== 'elements' && /^(lit|@lit|lit-html|lit-element)$/.test(scope) && from !== 'embed')
    return `${from} must not know a screen: ${specifier}`;
  if (dependency.startsWith('node:')) return from === 'server' ? undefined : `${from} must run in a page: ${specifier}`;
  const { dependencies = {}, peerDependencies = {} } = manifestOf(from);
  if (!(dependency in dependencies) && !(dependency in peerDependencies))
    return `${from} does not declare ${dependency}`;
  return undefined;
}

function wrongRelative(path: string, specifier: string, folder: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const home = path.split('/').slice(0, 3).join('/');
  if (!target.startsWith(`${home}/`)) return `${specifier} leaves its package`;
  if (!specifier.endsWith('.js') && !specifier.endsWith('.json')) return `${specifier} has no file extension`;
  const other = target.slice(home.length + 1).split('/')[0] ?? '';
  const allowed = home === 'packages/sdk/src' ? sdkFolders[folder] : undefined;
  if (allowed && other !== folder && !allowed.includes(other)) return `sdk/${folder} must not import sdk/${other}`;
  return undefined;
}

const sources = packageNames.flatMap((name) => filesIn(`packages/${name}/src`)).filter((path) => path.endsWith('.ts'));

for (const name of packageNames) {
  test(`every import of ${name} follows the arrows`, () => {
    const own = sources.filter((path) => path.startsWith(`packages/${name}/`));
    assert.ok(own.length > 0);
    const wrong = own.flatMap((path) =>
      importsOf(read(path))
        .map((specifier) => wrongImport(path, specifier))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${path}: ${problem}`),
    );
    assert.deepEqual(wrong, []);
  });
}

test('an import against the arrows is noticed, however it is written', () => {
  const samples: readonly [path: string, text: string][] = [
    ['packages/sdk/src/client/a.ts', "import { html } from 'lit';"],
    ['packages/sdk/src/model/a.ts', "export * from '../client/types.js';"],
    ['packages/sdk/src/formats/a.ts', "import { x } from '../adapter/errors.js';"],
    ['packages/sdk/src/adapter/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/adapters/src/a.ts', "const { html } = await import('lit');"],
    ['packages/adapters/src/a.ts', "import type { A } from '@meanwhile/elements';"],
    ['packages/elements/src/a.ts', "await import('@meanwhile/adapters/local');"],
    ['packages/elements/src/a.ts', "import x from 'left-pad';"],
    ['packages/elements/src/a/b.ts', "import x from '../../../adapters/src/memory.js';"],
    ['packages/embed/src/a.ts', "export { x } from '@meanwhile/server';"],
    ['packages/adapters/src/a.ts', "import { runContractSuite } from '@meanwhile/sdk/testing';"],
  ];
  for (const [path, text] of samples) {
    const [specifier = ''] = importsOf(text);
    assert.notEqual(wrongImport(path, specifier), undefined, `${path}: ${text}`);
  }
});

test('an import along the arrows is let through', () => {
  assert.equal(wrongImport('packages/elements/src/a/b.ts', '@meanwhile/sdk'), undefined);
  assert.equal(wrongImport('packages/sdk/src/client/a.ts', '../model/id.js'), undefined);
  assert.equal(wrongImport('packages/embed/src/a.ts', '@meanwhile/elements/define'), undefined);
});

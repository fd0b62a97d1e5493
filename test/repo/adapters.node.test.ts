import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exists, filesIn, importsOf, manifestOf, read } from './tree.js';

const entries = Object.keys(manifestOf('adapters').exports).map((entry) => entry.slice(2));
const suites = filesIn('test/adapters')
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => ({ path, imports: importsOf(read(path)) }))
  .filter(({ imports }) => imports.includes('@meanwhile/sdk/testing'));

test('there are adapters', () => assert.ok(entries.length >= 2));

for (const name of entries) {
  test(`the ${name} adapter runs the contract suite`, () => {
    const own = suites.filter(({ imports }) => imports.includes(`@meanwhile/adapters/${name}`));
    assert.ok(own.length > 0, `no test imports both the suite and @meanwhile/adapters/${name}`);
  });

  test(`the ${name} adapter has a page`, () => assert.ok(exists(`docs/adapters/${name}.md`)));

  test(`the ${name} adapter runs the contract suite in browsers`, () => {
    const own = suites.filter(({ imports }) => imports.includes(`@meanwhile/adapters/${name}`));
    assert.ok(own.some(({ path }) => path.endsWith('.browser.test.ts')));
  });
}

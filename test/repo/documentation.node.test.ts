import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPages, stalePages } from '../../docs/tools/docs.mjs';
import { checkLinks } from '../../docs/tools/links.mjs';
import { promises } from '../../docs/tools/promises.mjs';
import { replaceRegion } from '../../docs/tools/tables.mjs';
import { read, trackedFiles } from './tree.js';

const made = createPages();

test('every generated table is fresh', async () => {
  const pages = await made;
  assert.ok(pages.size > 5);
  assert.deepEqual(stalePages(pages), [], 'run: npm run docs');
});

test('a stale table is noticed', async () => {
  const pages = new Map(await made);
  const before = stalePages(pages).filter((path) => path !== 'docs/errors.md');
  pages.set('docs/errors.md', replaceRegion(read('docs/errors.md'), 'codes', 'Something else.'));
  assert.deepEqual(
    stalePages(pages).filter((path) => !before.includes(path)),
    ['docs/errors.md'],
  );
});

test('no link between pages is broken', () => {
  const pages = trackedFiles().filter((path) => path.endsWith('.md') && !path.includes('/sample'));
  const { count, broken } = checkLinks(pages.filter((path) => !path.startsWith('test/')));
  assert.ok(count > 10);
  assert.deepEqual(broken, []);
});

test('every promise names the tests that prove it, or says what is planned', () => {
  assert.ok(promises.length >= 8);
  for (const { promise, tests, planned } of promises) assert.ok(tests.length > 0 || planned, promise);
});

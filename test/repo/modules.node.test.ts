import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn, packageNames, root } from './tree.js';

/** What a page author loads registers things by itself; everything else is inert. */
const acts = /^packages\/(embed\/src\/auto|server\/src\/main)/;

for (const name of packageNames) {
  test(`importing any module of ${name} does nothing by itself, and needs no page`, async () => {
    const modules = filesIn(`packages/${name}/src`).filter((path) => path.endsWith('.ts') && !acts.test(path));
    await import('lit'); // brings a few names of its own where there is no page
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const path of modules) {
      await assert.doesNotReject(import(pathToFileURL(root + path).href), path);
    }
    const added = Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key));
    assert.deepEqual(added, []);
  });
}

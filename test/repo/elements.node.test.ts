import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exists, filesIn, manifestOf, publicElements, read } from './tree.js';

const elements = publicElements();
const tests = filesIn('test/elements').filter((path) => path.endsWith('.test.ts'));

test('the three families are there', () => {
  for (const name of ['provider', 'update-feed', 'update-composer', 'decision-log', 'decision', 'check-in'])
    assert.ok(elements.includes(name), name);
});

for (const name of elements) {
  test(`${name} has its files, story, page and test`, () => {
    const folder = `packages/elements/src/${name}`;
    const expected = [
      `${folder}/${name}.ts`,
      `${folder}/${name}.styles.ts`,
      `stories/${name}.stories.ts`,
      `docs/elements/${name}.md`,
    ];
    assert.deepEqual(
      expected.filter((path) => !exists(path)),
      [],
    );
    const own = new RegExp(`^test/elements/(?:${name}/.*|${name}(?:[.-][a-z-]+)?\\.browser)\\.test\\.ts$`);
    assert.ok(
      tests.some((path) => own.test(path)),
      `test/elements/${name}.browser.test.ts`,
    );
  });

  test(`${name} can be imported by class and by definition`, () => {
    const { exports } = manifestOf('elements');
    for (const entry of [`./${name}`, `./${name}/define`]) assert.ok(entry in exports, entry);
    const text = read(`packages/elements/src/${name}/${name}.ts`);
    assert.match(text, new RegExp(`@element meanwhile-${name}\\b`), 'the comment above the class names the tag');
    assert.doesNotMatch(text, /customElements\.define/, 'importing the class must not register it');
  });

  test(`${name} is registered with the others`, () => {
    assert.match(read('packages/elements/src/define.ts'), new RegExp(`\\./${name}/define\\.js`));
  });
}

test('no entry point, page or story is left over from an element that is gone', () => {
  const known = new Set(elements);
  const entries = Object.keys(manifestOf('elements').exports)
    .map((entry) => /^\.\/([a-z-]+)\/define$/.exec(entry)?.[1])
    .filter((name) => name !== undefined);
  const pages = filesIn('docs/elements')
    .map((path) => /^docs\/elements\/([a-z-]+)\.md$/.exec(path)?.[1])
    .filter((name) => name !== undefined && name !== 'index');
  assert.deepEqual(
    entries.filter((name) => !known.has(name)),
    [],
  );
  assert.deepEqual(
    pages.filter((name) => !known.has(name ?? '')),
    [],
  );
});

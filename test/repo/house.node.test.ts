import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { exists, manifestOf, packageNames, read, readJson, trackedFiles } from './tree.js';

const tracked = trackedFiles();
const text = tracked.filter((path) => !/\.(png|webp|ico|woff2?|jpg|gif)$/.test(path) && path !== 'package-lock.json');

test('the top level holds only what it may', () => {
  const allowed = [
    ['.ci', '.gitattributes', '.github', '.gitignore', '.prettierignore', '.prettierrc.json'],
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'docs', 'eslint.config.js', 'package-lock.json', 'package.json'],
    ['packages', 'rollup.config.mjs', 'stories', 'test', 'tsconfig.json'],
  ].flat();
  const found = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
  assert.deepEqual(
    [...found].filter((name) => !allowed.includes(name)),
    [],
  );
});

test('no file is named after nothing in particular', () => {
  const vague = /^(utils?|helpers?|misc|common-functions|manager|service)\.(m?js|ts)$/;
  assert.deepEqual(
    tracked.filter((path) => vague.test(basename(path))),
    [],
  );
});

test('no file names a folder of somebody’s machine', () => {
  // Written in pieces, so that this file does not find itself.
  const machine = new RegExp(['(?<![\\w.])/(work|root)/', '(?<![\\w.:/])/(home|Users)/[a-z]'].join('|'));
  assert.deepEqual(
    text.filter((path) => machine.test(read(path)) && path !== 'test/repo/house.node.test.ts'),
    [],
  );
});

test('no widget asks the client itself about writes on their way: it would not be drawn when they move on', () => {
  const watching = ['controllers/client-controller.ts', 'parts/attachment-state.ts', 'parts/delivery.ts'];
  const asking = tracked.filter(
    (path) =>
      path.startsWith('packages/elements/src/') &&
      !watching.some((name) => path.endsWith(name)) &&
      /client\??\.(?:writeState|queue)\b/.test(read(path)),
  );
  assert.deepEqual(asking, []);
});

test('the lock file holds no download addresses', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved": "https?:/);
});

test('every package is of one version and licence', () => {
  const { version } = readJson<{ version: string }>('package.json');
  for (const name of packageNames) {
    const manifest = manifestOf(name);
    assert.equal(manifest.version, version, name);
    assert.equal(manifest.license, 'MIT', name);
    for (const [dependency, range] of Object.entries(manifest.dependencies ?? {})) {
      assert.match(range, /^\d+\.\d+\.\d+$/, `${name} pins ${dependency}`);
      if (dependency.startsWith('@meanwhile/')) assert.equal(range, version, `${name} and ${dependency}`);
    }
  }
});

test('every dependency that ships has its row in decision record 2', () => {
  const record = read('docs/decisions/0002-dependencies-with-their-weights.md');
  const dependencies = packageNames.flatMap((name) => Object.entries(manifestOf(name).dependencies ?? {}));
  const foreign = dependencies.filter(([name]) => !name.startsWith('@meanwhile/'));
  assert.ok(foreign.length > 0);
  assert.deepEqual(
    foreign.map(([name, version]) => `${name} ${version}`).filter((entry) => !record.includes(`| ${entry} `)),
    [],
  );
});

test('a newcomer finds the scripts they would guess', () => {
  const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');
  const guessed = ['start', 'test', 'build', 'lint', 'types', 'size', 'docs', 'storybook', 'bench', 'check'];
  assert.deepEqual(
    guessed.filter((name) => !(name in scripts)),
    [],
  );
  const files = Object.values(scripts).flatMap((line) => line.match(/[\w./-]+\.(mjs|json)\b/g) ?? []);
  assert.deepEqual(
    files.filter((path) => !exists(path)),
    [],
  );
  const pages = tracked.filter((path) => path.endsWith('.md') && !path.startsWith('docs/decisions/'));
  const named = pages.flatMap((path) => [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name));
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('the README shows the two commands, and the check runs exactly the second', () => {
  const readme = read('README.md');
  assert.match(readme, /^npm ci && npm start$/m);
  assert.match(readme, /^npm ci && npm test$/m);
  const check = read('.ci/run');
  assert.match(check, /\bnpm ci\b/);
  assert.match(check, /\bnpm test$/m);
});

test('the page for contributors stays short enough to be read', () => {
  assert.ok(read('docs/CONTRIBUTING.md').split('\n').length < 150);
});

test('decision records are numbered without gaps and keep their four headings', () => {
  const records = tracked.filter((path) => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path)).sort();
  assert.ok(records.length > 0);
  records.forEach((path, index) => {
    assert.equal(basename(path).slice(0, 4), String(index + 1).padStart(4, '0'));
    const headings = [...read(path).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['Status', 'Context', 'Decision', 'Consequences'], path);
  });
});

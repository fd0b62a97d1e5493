import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn, packageNames, read, readJson } from './tree.js';

/** Addresses that are names, never asked for. */
const names = [
  /^https?:\/\/www\.w3\.org\//, // XML namespaces
  /^https?:\/\/(?:[\w-]+\.)+example(?:[/:]|$)/, // reserved for samples: it leads to nobody (RFC 2606, section 2)
  /^https?:\/\/(purl\.org|search\.yahoo\.com|jsonfeed\.org|schema\.org)\//, // names of feed formats and their modules
];

/** Addresses in code; comments are looked at too, licence comments aside. */
function foreignAddresses(text: string): readonly string[] {
  const code = text
    .replace(/\/\*[!*](?:(?!\*\/)[\s\S])*?(?:@license|@preserve|SPDX)[\s\S]*?\*\//g, '')
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '');
  const found = code.match(/(?:https?|wss?):\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)<>\\]*/gi) ?? [];
  return found.filter((address) => !names.some((name) => name.test(address)));
}

test('no bundle holds the address of a foreign host', () => {
  const bundles = filesIn('packages/embed/cdn', { skip: new Set() }).filter((path) => /\.(m?js|css|html)$/.test(path));
  assert.ok(bundles.length > 0);
  assert.deepEqual(
    bundles.flatMap((path) => foreignAddresses(read(path)).map((address) => `${path}: ${address}`)),
    [],
  );
});

test('no compiled module holds the address of a foreign host', () => {
  const modules = packageNames.flatMap((name) => filesIn(`packages/${name}/dist`, { skip: new Set() }));
  const code = modules.filter((path) => path.endsWith('.js'));
  assert.ok(code.length > 0);
  const found = code.flatMap((path) =>
    foreignAddresses(read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')).map((address) => `${path}: ${address}`),
  );
  assert.deepEqual(found, []);
});

test('a foreign address is noticed, a namespace and a licence are not', () => {
  assert.deepEqual(foreignAddresses('fetch("https://fonts.example.com/a.css")'), ['https://fonts.example.com/a.css']);
  assert.deepEqual(foreignAddresses('const s = "https://portal.example.org"'), ['https://portal.example.org']);
  assert.deepEqual(foreignAddresses('const s = "https://portal.example/duty"'), []);
  assert.deepEqual(foreignAddresses('const s = "http://www.w3.org/2000/svg"'), []);
  assert.deepEqual(foreignAddresses('/** @license see https://example.org/licence */'), []);
});

test('no bundle evaluates text or writes markup', () => {
  const bundles = filesIn('packages/embed/cdn', { skip: new Set() }).filter((path) => path.endsWith('.js'));
  const risky = /\beval\(|new Function\(|\.insertAdjacentHTML\(|document\.write\(/;
  assert.ok(bundles.length > 0);
  assert.deepEqual(
    bundles.filter((path) => risky.test(read(path))),
    [],
  );
});

test('every bundle says whose it is and under which licence', () => {
  const bundles = filesIn('packages/embed/cdn').filter((path) => /^packages\/embed\/cdn\/[a-z.-]+\.js$/.test(path));
  assert.ok(bundles.length > 0);
  assert.deepEqual(
    bundles.filter((path) => !read(path).includes('MIT')),
    [],
  );
});

test('the licence of everything in the bundles goes along with them', () => {
  const maps = filesIn('packages/embed/cdn', { skip: new Set() }).filter((path) => path.endsWith('.js.map'));
  const sources = maps.flatMap((path) => readJson<{ sources: string[] }>(path).sources);
  const names = new Set(sources.flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
  assert.ok(names.has('lit-html') && names.has('yaml'));
  const texts = read('packages/embed/cdn/LICENSES.txt');
  assert.ok(texts.startsWith(read('LICENSE').trim()));
  assert.deepEqual(
    [...names].filter(
      (name) =>
        !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n\\n.*(?:Licen[cs]e|MIT|BSD|ISC|Copyright)`, 'mi').test(texts),
    ),
    [],
  );
});

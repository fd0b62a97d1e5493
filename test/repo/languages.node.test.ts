import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn, read, root } from './tree.js';

const folder = 'packages/elements/src/locales';
const files = filesIn(folder).filter((path) => path.split('/').length > 5);
const languages = [...new Set(files.map((path) => path.split('/')[4] ?? ''))];

type Words = Readonly<Record<string, unknown>>;

/** Every word of a language as `file.export.key`, with the kind of its value. */
async function wordsOf(language: string): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const path of files.filter((file) => file.startsWith(`${folder}/${language}/`))) {
    const module = (await import(pathToFileURL(root + path).href)) as Readonly<Record<string, Words>>;
    const file = path.slice(`${folder}/${language}/`.length, -'.ts'.length);
    for (const [name, group] of Object.entries(module)) {
      if (typeof group !== 'object') continue;
      for (const [key, value] of Object.entries(group)) words.set(`${file}.${name}.${key}`, typeof value);
    }
  }
  return words;
}

test('English is there', () => assert.ok(languages.includes('en')));

test('every language says everything English says', async () => {
  const english = await wordsOf('en');
  assert.ok(english.size > 20);
  for (const language of languages) {
    const words = await wordsOf(language);
    const missing = [...english].filter(([key, kind]) => words.get(key) !== kind).map(([key]) => key);
    assert.deepEqual(missing, [], language);
  }
});

test('every word is said somewhere', async () => {
  const code = filesIn('packages/elements/src').filter((path) => path.endsWith('.ts') && !path.startsWith(folder));
  const text = code.map(read).join('\n');
  // A word may be chosen by a value of the model: `words[stage]`, `moods[number]`.
  const chosen = (group = ''): boolean => new RegExp(`\\b${group}\\)?\\[`).test(text);
  const unused = [...(await wordsOf('en')).keys()].filter((key) => {
    const [, group, word = ''] = key.split('.');
    return !new RegExp(`\\b${word}\\b`).test(text) && !chosen(group);
  });
  assert.deepEqual(unused, []);
});

test('words are calm: no exclamation marks, no dots that mean waiting', () => {
  for (const path of files.filter((file) => file.startsWith(`${folder}/en/`))) {
    const strings = read(path).match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [];
    assert.deepEqual(
      strings.filter((value) => /!['`]|\.\.\./.test(value)),
      [],
      path,
    );
  }
});

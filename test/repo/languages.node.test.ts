import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { categoriesOf, readModule, writeModule } from '../../packages/elements/tools/message-units.mjs';
import {
  exportLanguage,
  faultOf,
  messagesOf,
  sections,
  type Message,
} from '../../packages/elements/tools/messages.mjs';
import { fromXliff } from '../../packages/elements/tools/xliff.mjs';
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

const others = languages.filter((language) => language !== 'en');

test('the languages of the documentation are there', () =>
  assert.deepEqual(languages, ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'sv', 'zh-CN']));

test('the map names every language, and its index every section', async () => {
  const { locales } = await import('@meanwhile/elements/locales/locales');
  const names = others.map((language) => (language in locales ? language : (language.split('-')[0] ?? '')));
  assert.deepEqual(Object.keys(locales).sort(), names.sort());
  const english = new Set([...(await wordsOf('en')).keys()].map((key) => key.split('.')[1]));
  for (const name of names) {
    const { sections: given = {} } = (await locales[name]?.()) ?? {};
    assert.deepEqual(Object.keys(given).sort(), [...english].sort(), name);
    for (const [section, load] of Object.entries(given)) assert.ok(section in ((await load?.()) ?? {}), section);
  }
});

test('every message has its placeholders, and every plural the forms of its language', () => {
  for (const language of others) {
    const categories = categoriesOf(language);
    for (const section of sections()) {
      const translated = messagesOf(language, section);
      const faults = [...messagesOf('en', section)]
        .map(([key, message]) => [key, faultOf(message, translated.get(key), categories)])
        .filter(([, fault]) => fault);
      assert.deepEqual(faults, [], `${language}/${section}`);
    }
  }
});

test('a missing form, a lost placeholder and a missing message are faults', () => {
  const plural: Message = { kind: 'plural', forms: { one: '# day', other: '# days' } };
  assert.match(
    faultOf(plural, { kind: 'plural', forms: { one: '1', other: '#' } }, ['one', 'few', 'other']) ?? '',
    /few/,
  );
  assert.match(faultOf({ kind: 'text', text: 'by {time}' }, { kind: 'text', text: 'bis' }, []) ?? '', /time/);
  assert.equal(faultOf(plural, undefined, []), 'is missing');
  assert.equal(
    faultOf(plural, { kind: 'plural', forms: { one: 'ein Tag', other: '# Tage' } }, ['one', 'other']),
    undefined,
  );
});

/** Words that a language writes as English does. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Check-in',
    'Code',
    'Code: {code}',
    'Format',
    'Link',
    'Links',
    'Neutral',
    'Offline',
    'Option {number}',
    'Person',
    'Status',
    'Text',
    'Updates',
    '{time} in {city}',
  ],
  es: ['Neutral', 'No'],
  fr: [
    '# minute',
    '# minutes',
    '# position',
    '# positions',
    'Actions',
    'Code',
    'Condition',
    'Condition {number}',
    'Condition {number}, question',
    'Consensus',
    'Date',
    'Description',
    'Discussion',
    'Format',
    'Introduction',
    'Note',
    'Objections',
    'Option {number}',
    'Options',
    'Positions',
    'Question',
    'Question {number}',
    'Questions',
    'Source',
  ],
  it: ['# file', 'Check-in', 'Link', 'No'],
  nl: [
    '# item',
    '# items',
    '# later',
    '# update',
    '# updates',
    'Check-in',
    'Code',
    'Code: {code}',
    'Consensus',
    'Consent',
    'Details',
    'Filters',
    'Id',
    'Link',
    'Links',
    'Offline',
    'Score',
    'Status',
    'Updates',
    'is',
    '{time} in {city}',
  ],
  pl: ['# problem', 'Check-in', 'Format', 'Link', 'Offline', 'Status', 'Tag'],
  'pt-BR': ['# item', 'Check-in', 'Link', 'Links', 'Status'],
  sv: ['# person', '# problem', 'Format', 'Id', 'Offline', 'Person', 'Status', 'Text'],
};

test('nothing is left in English', () => {
  const texts = (message: Message | undefined): readonly string[] =>
    !message ? [] : message.kind === 'text' ? [message.text] : Object.values(message.forms);
  const left = others.flatMap((language) =>
    sections().flatMap((section) => {
      const translated = messagesOf(language, section);
      return [...messagesOf('en', section)].flatMap(([key, message]) => {
        const same = texts(translated.get(key)).filter((text) => texts(message).includes(text));
        return same
          .filter((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')) && !shared[language]?.includes(text))
          .map((text) => `${language}: ${text}`);
      });
    }),
  );
  assert.deepEqual([...new Set(left)].sort(), []);
});

test('a language goes out as XLIFF 2.0 and comes in again as it was', () => {
  for (const language of ['ar', 'de']) {
    const text = exportLanguage(language);
    assert.match(text, /<xliff xmlns="urn:oasis:names:tc:xliff:document:2\.0" version="2\.0" srcLang="en" trgLang="/);
    const { language: target, sections: given } = fromXliff(text);
    assert.equal(target, language);
    for (const section of sections()) assert.deepEqual(given.get(section), messagesOf(language, section), section);
  }
  assert.doesNotMatch(exportLanguage('de', { missing: true }), /<unit/);
  assert.match(exportLanguage('fi'), /state="initial"/);
  assert.throws(() => fromXliff('<xliff version="1.2"/>'), /XLIFF 2/);
});

test('a module written from its own messages is the module, in any language', () => {
  const english =
    "import { pluralFor } from '../plural.js';\nconst plural = pluralFor('en');\n" +
    "export const words = { by: (name: string) => `by ${name}`, days: (n: number) => plural(n, { one: '# day', other: '# days' }) };\n";
  const messages = new Map<string, Message>([
    ['words.by', { kind: 'text', text: 'von {name} `x`' }],
    ['words.days', { kind: 'plural', forms: { one: "'n Tag", other: '# Tage' } }],
  ]);
  const source = writeModule(english, { language: 'de', section: 'words', messages });
  assert.deepEqual(readModule(source).messages, messages);
  assert.match(source, /pluralFor\('de'\)[^]*satisfies typeof english\.words/);
  assert.throws(() => writeModule(english, { language: 'de', section: 'words', messages: new Map() }), /words\.by/);
});

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
  for (const path of files) {
    const strings = read(path).match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [];
    assert.deepEqual(
      strings.filter((value) => /!['`]|\.\.\./.test(value)),
      [],
      path,
    );
  }
});

// Takes the words out for a translator, and brings them in again:
//   npm run messages -- export de [--missing] [file.xlf]
//   npm run messages -- import file.xlf
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { categoriesOf, placeholders, readModule, writeModule } from './message-units.mjs';
import { fromXliff, toXliff } from './xliff.mjs';

const folder = fileURLToPath(new URL('../src/locales/', import.meta.url));
const moduleOf = (language, section) => join(folder, language, `${section}.ts`);

/** The sections of English by name. */
export const sections = () => readdirSync(join(folder, 'en')).map((name) => name.replace(/\.ts$/, ''));

/** The messages of a section by key; none where the module is not there. */
export function messagesOf(language, section) {
  const path = moduleOf(language, section);
  return existsSync(path) ? readModule(readFileSync(path, 'utf8')).messages : new Map();
}

/** What is wrong with a translation of a message, in words, or nothing. */
export function faultOf(english, message, categories) {
  if (!message) return 'is missing';
  if (message.kind !== english.kind) return `is a ${message.kind}, not a ${english.kind}`;
  const texts = english.kind === 'plural' ? english.forms : { other: english.text };
  const given = message.kind === 'plural' ? message.forms : { other: message.text };
  const lacking = english.kind === 'plural' ? categories.filter((category) => !given[category]) : [];
  if (lacking.length) return `lacks the plural form ${lacking.join(', ')}`;
  // One, two or none may be said in words: “eine Stunde”.
  const spoken = (category) => ['zero', 'one', 'two'].includes(category);
  for (const [category, text] of Object.entries(given)) {
    const wanted = placeholders(texts[category] ?? texts.other).filter((name) => name !== '#' || !spoken(category));
    const found = placeholders(text).filter((name) => name !== '#' || !spoken(category));
    if (wanted.join() !== found.join()) return `has ${found.join(' ') || 'no placeholder'}, not ${wanted.join(' ')}`;
  }
  return undefined;
}

async function write(path, source) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
}

/** The map of a language: what it exports, and the module that holds it. */
export function indexSource() {
  const lines = sections().flatMap((section) =>
    [...readFileSync(moduleOf('en', section), 'utf8').matchAll(/^export const (\w+)/gm)].map(
      ([, name]) => `${name}: () => import('./${section}.js'),`,
    ),
  );
  return `import type { Language } from '../locales.js';\n\nexport { follows } from '../follows.js';\nexport const sections: Language['sections'] = {\n${lines.join('\n')}\n};\n`;
}

/** Writes the modules of a language from `given` (messages by key, by section) and from what it says already. */
export async function writeLanguage(language, given) {
  const categories = categoriesOf(language);
  const [faults, modules] = [[], new Map()];
  for (const section of sections()) {
    const source = readFileSync(moduleOf('en', section), 'utf8');
    const english = readModule(source).messages;
    const messages = new Map([...messagesOf(language, section), ...(given.get(section) ?? [])]);
    const wrong = [...english].map(([key, message]) => [key, faultOf(message, messages.get(key), categories)]);
    faults.push(
      ...wrong.filter(([, fault]) => fault).map(([key, fault]) => `${language}/${section}: ${key} ${fault}.`),
    );
    if (!faults.length) modules.set(section, writeModule(source, { language, section, messages }));
  }
  if (faults.length) throw new Error(`Nothing was written.\n${faults.join('\n')}`);
  for (const [section, source] of modules) await write(moduleOf(language, section), source);
  await write(moduleOf(language, 'index'), indexSource());
}

/** The XLIFF document of a language, of all messages or of those that it lacks. */
export function exportLanguage(language, { missing = false } = {}) {
  const categories = categoriesOf(language);
  const parts = sections().map((section) => {
    const translated = messagesOf(language, section);
    const english = [...messagesOf('en', section)].filter(
      ([key, message]) => !missing || faultOf(message, translated.get(key), categories),
    );
    return { section, english: new Map(english), translated };
  });
  return toXliff(
    language,
    parts.filter(({ english }) => english.size),
    categories,
  );
}

async function main([command, ...rest]) {
  const names = rest.filter((word) => !word.startsWith('--'));
  if (command === 'import' && names[0]) {
    const { language, sections: given } = fromXliff(readFileSync(names[0], 'utf8'));
    await writeLanguage(language, given);
    return console.log(`${language}: written. A new language also goes into src/locales/locales.ts.`);
  }
  if (command !== 'export' || !names[0])
    throw new Error('Say what to do: export de [--missing] [file.xlf], or import file.xlf');
  const text = exportLanguage(Intl.getCanonicalLocales(names[0])[0], { missing: rest.includes('--missing') });
  if (!names[1]) return process.stdout.write(text);
  writeFileSync(names[1], text);
  return console.log(names[1]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2)).catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });

// Messages as XLIFF 2.0 (OASIS, 2014), which agencies' tools read, and back. XLIFF 2.0 knows no plurals: each form of one
// is a unit of its own within a group.
import { createRequire } from 'node:module';

// The library that the import of feeds uses.
const { XMLBuilder, XMLParser } = createRequire(new URL('../../sdk/package.json', import.meta.url))('fast-xml-parser');

const options = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' };
const element = (name, attributes, children = []) => ({ [name]: children, ':@': attributes });

/** Text and its placeholders; `#` stands for the number of a plural. */
function inline(text, plural) {
  let id = 0;
  return text
    .split(plural ? /(\{\w+\}|#)/ : /(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^(?:\{\w+\}|#)$/.test(part) && (plural || part !== '#')
        ? element('ph', { id: String(++id), equiv: part, disp: part === '#' ? '{number}' : part })
        : { '#text': part },
    );
}

function unit(id, { source, target, plural, note }) {
  const texts = [element('source', { 'xml:space': 'preserve' }, inline(source, plural))];
  if (target !== undefined) texts.push(element('target', { 'xml:space': 'preserve' }, inline(target, plural)));
  const notes = note ? [element('notes', {}, [element('note', {}, [{ '#text': note }])])] : [];
  const state = target === undefined ? 'initial' : 'translated';
  return element('unit', { id }, [...notes, element('segment', { state }, texts)]);
}

function pluralGroup(key, source, target, categories) {
  const units = categories.map((category) =>
    unit(`${key}.${category}`, {
      source: source.forms[category] ?? source.forms.other,
      target: target?.forms[category],
      plural: true,
      note: `Plural form “${category}” of CLDR; {number} is the number.`,
    }),
  );
  return element('group', { id: key, type: 'meanwhile:plural' }, units);
}

/**
 * @param {string} language BCP 47
 * @param {readonly { section: string, english: Map<string, any>, translated: Map<string, any> }[]} sections
 * @param {readonly string[]} categories the plural forms of the language
 */
export function toXliff(language, sections, categories) {
  const files = sections.map(({ section, english, translated }) => {
    const units = [...english].map(([key, message]) => {
      const target = translated.get(key);
      if (message.kind === 'plural') return pluralGroup(key, message, target, categories);
      return unit(key, { source: message.text, target: target?.text });
    });
    return element('file', { id: section, original: `en/${section}.ts` }, units);
  });
  const attributes = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    version: '2.0',
    srcLang: 'en',
    trgLang: language,
  };
  const builder = new XMLBuilder({ ...options, suppressEmptyNode: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([element('xliff', attributes, files)])}\n`.replace(
    /(<(?:file|group|unit)\b)/g,
    '\n$1',
  );
}

const nameOf = (node) => Object.keys(node).find((key) => key !== ':@');
const childrenOf = (node) => node[nameOf(node)];
const attributesOf = (node) => node[':@'] ?? {};
const all = (nodes, name) => nodes.filter((node) => nameOf(node) === name);

/** Text of a target; annotations such as `mrk` and `pc` that a tool has put in leave their text behind. */
function flat(nodes) {
  return nodes
    .map((node) => {
      if ('#text' in node) return String(node['#text']);
      return nameOf(node) === 'ph' ? (attributesOf(node).equiv ?? '') : flat(childrenOf(node));
    })
    .join('');
}
function targetOf(node) {
  const parts = childrenOf(node).filter((child) => ['segment', 'ignorable'].includes(nameOf(child)));
  const targets = parts.map((part) => all(childrenOf(part), 'target')[0] ?? all(childrenOf(part), 'source')[0]);
  const missing = parts.some((part) => nameOf(part) === 'segment' && all(childrenOf(part), 'target').length === 0);
  return missing || parts.length === 0 ? undefined : flat(targets.map(childrenOf).flat());
}

function readUnits(nodes, messages) {
  for (const node of nodes) {
    const { id } = attributesOf(node);
    if (nameOf(node) === 'unit') {
      const text = targetOf(node);
      if (text !== undefined) messages.set(id, { kind: 'text', text });
    } else if (nameOf(node) === 'group') {
      const forms = all(childrenOf(node), 'unit').map((form) => [
        attributesOf(form).id.split('.').at(-1),
        targetOf(form),
      ]);
      const given = Object.fromEntries(forms.filter(([, text]) => text !== undefined));
      if (Object.keys(given).length) messages.set(id, { kind: 'plural', forms: given });
    }
  }
}

/** What was translated, by section and key. Throws at what is no XLIFF 2. */
export function fromXliff(text) {
  const parser = new XMLParser({ ...options, trimValues: false, parseTagValue: false, parseAttributeValue: false });
  const [root] = all(parser.parse(text), 'xliff');
  const { version, trgLang } = root ? attributesOf(root) : {};
  if (!version?.startsWith('2.') || !trgLang)
    throw new Error('This is not XLIFF 2 with a target language: export a file with `npm run messages -- export de`.');
  const sections = new Map();
  for (const file of all(childrenOf(root), 'file')) {
    const messages = new Map();
    readUnits(childrenOf(file), messages);
    sections.set(attributesOf(file).id, messages);
  }
  return { language: trgLang, sections };
}

import { FormatError } from './format-error.js';

/** A tree of elements and text; nothing of a document type declaration survives, so no entity can grow. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly (XmlElement | string)[];
}

const named: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
}

/** The five names of XML, numbers, and the names feeds use by mistake; every other reference stays as text. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, decodeEntity);
}

type RawNode = { readonly [key: string]: unknown };

function toElement(node: RawNode): XmlElement | string {
  if ('#text' in node) return decodeEntities(String(node['#text']));
  if ('#cdata' in node) return (node['#cdata'] as RawNode[]).map((part) => String(part['#text'])).join('');
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const raw = Object.entries((node[':@'] ?? {}) as { [name: string]: string });
  const attributes = Object.fromEntries(raw.map(([key, value]) => [key, decodeEntities(String(value))]));
  return { name, attributes, children: ((node[name] ?? []) as RawNode[]).map(toElement) };
}

const parserOptions = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  // Entities are decoded here: the parser would count a long post's `&lt;` against its own limits.
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
};

/** Parses XML; a mistake is a {@link FormatError} with its line. */
export async function readXml(text: string): Promise<XmlElement> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const checked = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (checked !== true) throw new FormatError('malformed-xml', checked.err.msg, checked.err.line);
  let nodes: RawNode[];
  try {
    nodes = new XMLParser(parserOptions).parse(text) as RawNode[];
  } catch (cause) {
    // The parser has limits of its own, for depth and for names.
    throw new FormatError('malformed-xml', cause instanceof Error ? cause.message : String(cause));
  }
  const root = nodes.map(toElement).find((node) => typeof node !== 'string');
  if (!root || typeof root === 'string') throw new FormatError('malformed-xml', 'The file holds no element.', 1);
  return root;
}

export const elementsOf = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
export const firstOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(parent, name)[0];
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The markup inside an element, without namespace prefixes: what an Atom entry of type `xhtml` holds. */
export function markupOf(element: XmlElement): string {
  const write = (child: XmlElement | string): string => {
    if (typeof child === 'string') return escapeText(child);
    const name = child.name.replace(/^.*:/, '');
    const attributes = Object.entries(child.attributes)
      .filter(([key]) => !key.startsWith('xmlns'))
      .map(([key, value]) => ` ${key}="${escapeText(value).replace(/"/g, '&quot;')}"`);
    const isVoid = child.children.length === 0 && /^(br|hr|img)$/.test(name);
    return `<${name}${attributes.join('')}>${isVoid ? '' : `${markupOf(child)}</${name}>`}`;
  };
  return element.children.map(write).join('');
}

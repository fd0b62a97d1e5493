import type { Block, Document, Inline } from './ast.js';
import { parseCore } from './core.js';
import { wordsOf } from './links.js';

// Marks of HTML that the core front-end leaves in the text; a generic type such as Vec<T> stays.
const TAG =
  /<\/?(?:p|br|div|span|strong|b|em|i|u|a|code|pre|ul|ol|li|h[1-6]|img|blockquote|details|summary|table|tr|td|th|sup|sub)(?:\s[^<>]{0,500})?\/?>|<!--[^<>]{0,500}-->/gi;

// Links by reference, whose target stands elsewhere, and those targets.
const REFERENCE = /\[([^[\]]{1,300})\]\[[^[\]]{0,100}\]/g;
const TARGET = /^ {0,3}\[[^\]\n]{1,100}\]:[ \t]*\S.*$/gm;

const words = (nodes: readonly Inline[]): string => wordsOf(nodes);

function blockWords(node: Block): string {
  switch (node.kind) {
    case 'p':
    case 'heading':
      return words(node.children);
    case 'code-block':
    case 'plain':
      return node.text;
    case 'quote':
      return documentWords(node.children);
    case 'list':
      return node.items.map((item) => documentWords(item.children)).join(' ');
    case 'table':
      return [node.head, ...node.rows].map((row) => row.map(words).join(' ')).join(' ');
    case 'rule':
      return '';
  }
}

const documentWords = (document: Document): string => document.map(blockWords).join(' ');

const KEPT = 500;
const known = new Map<string, string>();

/** The words of a Markdown text on one line, cut at a word to at most `max` characters. For snippets and titles. */
export function plainText(text: string, max = 200): string {
  // Titles are drawn again with every change of a list.
  const key = `${max} ${text}`;
  let words = known.get(key);
  if (words === undefined) {
    if (known.size >= KEPT) known.clear();
    known.set(key, (words = read(text, max)));
  }
  return words;
}

function read(text: string, max: number): string {
  // Marks may take half of a text: parse enough to fill the snippet, not the whole of a long text.
  const all = documentWords(parseCore(text.slice(0, max * 4 + 400).replace(TARGET, '')))
    .replace(REFERENCE, '$1')
    .replace(TAG, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (all.length <= max) return all;
  const cut = all.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
}

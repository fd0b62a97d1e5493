import { MAX_CORE_BLOCK_DEPTH, MAX_CORE_LENGTH, type Block, type Document, type ListItem } from './ast.js';
import { parseInline } from './inline.js';

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\s`]*)/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(?:( {1,4})(?! )| |$)/;
const TASK = /^\[([ xX])\] (?=\S)/;

const isBlank = (line: string): boolean => !line.trim();
const indentOf = (line: string): number => line.length - line.trimStart().length;
/** The marker of a list item: its kind is the last character, `-`, `*`, `+`, `.` or `)`. */
const itemOf = (line: string): RegExpExecArray | null => (RULE.test(line) ? null : ITEM.exec(line));

interface Blocks {
  readonly blocks: Block[];
  /** A blank line stands between two of them: the list item that holds them is not tight. */
  readonly spaced: boolean;
}

class BlockScanner {
  readonly #lines: readonly string[];
  readonly #depth: number;
  #at = 0;

  constructor(lines: readonly string[], depth: number) {
    this.#lines = lines;
    this.#depth = depth;
  }

  scan(): Blocks {
    const blocks: Block[] = [];
    let spaced = false;
    while (this.#more) {
      const gap = this.#skipBlank();
      if (!this.#more) break;
      spaced ||= gap && blocks.length > 0;
      blocks.push(this.#block(this.#line));
    }
    return { blocks, spaced };
  }

  get #more(): boolean {
    return this.#at < this.#lines.length;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** Passes blank lines; answers whether there were any. */
  #skipBlank(): boolean {
    const from = this.#at;
    while (this.#more && isBlank(this.#line)) this.#at += 1;
    return this.#at > from;
  }

  #block(line: string): Block {
    const heading = HEADING.exec(line);
    if (heading) return this.#heading(line.slice(heading[0].length).trim(), heading[1].length);
    const fence = FENCE.exec(line);
    if (fence) return this.#code(fence[1], fence[2]);
    if (RULE.test(line)) {
      this.#at += 1;
      return { kind: 'rule' };
    }
    if (this.#depth < MAX_CORE_BLOCK_DEPTH) {
      if (QUOTE.test(line)) return this.#quote();
      const item = ITEM.exec(line);
      if (item) return this.#list(item[2]);
    }
    return this.#paragraph();
  }

  #heading(words: string, level: number): Block {
    this.#at += 1;
    let end = words.length;
    while (words[end - 1] === '#') end -= 1;
    const closed = isBlank(words.charAt(end - 1));
    return { kind: 'heading', level, children: parseInline(closed ? words.slice(0, end).trim() : words) };
  }

  #code(fence: string, lang: string): Block {
    const indent = indentOf(this.#line);
    const code: string[] = [];
    for (this.#at += 1; this.#more; this.#at += 1) {
      const line = this.#line;
      const end = line.trim();
      if (end.startsWith(fence) && indentOf(line) < 4 && end === fence.charAt(0).repeat(end.length)) break;
      code.push(line.slice(Math.min(indent, indentOf(line))));
    }
    this.#at += 1;
    const text = code.join('\n');
    return lang ? { kind: 'code-block', lang, text } : { kind: 'code-block', text };
  }

  #paragraph(): Block {
    const lines: string[] = [];
    do {
      lines.push(this.#line.trimStart());
      this.#at += 1;
    } while (this.#continues());
    return { kind: 'p', children: parseInline(lines.join('\n').trimEnd()) };
  }

  /** Does the present line belong to the paragraph before it? */
  #continues(): boolean {
    const line = this.#line;
    if (isBlank(line) || HEADING.test(line) || RULE.test(line) || FENCE.test(line)) return false;
    if (this.#depth >= MAX_CORE_BLOCK_DEPTH) return true;
    const item = ITEM.exec(line);
    // An empty item or a number other than 1 ("…in\n1984. It was…") does not interrupt a paragraph.
    return !QUOTE.test(line) && !(item && line.length > item[0].length && /^(?:\D|1\D)/.test(item[2]));
  }

  #quote(): Block {
    const lines: string[] = [];
    while (QUOTE.test(this.#line) || (lines.length > 0 && !isBlank(lines[lines.length - 1]) && this.#continues())) {
      lines.push(this.#line.replace(QUOTE, ''));
      this.#at += 1;
    }
    return { kind: 'quote', children: new BlockScanner(lines, this.#depth + 1).scan().blocks };
  }

  #list(marker: string): Block {
    const kind = marker.at(-1);
    const ordered = marker.length > 1;
    const items: ListItem[] = [];
    let tight = true;
    for (let found = itemOf(this.#line); found?.[2].at(-1) === kind && found; found = itemOf(this.#line)) {
      const { item, spaced } = this.#item(found);
      items.push(item);
      const end = this.#at;
      const gap = this.#skipBlank();
      const more = itemOf(this.#line)?.[2].at(-1) === kind;
      if (spaced || (more && gap)) tight = false;
      if (!more) this.#at = end;
    }
    return { kind: 'list', ordered, start: ordered ? Number.parseInt(marker, 10) : 1, tight, items };
  }

  #item([, indent, marker, spaces = ' ']: RegExpExecArray): { item: ListItem; spaced: boolean } {
    const whole = this.#line;
    const rest = whole.slice(indent.length + marker.length);
    const width = whole.length - rest.length + (isBlank(rest) ? 1 : spaces.length);
    const task = TASK.exec(whole.slice(width));
    const lines = [whole.slice(width + (task?.[0].length ?? 0))];
    // Lines that are indented as far belong to the item, and so do lines that continue its last paragraph.
    for (this.#at += 1; this.#more; this.#at += 1) {
      const line = this.#line;
      const last = isBlank(lines[lines.length - 1]);
      if (
        isBlank(line)
          ? last && lines.length < 2
          : indentOf(line) < width && (last || !this.#continues() || ITEM.test(line))
      )
        break;
      lines.push(line.slice(Math.min(width, indentOf(line))));
    }
    while (lines.length > 1 && isBlank(lines[lines.length - 1])) {
      lines.pop();
      this.#at -= 1;
    }
    const { blocks, spaced } = new BlockScanner(lines, this.#depth + 1).scan();
    const item: ListItem = { kind: 'item', children: blocks };
    return { item: task ? { ...item, checked: task[1] !== ' ' } : item, spaced };
  }
}

/** Lines without carriage returns, tabs at their start as spaces, and without NUL. */
export function linesOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '    '))
    .replace(/\n$/, '')
    .split('\n');
}

/** Splits text at the last line that ends before the cap. */
export function cutAt(text: string, cap: number): readonly [string, string] {
  if (text.length <= cap) return [text, ''];
  const end = text.lastIndexOf('\n', cap);
  return end > 0 ? [text.slice(0, end), text.slice(end + 1)] : [text.slice(0, cap), text.slice(cap)];
}

/**
 * The core front-end: paragraphs, `#` headings, fenced code, quotes, lists, tasks, rules, emphasis, code, links, bare
 * addresses and mentions. Everything else stays text, and `needsFull` says so. Linear in the length of the text.
 */
export function parseCore(text: string): Document {
  const [head, rest] = cutAt(text, MAX_CORE_LENGTH);
  const { blocks } = new BlockScanner(linesOf(head), 0).scan();
  return rest.trim() ? [...blocks, { kind: 'plain', text: rest }] : blocks;
}

// Each of these is Markdown that the core subset shows as text. Too much is harmless: it loads what is not needed.
const BEYOND = new RegExp(
  [
    /(?:^|\n[ \t]*\n)(?: {4}|\t)/, // indented code
    /(?:>|[-*+.)]) ?(?: {5}|\t)/, // indented code in a quote or an item
    /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/, // a heading by its underline
    /\n[ \t|]*:?-+:?[ \t]*\|/, // a table
    /\]:|\]\[/, // references and footnotes
    /\]\(\s*</, // a target in <…>
    /<[a-z/!?]/, // HTML
    /&(?:#|[a-z])[a-z0-9]{1,31};/, // a character by its name
    /(?:^|\n)(?: {12}|(?: {0,3}> ?){4})/, // deep nesting
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
const AUTOLINK = /<(?:https?:\/\/|mailto:)[^\s<>]*>/gi;

/** Whether text uses more than the core subset, so that the full front-end is worth loading. */
export function needsFull(text: string): boolean {
  return text.length > MAX_CORE_LENGTH || BEYOND.test(text.replace(AUTOLINK, ''));
}

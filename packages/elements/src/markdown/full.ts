import MarkdownIt, { type Token } from 'markdown-it';
import { MAX_FULL_LENGTH, type Align, type Document } from './ast.js';
import { TreeBuilder } from './builder.js';
import { cutAt } from './core.js';
import type { Frame, FrameDetails, FrameName } from './frame.js';
import { safeHref } from './links.js';
import { htmlPieces, type Attributes, type Piece } from './html.js';

type Open = readonly [FrameName, FrameDetails?];

const markdownIt = new MarkdownIt({ html: true, linkify: false, typographer: false });
// A refused address leaves the source of the link in the text, as the core front-end does.
markdownIt.validateLink = (url) => safeHref(url) !== undefined;

const ALIGN: Readonly<Record<string, Align>> = { left: 'start', center: 'center', right: 'end' };

/** What each tag of Markdown's own tokens opens. */
function opening(token: Token): Open | undefined {
  switch (token.type) {
    case 'paragraph_open':
      return ['p'];
    case 'heading_open':
      return ['heading', { level: Number(token.tag.slice(1)) }];
    case 'blockquote_open':
      return ['quote'];
    case 'bullet_list_open':
      return ['list', { ordered: false }];
    case 'ordered_list_open':
      return ['list', { ordered: true, start: Number(token.attrGet('start') ?? 1) }];
    case 'list_item_open':
      return ['item'];
    case 'table_open':
      return ['table'];
    case 'tr_open':
      return ['row'];
    case 'th_open':
    case 'td_open':
      return [
        'cell',
        { head: token.type === 'th_open', ...alignOf(/text-align:(\w+)/.exec(attributeOf(token, 'style'))?.[1]) },
      ];
    case 'strong_open':
      return ['strong'];
    case 'em_open':
      return ['em'];
    case 's_open':
      return ['del'];
    case 'link_open':
      return ['link', hrefOf(attributeOf(token, 'href'))];
    default:
      return undefined;
  }
}

const attributeOf = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

const alignOf = (word: string | undefined): { align?: Align } => {
  const align = ALIGN[word?.toLowerCase() ?? ''];
  return align ? { align } : {};
};

const hrefOf = (raw: string): { href?: string } => {
  const href = safeHref(raw);
  return href === undefined ? {} : { href };
};

const decode = (text: string): string =>
  text.replace(/&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/gi, (reference) => markdownIt.utils.unescapeAll(reference));

/** Frames of raw HTML by tag. Tags not named here or below show as text. */
const FRAMES: Readonly<Record<string, Open>> = {
  p: ['p'],
  dt: ['p'],
  dd: ['p'],
  figcaption: ['p'],
  blockquote: ['quote'],
  ul: ['list', { ordered: false }],
  menu: ['list', { ordered: false }],
  li: ['item'],
  pre: ['pre'],
  table: ['table'],
  tr: ['row'],
  strong: ['strong'],
  b: ['strong'],
  em: ['em'],
  i: ['em'],
  cite: ['em'],
  del: ['del'],
  s: ['del'],
  strike: ['del'],
  code: ['code'],
  kbd: ['code'],
  samp: ['code'],
  tt: ['code'],
  sup: ['sup'],
  sub: ['sub'],
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Only a border between paragraphs. */
const BOUNDARIES = names(
  'div section article header footer main nav aside figure address center details dl caption hgroup noscript',
);
/** Nothing by themselves: their words stay. */
const TRANSPARENT = names(
  'span font u ins small big mark abbr acronym q time var dfn data bdi bdo label picture source wbr ruby rt rp rb thead tbody tfoot colgroup col nobr',
);

function htmlOpening(name: string, attributes: Attributes): Open | undefined {
  if (/^h[1-6]$/.test(name)) return ['heading', { level: Number(name.slice(1)) }];
  if (name === 'ol')
    return ['list', { ordered: true, start: Number.parseInt(attributes.get('start') ?? '1', 10) || 0 }];
  if (name === 'a') return ['link', hrefOf(decode(attributes.get('href') ?? ''))];
  if (name === 'th' || name === 'td') return ['cell', { head: name === 'th', ...alignOf(attributes.get('align')) }];
  return Object.hasOwn(FRAMES, name) ? FRAMES[name] : undefined;
}

/** A bar as words: "3/8". */
function share(attributes: Attributes): string {
  const max = attributes.get('max');
  const value = attributes.get('value') ?? '';
  return max === undefined ? value : `${value}/${max}`;
}

class FullFrontEnd {
  readonly #tree = new TreeBuilder();
  /** What each open token of Markdown opened in the tree. */
  readonly #open: (Frame | undefined)[] = [];

  build(tokens: readonly Token[]): Document {
    for (const token of tokens) this.#token(token);
    return this.#tree.finish();
  }

  #token(token: Token): void {
    if (token.nesting === 1) this.#openToken(token);
    else if (token.nesting === -1) this.#tree.close(this.#open.pop());
    else this.#leaf(token);
  }

  #openToken(token: Token): void {
    // A hidden paragraph is one of a tight list; any other makes its list loose.
    if (token.type === 'paragraph_open' && !token.hidden) this.#tree.loosen();
    const open = opening(token);
    this.#open.push(open && this.#tree.open(...open));
  }

  #leaf(token: Token): void {
    const tree = this.#tree;
    if (token.type === 'inline') for (const child of token.children ?? []) this.#token(child);
    else if (token.type === 'code_inline') tree.code(token.content);
    else if (token.type === 'softbreak') tree.text('\n');
    else if (token.type === 'hardbreak') tree.lineBreak();
    else if (token.type === 'image') tree.picture(attributeOf(token, 'src'), imageWords(token));
    else if (token.type === 'hr') tree.block({ kind: 'rule' });
    else if (token.type === 'fence' || token.type === 'code_block') tree.block(codeOf(token));
    else if (token.type === 'html_block') this.#html(token.content, true);
    else if (token.type === 'html_inline') this.#html(token.content, false);
    else tree.text(token.content);
  }

  #html(html: string, isBlock: boolean): void {
    for (const piece of htmlPieces(html)) {
      if (piece.kind === 'text') this.#tree.text(isBlock ? this.#words(piece.text) : piece.text);
      else if (piece.kind === 'close') this.#closeTag(piece.name, piece.source);
      else this.#openTag(piece);
    }
  }

  /** Character references are resolved; white space counts only inside `<pre>`. */
  #words(text: string): string {
    const words = decode(text);
    return this.#tree.keepsSpace ? words : words.replace(/\s+/g, ' ');
  }

  #closeTag(name: string, source: string): void {
    const tree = this.#tree;
    if (name === 'summary') return void (tree.closeTag('summary'), tree.boundary());
    if (tree.closeTag(name) || Object.hasOwn(FRAMES, name) || TRANSPARENT.has(name)) return;
    if (BOUNDARIES.has(name) || name === 'p') tree.boundary();
    else if (!/^(?:h[1-6]|ol|a|th|td|br|hr|img|input|progress|meter)$/.test(name)) tree.text(source);
  }

  #openTag({ name, source, attributes }: Extract<Piece, { kind: 'open' }>): void {
    const tree = this.#tree;
    const open = htmlOpening(name, attributes);
    if (open) {
      tree.open(open[0], { ...open[1], tag: name });
      if (open[0] === 'p') tree.loosen();
    } else if (name === 'summary') {
      tree.boundary();
      tree.open('strong', { tag: 'summary' });
    } else if (name === 'br') tree.lineBreak();
    else if (name === 'hr') tree.block({ kind: 'rule' });
    else if (name === 'img') tree.picture(decode(attributes.get('src') ?? ''), decode(attributes.get('alt') ?? ''));
    else if (name === 'input' && attributes.get('type') === 'checkbox')
      tree.text(attributes.has('checked') ? '[x] ' : '[ ] ');
    else if (name === 'progress' || name === 'meter') tree.text(`${share(attributes)} `);
    else if (BOUNDARIES.has(name)) tree.boundary();
    else if (!TRANSPARENT.has(name)) tree.text(source);
  }
}

const imageWords = (token: Token): string =>
  (token.children ?? [])
    .map((child) =>
      child.type === 'image' ? imageWords(child) : child.content || (/break$/.test(child.type) ? ' ' : ''),
    )
    .join('');

function codeOf(token: Token): { kind: 'code-block'; lang?: string; text: string } {
  const text = token.content.replace(/\n$/, '');
  const lang = markdownIt.utils.unescapeAll(token.info).trim().split(/\s+/, 1)[0];
  return lang ? { kind: 'code-block', lang, text } : { kind: 'code-block', text };
}

/**
 * The full front-end: CommonMark with GitHub's tables, strikethrough and tasks, and raw HTML as the nearest safe thing.
 * markdown-it only cuts the text into tokens here; its HTML is never made.
 */
export function parseFull(text: string): Document {
  const [head, rest] = cutAt(text, MAX_FULL_LENGTH);
  const blocks = new FullFrontEnd().build(markdownIt.parse(head, {}));
  return rest.trim() ? [...blocks, { kind: 'plain', text: rest }] : blocks;
}

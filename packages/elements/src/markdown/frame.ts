import { type Align, type Block, type Cell, type Inline, type ListItem } from './ast.js';
import { finishInline, linkTo, wordsOf } from './links.js';

type InlineName = 'strong' | 'em' | 'del' | 'link' | 'code' | 'sup' | 'sub';
type BlockName = 'p' | 'heading' | 'quote' | 'list' | 'pre' | 'table';
export type FrameName = 'root' | 'item' | 'row' | 'cell' | InlineName | BlockName;

/** What a frame is told when it opens. */
export interface FrameDetails {
  readonly tag?: string;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly start?: number;
  readonly href?: string;
  readonly align?: Align;
  readonly head?: boolean;
}

/** A node that is still open, with everything it may collect. */
export class Frame {
  readonly name: FrameName;
  readonly details: FrameDetails;
  readonly blocks: Block[] = [];
  inlines: Inline[] = [];
  readonly items: ListItem[] = [];
  readonly rows: { readonly head: boolean; readonly cells: readonly Cell[] }[] = [];
  readonly cells: Cell[] = [];
  readonly align: (Align | undefined)[] = [];
  text = '';
  tight = true;
  head = false;

  constructor(name: FrameName, details: FrameDetails) {
    this.name = name;
    this.details = details;
  }

  get holdsBlocks(): boolean {
    return this.name === 'root' || this.name === 'quote' || this.name === 'item';
  }

  get holdsText(): boolean {
    return this.name === 'code' || this.name === 'pre';
  }

  /** Opened by a tag of raw HTML (else by Markdown): only those may be closed by one. */
  get fromHtml(): boolean {
    return this.details.tag !== undefined;
  }
}

const TASK = /^\[([ xX])\]\s+(?=\S)/;
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index] ?? plain]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? plain]),
);

/** "10<sup>6</sup>" must not read as 106: digits become Unicode's own, anything else gets a mark before it. */
function shifted(words: string, [letters, mark]: readonly [Readonly<Record<string, string>>, string]): string {
  const done = [...words].map((letter) => letters[letter]);
  if (done.every((letter) => letter !== undefined)) return done.join('');
  return words.length > 1 && mark === '^' ? `${mark}(${words})` : mark + words;
}

/** Text without blanks at one end; not by an expression, which would read long blanks inside the text again and again. */
function withoutSpace(text: string, end: 'start' | 'end'): string {
  const step = end === 'start' ? 1 : -1;
  let at = end === 'start' ? 0 : text.length - 1;
  while (at >= 0 && at < text.length && ' \t\n'.includes(text.charAt(at))) at += step;
  return end === 'start' ? text.slice(at) : text.slice(0, at + 1);
}

/** Inline nodes of a finished block: no white space at its ends, bare addresses and mentions found. */
export function trimmed(nodes: readonly Inline[]): Inline[] {
  const inlines = [...nodes];
  const isSpace = (node: Inline | undefined): boolean =>
    node?.kind === 'br' || (node?.kind === 'text' && node.text.trim() === '');
  while (isSpace(inlines[0])) inlines.shift();
  while (isSpace(inlines.at(-1))) inlines.pop();
  const first = inlines[0];
  if (first?.kind === 'text') inlines[0] = { kind: 'text', text: withoutSpace(first.text, 'start') };
  const last = inlines.at(-1);
  if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: withoutSpace(last.text, 'end') };
  return finishInline(inlines);
}

/** The nodes a finished inline frame leaves. */
export function inlineOf(frame: Frame): Inline[] {
  const { name, inlines, text, details } = frame;
  if (name === 'strong' || name === 'em' || name === 'del') return [{ kind: name, children: inlines }];
  if (name === 'link' && details.href !== undefined) return [linkTo(details.href, inlines)];
  if (name === 'code') return text ? [{ kind: 'code', text }] : [];
  const words = inlines.every((node) => node.kind === 'text') ? wordsOf(inlines).trim() : '';
  if (!words) return inlines;
  return [{ kind: 'text', text: shifted(words, name === 'sup' ? [RAISED, '^'] : [LOWERED, '_']) }];
}

/** The item a finished frame leaves; a task where it begins with a box. */
export function itemOf({ blocks }: Frame): ListItem {
  const [first, ...rest] = blocks;
  const start = first?.kind === 'p' ? first.children[0] : undefined;
  const task = start?.kind === 'text' ? TASK.exec(start.text) : null;
  if (!task || first?.kind !== 'p' || start?.kind !== 'text') return { kind: 'item', children: blocks };
  const words: Inline = { kind: 'text', text: start.text.slice(task[0].length) };
  const children: Block[] = [{ ...first, children: [words, ...first.children.slice(1)] }, ...rest];
  return { kind: 'item', checked: task[1] !== ' ', children };
}

/** The block a finished frame leaves; nothing where it is empty. */
export function blockOf({ name, blocks, inlines, items, rows, align, text, tight, details }: Frame): Block | undefined {
  if (name === 'p') {
    const children = trimmed(inlines);
    return children.length ? { kind: 'p', children } : undefined;
  }
  if (name === 'heading') return { kind: 'heading', level: details.level ?? 2, children: trimmed(inlines) };
  if (name === 'quote') return { kind: 'quote', children: blocks };
  if (name === 'pre') return { kind: 'code-block', text: text.replace(/^\n/, '').replace(/\n$/, '') };
  if (name === 'list') {
    return { kind: 'list', ordered: details.ordered ?? false, start: details.start ?? 1, tight, items };
  }
  const [first, ...others] = rows;
  const body = first?.head ? others : rows;
  return first && { kind: 'table', align, head: first.head ? first.cells : [], rows: body.map((row) => row.cells) };
}

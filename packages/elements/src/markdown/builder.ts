import { MAX_FULL_BLOCK_DEPTH, MAX_INLINE_DEPTH, type Block } from './ast.js';
import { blockOf, Frame, inlineOf, itemOf, trimmed, type FrameDetails, type FrameName } from './frame.js';
import { linkTo, safeHref } from './links.js';

const INLINE = new Set<FrameName>(['strong', 'em', 'del', 'link', 'code', 'sup', 'sub']);
const NESTING = new Set<FrameName>(['quote', 'list']);

/**
 * Builds the tree from events that may be wrongly nested, as raw HTML is. Frames close what they must, whatever the
 * text says; the result has only the kinds of the tree.
 */
export class TreeBuilder {
  readonly #stack: Frame[] = [new Frame('root', {})];

  get #top(): Frame {
    return this.#stack.at(-1) ?? new Frame('root', {});
  }

  finish(): Block[] {
    this.#popTo(1);
    return this.#top.blocks;
  }

  /** Inside a heading or a cell only words may stand. */
  get #wordsOnly(): boolean {
    const place = this.#stack.findLast((frame) => !INLINE.has(frame.name));
    return place?.name === 'heading' || place?.name === 'cell';
  }

  /** Inside code, where white space is content. */
  get keepsSpace(): boolean {
    return this.#top.holdsText;
  }

  text(text: string): void {
    if (this.#top.holdsText) this.#top.text += text;
    else if (this.#inlinePlace(text)) this.#top.inlines.push({ kind: 'text', text });
  }

  code(text: string): void {
    if (this.#top.holdsText) this.#top.text += text;
    else if (this.#inlinePlace(text)) this.#top.inlines.push({ kind: 'code', text });
  }

  lineBreak(): void {
    if (this.#top.holdsText) this.#top.text += '\n';
    else if (this.#inlinePlace('x')) this.#top.inlines.push({ kind: 'br' });
  }

  /** A picture becomes a link named by its alternative text: nothing is fetched from elsewhere on its own. */
  picture(source: string, alternative: string): void {
    const href = safeHref(source);
    const words = alternative || (href?.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '');
    if (this.#top.holdsText || !href || this.#isInside('link')) return this.text(words);
    if (this.#inlinePlace('x')) this.#top.inlines.push(linkTo(href, words ? [{ kind: 'text', text: words }] : []));
  }

  /** A block without parts: a rule or code. */
  block(block: Block): void {
    if (this.#top.holdsText) return this.text(block.kind === 'code-block' ? block.text : '\n');
    this.boundary();
    if (!this.#wordsOnly) this.#top.blocks.push(block);
    else if (block.kind === 'code-block') this.code(block.text);
  }

  /** Ends the paragraph before a block; where only words may stand it is a line break. */
  boundary(): void {
    if (this.#top.holdsText) return;
    if (this.#wordsOnly) {
      const { inlines } = this.#top;
      if (inlines.length && inlines.at(-1)?.kind !== 'br') inlines.push({ kind: 'br' });
      return;
    }
    const paragraph = this.#stack.findLastIndex((frame) => frame.holdsBlocks) + 1;
    if (this.#stack[paragraph]?.name === 'p') this.#popTo(paragraph);
    if (this.#top.name === 'list') this.#push('item', {});
  }

  /** Opens a frame; undefined where it may not stand: then its content belongs to what is open already. */
  open(name: FrameName, details: FrameDetails = {}): Frame | undefined {
    if (this.#top.holdsText) return undefined;
    if (INLINE.has(name)) return this.#openInline(name, details);
    if (name === 'item') return this.#openItem(details);
    if (name === 'row' || name === 'cell') return this.#openPart(name, details);
    this.boundary();
    if (this.#wordsOnly) return undefined;
    if (NESTING.has(name)) {
      const depth = this.#stack.filter((frame) => NESTING.has(frame.name)).length;
      if (depth >= MAX_FULL_BLOCK_DEPTH) return undefined;
    }
    return this.#push(name, details);
  }

  #openInline(name: FrameName, details: FrameDetails): Frame | undefined {
    if (name === 'link' && (details.href === undefined || this.#isInside('link'))) return undefined;
    if (!this.#inlinePlace('x')) return undefined;
    const depth = this.#stack.filter((frame) => INLINE.has(frame.name)).length;
    return depth < MAX_INLINE_DEPTH ? this.#push(name, details) : undefined;
  }

  #openItem(details: FrameDetails): Frame | undefined {
    const place = this.#reach('list');
    if (place > 0) this.#popTo(place + 1);
    else this.boundary();
    if (this.#wordsOnly) return void this.text('• ');
    if (this.#top.name !== 'list') {
      if (!this.open('list', { ordered: false, start: 1, ...(details.tag ? { tag: 'ul' } : {}) })) return undefined;
    }
    return this.#push('item', details);
  }

  #openPart(name: 'row' | 'cell', details: FrameDetails): Frame | undefined {
    const table = this.#reach('table');
    if (table < 0) return void this.boundary();
    const row = this.#stack.findIndex((frame, index) => index > table && frame.name === 'row');
    this.#popTo(name === 'cell' && row > 0 ? row + 1 : table + 1);
    if (name === 'cell' && this.#top.name === 'table') this.#push('row', {});
    return this.#push(name, details);
  }

  /** Place of the innermost frame of a name that the present event may reach past closed paragraphs; -1: none. */
  #reach(name: 'list' | 'table'): number {
    const place = this.#stack.findLastIndex((frame) => frame.name === name);
    const wall = this.#stack.findLastIndex((frame) => frame.name === 'quote' || frame.name === 'table');
    return place >= wall ? place : -1;
  }

  /** Closes what Markdown opened, with everything inside it. */
  close(frame: Frame | undefined): void {
    const place = frame ? this.#stack.lastIndexOf(frame) : -1;
    if (place > 0) this.#popTo(place);
  }

  /** An end tag of raw HTML: closes the element that opened it, never anything of Markdown's. */
  closeTag(tag: string): boolean {
    const place = this.#stack.findLastIndex((frame) => frame.details.tag === tag);
    const inside = this.#stack.slice(place + 1);
    const free = inside.every((frame) => frame.fromHtml || frame.name === 'p' || frame.name === 'item');
    if (place > 0 && free) this.#popTo(place);
    return place > 0;
  }

  #isInside(name: FrameName): boolean {
    return this.#stack.some((frame) => frame.name === name);
  }

  /** Makes room for words; false where there is none (white space between blocks, rows or items). */
  #inlinePlace(text: string): boolean {
    const top = this.#top;
    if (INLINE.has(top.name) || top.name === 'p' || top.name === 'heading' || top.name === 'cell') return true;
    if (!text.trim()) return false;
    if (top.name === 'table' || top.name === 'row') this.open('cell');
    else {
      if (top.name === 'list') this.#push('item', {});
      this.#push('p', {});
    }
    return true;
  }

  #push(name: FrameName, details: FrameDetails): Frame {
    const frame = new Frame(name, details);
    this.#stack.push(frame);
    return frame;
  }

  /** A paragraph with space around it, directly in an item, makes the list loose (CommonMark 0.31.2, 5.3). */
  loosen(): void {
    const list = this.#stack.at(-2);
    if (this.#top.name === 'item' && list) list.tight = false;
  }

  #popTo(length: number): void {
    while (this.#stack.length > Math.max(1, length)) {
      const frame = this.#stack.pop();
      if (frame) this.#settle(frame, this.#top);
    }
  }

  #settle(frame: Frame, parent: Frame): void {
    if (INLINE.has(frame.name)) parent.inlines.push(...inlineOf(frame));
    else if (frame.name === 'item') parent.items.push(itemOf(frame));
    else if (frame.name === 'row') parent.rows.push({ head: frame.head, cells: frame.cells });
    else if (frame.name === 'cell') {
      parent.cells.push(trimmed(frame.inlines));
      parent.align.push(frame.details.align);
      parent.head ||= frame.details.head === true;
      const table = this.#stack.at(-2);
      if (table?.name === 'table' && table.rows.length === 0) table.align.splice(0, Infinity, ...parent.align);
    } else {
      const block = blockOf(frame);
      if (block) parent.blocks.push(block);
    }
  }
}

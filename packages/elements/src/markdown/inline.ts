import { MAX_INLINE_DEPTH, type Inline } from './ast.js';
import { finishInline, linkTo, safeHref } from './links.js';

/** A run of `*`, `_`, `~` or a `[` that may still open something. `at` is its place among the nodes. */
interface Opener {
  readonly mark: string;
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly length: number;
  left: number;
}

// More openers than this at once are mistakes, not text: the oldest stay text. Keeps every search constant.
const MAX_OPENERS = 32;
const PLAIN = /[^\\`*_~[\]!<\n]+/y;
const RUN = /([*_~])\1*/y;
const TICKS = /`+/y;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2048}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})>/iy;
const TARGET = /\(\s*([^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const SPACE = /^$|\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

const unescape = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

class InlineScanner {
  readonly #text: string;
  #at = 0;
  #nodes: Inline[] = [];
  /** How deep each node is; kept beside the nodes so that no tree is walked twice. */
  #depths: number[] = [];
  #openers: Opener[] = [];
  #ticks: Map<number, number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Inline[] {
    while (this.#at < this.#text.length) {
      const plain = this.#match(PLAIN);
      if (plain) this.#push({ kind: 'text', text: plain[0] });
      else this.#mark(this.#text.charAt(this.#at));
    }
    return finishInline(this.#nodes);
  }

  #match(pattern: RegExp, at = this.#at): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #push(node: Inline, depth = 0): void {
    this.#nodes.push(node);
    this.#depths.push(depth);
  }

  #word(length = 1): void {
    this.#push({ kind: 'text', text: this.#text.slice(this.#at, this.#at + length) });
    this.#at += length;
  }

  #mark(mark: string): void {
    if (mark === '\\') this.#escape();
    else if (mark === '`') this.#code();
    else if (mark === '\n') this.#lineEnd();
    else if (mark === '<') this.#address();
    else if (mark === ']') this.#closeBracket();
    else if (mark === '[') this.#openBracket(1);
    else if (mark !== '!') this.#run();
    // A picture is a link named by its alternative text: nothing is fetched from elsewhere on its own.
    else if (this.#text[this.#at + 1] === '[') this.#openBracket(2);
    else this.#word();
  }

  #escape(): void {
    const next = this.#text.charAt(this.#at + 1);
    if (next === '\n') {
      this.#push({ kind: 'br' });
      this.#at += 2;
    } else if (next && ESCAPABLE.test(next)) {
      this.#at += 1;
      this.#word();
    } else this.#word();
  }

  #lineEnd(): void {
    const last = this.#nodes.at(-1);
    this.#at += 1;
    if (last?.kind === 'text' && last.text.endsWith(' ')) {
      this.#nodes[this.#nodes.length - 1] = { kind: 'text', text: last.text.trimEnd() };
      if (last.text.endsWith('  ')) return this.#push({ kind: 'br' });
    }
    this.#push({ kind: 'text', text: '\n' });
  }

  #code(): void {
    const from = this.#at;
    const length = this.#match(TICKS)?.[0].length ?? 1;
    const ends = this.#closingTicks(length);
    while (ends[0] !== undefined && ends[0] < this.#at) ends.shift();
    const end = ends.shift();
    if (end === undefined) return this.#push({ kind: 'text', text: this.#text.slice(from, this.#at) });
    const code = this.#text.slice(this.#at, end).replaceAll('\n', ' ');
    const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    this.#push({ kind: 'code', text: padded ? code.slice(1, -1) : code });
    this.#at = end + length;
  }

  /** Places of all backtick runs by length, found in one pass so that unclosed ones cost nothing. */
  #closingTicks(length: number): number[] {
    if (!this.#ticks) {
      this.#ticks = new Map();
      for (const { 0: run, index } of this.#text.matchAll(/`+/g)) {
        const places = this.#ticks.get(run.length);
        if (places) places.push(index);
        else this.#ticks.set(run.length, [index]);
      }
    }
    return this.#ticks.get(length) ?? [];
  }

  #address(): void {
    const from = this.#at;
    const address = this.#match(ADDRESS)?.[1];
    const href = address && safeHref(/^(https?|mailto):/i.test(address) ? address : `mailto:${address}`);
    if (address && href) return this.#push({ kind: 'link', href, children: [{ kind: 'text', text: address }] }, 1);
    this.#at = from;
    this.#word();
  }

  #openBracket(length: number): void {
    this.#open({ mark: '[', at: this.#nodes.length, opens: true, closes: false, length, left: length });
    this.#word(length);
  }

  #open(opener: Opener): void {
    this.#openers.push(opener);
    if (this.#openers.length > MAX_OPENERS) this.#openers.shift();
  }

  #closeBracket(): void {
    const from = this.#at;
    const place = this.#openers.findLastIndex((opener) => opener.mark === '[');
    const opener = this.#openers[place];
    const target = opener && this.#match(TARGET, from + 1)?.[1];
    const href = target && safeHref(unescape(target));
    if (opener) this.#openers.length = place;
    if (!opener || !href || !this.#wrap(opener, opener.left, (children) => linkTo(href, withoutLinks(children)))) {
      this.#at = from;
      return this.#word();
    }
    // No link inside a link: a bracket that stands open before this one can no longer become one.
    this.#openers = this.#openers.filter((other) => other.mark !== '[');
  }

  #run(): void {
    const from = this.#at;
    const run = this.#match(RUN)?.[0] ?? '';
    const mark = run.charAt(0);
    const opener: Opener = { mark, at: 0, ...this.#flanks(from, run), length: run.length, left: run.length };
    const isMark = mark !== '~' || run.length === 2;
    if (isMark && opener.closes) this.#close(opener);
    if (!opener.left) return;
    if (isMark && opener.opens) this.#open({ ...opener, at: this.#nodes.length });
    this.#push({ kind: 'text', text: mark.repeat(opener.left) });
  }

  /** CommonMark 0.31.2 section 6.2, rules 1 to 8: may a run open or close, seen from its neighbours. */
  #flanks(at: number, run: string): { opens: boolean; closes: boolean } {
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(at + run.length);
    const spaced = [SPACE.test(before), SPACE.test(after)] as const;
    const pointed = [PUNCTUATION.test(before), PUNCTUATION.test(after)] as const;
    const left = !spaced[1] && (!pointed[1] || spaced[0] || pointed[0]);
    const right = !spaced[0] && (!pointed[0] || spaced[1] || pointed[1]);
    if (!run.startsWith('_')) return { opens: left, closes: right };
    return { opens: left && (!right || pointed[0]), closes: right && (!left || pointed[1]) };
  }

  /** Matches a closing run with openers before it, innermost first, as far as it reaches. */
  #close(run: Opener): void {
    while (run.left) {
      const place = this.#openers.findLastIndex((opener) => opener.mark === run.mark && pairs(opener, run));
      const opener = this.#openers[place];
      if (!opener) return;
      const use = run.left > 1 && opener.left > 1 ? 2 : 1;
      const kind = run.mark === '~' ? 'del' : use === 2 ? 'strong' : 'em';
      const made = this.#wrap(opener, use, (children) => ({ kind, children }));
      if (made) run.left -= use;
      this.#openers.length = made && opener.left ? place + 1 : place;
    }
  }

  /** Puts all nodes after an opener into one node; false where that would nest too deep. */
  #wrap(opener: Opener, use: number, make: (children: Inline[]) => Inline): boolean {
    let depth = 1;
    for (let index = opener.at + 1; index < this.#depths.length; index += 1) {
      depth = Math.max(depth, 1 + (this.#depths[index] ?? 0));
    }
    if (depth > MAX_INLINE_DEPTH) return false;
    const children = this.#nodes.splice(opener.at + 1);
    opener.left -= use;
    this.#nodes.length = this.#depths.length = opener.at;
    if (opener.left) this.#push({ kind: 'text', text: opener.mark.repeat(opener.left) });
    this.#push(make(children), depth);
    return true;
  }
}

/** CommonMark 0.31.2 section 6.2, rules 9 and 10. */
function pairs(opener: Opener, closer: Opener): boolean {
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function withoutLinks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'link') return withoutLinks(node.children);
    return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node];
  });
}

/** Inline Markdown (core subset) as nodes. Time grows with the length of the text, whatever it holds. */
export function parseInline(text: string): readonly Inline[] {
  return new InlineScanner(text).scan();
}

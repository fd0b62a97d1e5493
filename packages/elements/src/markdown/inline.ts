import type { Inline } from './ast.js';
import { pairRuns, type Run } from './emphasis.js';
import { finishInline, linkTo, safeHref } from './links.js';

/** A bracket that may still become a link: `[` (1) or `![` (2). `at` is its place among the nodes. */
interface Bracket {
  readonly at: number;
  readonly length: number;
}

// More open brackets than this at once are mistakes, not text: the oldest stay text.
const MAX_BRACKETS = 32;
const PLAIN = /[^\\`*_~[\]!<\n]+/y;
const RUN = /([*_~])\1*/y;
const TICKS = /`+/y;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2048}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})>/iy;
const TARGET =
  /\([ \t\n]*([^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:[ \t\n]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]*\)/y;
const SPACE = /^$|\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

const unescape = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

class InlineScanner {
  readonly #text: string;
  #at = 0;
  #nodes: (Inline | Run)[] = [];
  #brackets: Bracket[] = [];
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
    return finishInline(pairRuns(this.#nodes));
  }

  #match(pattern: RegExp, at = this.#at): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #push(node: Inline | Run): void {
    this.#nodes.push(node);
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
    const length = this.#match(TICKS)?.[0].length ?? 0;
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
    if (address && href) return this.#push({ kind: 'link', href, children: [{ kind: 'text', text: address }] });
    this.#at = from;
    this.#word();
  }

  #openBracket(length: number): void {
    this.#brackets.push({ at: this.#nodes.length, length });
    if (this.#brackets.length > MAX_BRACKETS) this.#brackets.shift();
    this.#word(length);
  }

  #closeBracket(): void {
    const from = this.#at;
    const bracket = this.#brackets.pop();
    const target = bracket && this.#match(TARGET, from + 1)?.[1];
    const href = target && safeHref(unescape(target));
    if (!href) {
      this.#at = from;
      return this.#word();
    }
    const children = pairRuns(this.#nodes.splice(bracket.at + 1));
    this.#nodes[bracket.at] = linkTo(href, withoutLinks(children));
    // No link inside a link: a bracket that stands open before this one can no longer become one.
    if (bracket.length < 2) this.#brackets = this.#brackets.filter(({ length }) => length > 1);
  }

  #run(): void {
    const from = this.#at;
    const run = this.#match(RUN)?.[0] ?? '';
    if (run.startsWith('~') && run.length !== 2) return this.#push({ kind: 'text', text: run });
    this.#push({ kind: 'run', mark: run[0], length: run.length, ...this.#flanks(from, run) });
  }

  /** CommonMark 0.31.2 section 6.2, rules 1 to 8: may a run open or close, seen from its neighbours. */
  #flanks(at: number, run: string): { opens: boolean; closes: boolean } {
    const kinds = [this.#text.charAt(at - 1), this.#text.charAt(at + run.length)].map((letter) =>
      SPACE.test(letter) ? 2 : PUNCTUATION.test(letter) ? 1 : 0,
    );
    const [before, after] = kinds;
    const left = after < 1 || (after < 2 && before > 0);
    const right = before < 1 || (before < 2 && after > 0);
    const word = run[0] === '_';
    return { opens: left && !(word && right && before !== 1), closes: right && !(word && left && after !== 1) };
  }
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

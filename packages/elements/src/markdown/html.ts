/** A piece of raw HTML: words, or a tag with its lower-case name and its source as it was written. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly source: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string; readonly source: string };

export type Attributes = ReadonlyMap<string, string>;

// A tag ends before the next "<", so that no input makes the scanner read the same part twice.
const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements whose content is not HTML: shown whole, as text. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|template|svg|math)$/;

function attributesOf(source: string): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of source.matchAll(ATTRIBUTE)) {
    const value = values.find((one) => one !== undefined) ?? '';
    // HTML keeps the first of two attributes with one name.
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
  }
  return attributes;
}

class HtmlScanner {
  readonly #html: string;
  readonly #lower: string;
  /** Names whose end tag does not come any more: asked once. */
  readonly #unclosed = new Set<string>();
  #at = 0;

  constructor(html: string) {
    this.#html = html;
    this.#lower = html.toLowerCase();
  }

  *pieces(): Generator<Piece, void> {
    while (this.#at < this.#html.length) {
      const from = this.#at;
      const next = this.#html.indexOf('<', from);
      this.#at = next < 0 ? this.#html.length : next;
      if (this.#at > from) yield { kind: 'text', text: this.#html.slice(from, this.#at) };
      if (next >= 0) yield* this.#piece();
    }
  }

  *#piece(): Generator<Piece, void> {
    if (this.#comment()) return;
    TAG.lastIndex = this.#at;
    const tag = TAG.exec(this.#html);
    if (!tag) {
      this.#at += 1;
      yield { kind: 'text', text: '<' };
      return;
    }
    const source = tag[0];
    const name = (tag[2] ?? '').toLowerCase();
    const from = this.#at;
    this.#at += source.length;
    if (tag[1]) yield { kind: 'close', name, source };
    else if (RAW.test(name)) {
      this.#at = this.#endOf(name);
      yield { kind: 'text', text: this.#html.slice(from, this.#at) };
    } else yield { kind: 'open', name, source, attributes: attributesOf(tag[3] ?? '') };
  }

  /** Comments are notes to the author's own tools: they are not shown. An unclosed one is text. */
  #comment(): boolean {
    if (!this.#html.startsWith('<!--', this.#at) || this.#unclosed.has('!--')) return false;
    const end = this.#html.indexOf('-->', this.#at + 2);
    if (end < 0) this.#unclosed.add('!--');
    else this.#at = end + 3;
    return end >= 0;
  }

  #endOf(name: string): number {
    const end = this.#unclosed.has(name) ? -1 : this.#lower.indexOf(`</${name}`, this.#at);
    if (end < 0) this.#unclosed.add(name);
    const close = end < 0 ? -1 : this.#html.indexOf('>', end);
    return close < 0 ? this.#at : close + 1;
  }
}

/**
 * Raw HTML in pieces. It only ever cuts text apart: what a piece may become is decided by its name, and a name that is
 * not known shows as text, so this need not agree with a browser's parser to be safe.
 */
export function htmlPieces(html: string): Iterable<Piece> {
  return new HtmlScanner(html).pieces();
}

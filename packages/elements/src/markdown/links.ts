import { MAX_INLINE_DEPTH, type Inline } from './ast.js';

const MAX_HREF = 2_048;
// Spaces, quotes, backslashes, control and invisible direction characters: each has been used to disguise an address.
const REFUSED = /[\s\p{Cc}\p{Cf}\\"`<>^{|}]/u;
const SCHEME = /^([^/?#:]*):/;

/**
 * The address if user text may link to it, else undefined. Allowed: `http`, `https`, `mailto`, `tel` and addresses
 * relative to the page. `//host`, user names before a host and every other scheme are refused; an apostrophe is encoded.
 */
export function safeHref(address: string): string | undefined {
  const raw = address.replaceAll("'", '%27');
  if (!raw || raw.length > MAX_HREF || REFUSED.test(raw) || raw.startsWith('//')) return undefined;
  const scheme = SCHEME.exec(raw)?.[1]?.toLowerCase();
  if (scheme === undefined) return raw;
  if (scheme === 'mailto' || scheme === 'tel') return raw.length > scheme.length + 1 ? raw : undefined;
  if (scheme !== 'http' && scheme !== 'https') return undefined;
  if (!/^https?:\/\/[^/?#]/i.test(raw) || !URL.canParse(raw)) return undefined;
  const { username, password } = new URL(raw);
  return username || password ? undefined : raw;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
const NAMED_HOST = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)([^\s/?#]{1,255})/iu;
const ONLY_HOST = /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?:[/?#:].*)?$/su;

/** The host behind `href` when `words` look like an address on another host. */
export function otherHost(words: string, href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const host = new URL(href).host;
  const text = words.trim().slice(0, MAX_HREF);
  const named = NAMED_HOST.exec(text)?.[1] ?? (ONLY_HOST.test(text) ? text.split(/[/?#]/, 1)[0] : undefined);
  return host && named !== undefined && bare(named) !== bare(host) ? host : undefined;
}

/** The words of inline nodes without their marks. */
export function wordsOf(nodes: readonly Inline[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'code') words += node.text;
    else if (node.kind === 'br') words += '\n';
    else if (node.kind === 'mention') words += `@${node.handle}`;
    else words += wordsOf(node.children);
  }
  return words;
}

/** A link node; the caller has checked `href`. */
export function linkTo(href: string, children: readonly Inline[]): Inline {
  const host = otherHost(wordsOf(children), href);
  return host === undefined ? { kind: 'link', href, children } : { kind: 'link', href, host, children };
}

// Bare addresses, and `@handle` where no letter, digit, slash or dot stands before it (so not in an email address).
const FOUND =
  /\bhttps?:\/\/[^\s<>"'`\\|{}^]{1,2048}|(?<![\p{L}\p{N}_@/.])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?/giu;

/** Where a bare address ends: without closing punctuation, and without a bracket that it did not open (GFM 6.9). */
function trimAddress(found: string): string {
  let end = found.length;
  let extra = found.split(')').length - found.split('(').length;
  for (;;) {
    const last = found[end - 1] ?? '';
    if (last === ')' && extra > 0) extra -= 1;
    else if (!'?!.,:;*_~]'.includes(last)) return found.slice(0, end);
    end -= 1;
  }
}

/** Splits text into text, links of bare addresses and mentions. */
export function findLinks(text: string): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  const keep = (to: number): void => {
    if (to > from) nodes.push({ kind: 'text', text: text.slice(from, to) });
  };
  if (!text.includes('@') && !text.includes('://')) return [{ kind: 'text', text }];
  for (const match of text.matchAll(FOUND)) {
    const found = match[0][0] === '@' ? match[0] : trimAddress(match[0]);
    const node = found[0] === '@' ? ({ kind: 'mention', handle: found.slice(1) } as const) : addressLink(found);
    if (!node) continue;
    keep(match.index);
    nodes.push(node);
    from = match.index + found.length;
  }
  keep(text.length);
  return nodes;
}

function addressLink(address: string): Inline | undefined {
  const href = safeHref(address);
  return href === undefined ? undefined : { kind: 'link', href, children: [{ kind: 'text', text: address }] };
}

/**
 * Joins neighbouring texts, finds bare addresses and mentions in them except inside a link, and turns what nests too deep
 * into its words.
 */
export function finishInline(nodes: readonly Inline[], depth = 0, insideLink = false): Inline[] {
  const done: Inline[] = [];
  let text = '';
  const flush = (): void => {
    if (text) done.push(...(insideLink ? [{ kind: 'text', text } as const] : findLinks(text)));
    text = '';
  };
  for (const node of nodes) {
    if (node.kind === 'text') text += node.text;
    else if ('children' in node && depth >= MAX_INLINE_DEPTH) text += wordsOf(node.children);
    else {
      flush();
      done.push(
        'children' in node
          ? { ...node, children: finishInline(node.children, depth + 1, insideLink || node.kind === 'link') }
          : node,
      );
    }
  }
  flush();
  return done;
}

// What may be in the tree of a text, written down a second time and independently of the code under test.
import type { Block, Document, Inline } from '../../packages/elements/src/markdown/ast.js';

const keys: Readonly<Record<string, readonly string[]>> = {
  text: ['kind', 'text'],
  strong: ['kind', 'children'],
  em: ['kind', 'children'],
  del: ['kind', 'children'],
  code: ['kind', 'text'],
  br: ['kind'],
  link: ['kind', 'href', 'host', 'children'],
  mention: ['kind', 'handle'],
  p: ['kind', 'children'],
  heading: ['kind', 'level', 'children'],
  'code-block': ['kind', 'lang', 'text'],
  quote: ['kind', 'children'],
  list: ['kind', 'ordered', 'start', 'tight', 'items'],
  item: ['kind', 'checked', 'children'],
  rule: ['kind'],
  table: ['kind', 'align', 'head', 'rows'],
  plain: ['kind', 'text'],
};

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Why an address must not be a link, judged by the browser's own parser of addresses; undefined: it may. */
export function addressFault(href: string): string | undefined {
  const page = 'https://portal.test/team/page';
  if (!URL.canParse(href, page)) return undefined; // leads nowhere
  const url = new URL(href, page);
  if (!schemes.has(url.protocol)) return `scheme ${url.protocol}`;
  if (url.username || url.password) return 'a user name before the host';
  const named = /^[a-z][a-z0-9+.-]*:/i.test(href);
  if (!named && url.origin !== 'https://portal.test') return `relative, yet it leads to ${url.origin}`;
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"'`<>\\]/.test(href)
    ? 'a refused character'
    : undefined;
}

class Inspector {
  readonly faults: string[] = [];

  node(value: object, depth: number): void {
    const { kind } = value as { kind?: unknown };
    const allowed = typeof kind === 'string' && Object.hasOwn(keys, kind) ? keys[kind] : undefined;
    if (!allowed) return void this.faults.push(`unknown kind ${String(kind)}`);
    if (depth > 60) return void this.faults.push('nested too deep');
    for (const [key, content] of Object.entries(value)) {
      if (!allowed.includes(key)) this.faults.push(`${String(kind)} has ${key}`);
      if (key === 'href') this.#address(content);
      else if (key === 'align') continue;
      else if (Array.isArray(content)) this.#list(content, depth + 1);
      else if (typeof content === 'object') this.faults.push(`${String(kind)}.${key} is an object`);
    }
  }

  #list(content: readonly unknown[], depth: number): void {
    for (const child of content) {
      if (Array.isArray(child)) this.#list(child, depth);
      else if (typeof child === 'object' && child !== null) this.node(child, depth);
      else this.faults.push(`a child is ${typeof child}`);
    }
  }

  #address(href: unknown): void {
    const fault = typeof href === 'string' ? addressFault(href) : 'not a string';
    if (fault) this.faults.push(`href ${JSON.stringify(href)}: ${fault}`);
  }
}

/** Everything in a tree that should not be there. */
export function treeFaults(document: Document): readonly string[] {
  const inspector = new Inspector();
  for (const block of document) inspector.node(block, 0);
  return inspector.faults;
}

const content = (node: Block | Inline): readonly (Block | Inline)[] => {
  if (node.kind === 'list') return node.items.flatMap((item) => item.children);
  if (node.kind === 'table') return [...node.head, ...node.rows.flat()].flat();
  return 'children' in node ? node.children : [];
};

/** All nodes of a tree, outermost first. */
export function nodesOf(nodes: readonly (Block | Inline)[]): readonly (Block | Inline)[] {
  return nodes.flatMap((node) => [node, ...nodesOf(content(node))]);
}

/** Only the words of a tree. */
export const wordsIn = (nodes: readonly (Block | Inline)[]): string =>
  nodesOf(nodes)
    .map((node) => ('text' in node ? node.text : node.kind === 'mention' ? `@${node.handle}` : ''))
    .join('');

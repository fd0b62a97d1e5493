import { MAX_INLINE_DEPTH, type Inline } from './ast.js';

/** A run of `*`, `_` or `~~` as it stands in the text, before it is known what it does. */
export interface Run {
  readonly kind: 'run';
  readonly mark: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A run that may still open something; `at` is where its remaining marks stand among the nodes. */
interface Opener extends Run {
  readonly at: number;
  left: number;
}

interface Paired {
  readonly nodes: Inline[];
  readonly depth: number;
}

// More openers than this at once are mistakes, not text: the oldest stay text. Keeps every search constant.
const MAX_OPENERS = 32;

/** CommonMark 0.31.2 section 6.2, rules 9 and 10. */
function pairs(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false;
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

class Pairing {
  readonly nodes: Inline[] = [];
  /** How deep each node is; kept beside the nodes so that no tree is walked twice. */
  readonly depths: number[] = [];
  readonly #openers: Opener[] = [];

  push(node: Inline, depth: number): void {
    this.nodes.push(node);
    this.depths.push(depth);
  }

  run(run: Run): void {
    const left = run.closes ? this.#close(run) : run.length;
    if (!left) return;
    if (run.opens) this.#openers.push({ ...run, at: this.nodes.length, left });
    if (this.#openers.length > MAX_OPENERS) this.#openers.shift();
    this.push({ kind: 'text', text: run.mark.repeat(left) }, 0);
  }

  /** Matches a closing run with openers before it, innermost first; answers how many of its marks are left. */
  #close(run: Run): number {
    let left = run.length;
    while (left) {
      const place = this.#openers.findLastIndex((opener) => pairs(opener, run));
      const opener = this.#openers[place];
      if (!opener) break;
      const use = left > 1 && opener.left > 1 ? 2 : 1;
      const made = this.#wrap(opener, use);
      if (made) left -= use;
      this.#openers.length = made && opener.left ? place + 1 : place;
    }
    return left;
  }

  /** Puts all nodes after an opener into one node; false where that would nest too deep. */
  #wrap(opener: Opener, use: number): boolean {
    let depth = 1;
    for (let index = opener.at + 1; index < this.depths.length; index += 1) {
      depth = Math.max(depth, 1 + (this.depths[index] ?? 0));
    }
    if (depth > MAX_INLINE_DEPTH) return false;
    const children = this.nodes.splice(opener.at + 1);
    opener.left -= use;
    this.nodes.length = this.depths.length = opener.at;
    if (opener.left) this.push({ kind: 'text', text: opener.mark.repeat(opener.left) }, 0);
    this.push({ kind: opener.mark === '~' ? 'del' : use === 2 ? 'strong' : 'em', children }, depth);
    return true;
  }
}

/** Turns runs into emphasis where they pair and into text where they do not. */
export function pairRuns(nodes: readonly (Inline | Run)[], depths: WeakMap<object, number>): Paired {
  const pairing = new Pairing();
  for (const node of nodes) {
    if (node.kind === 'run') pairing.run(node);
    else pairing.push(node, depths.get(node) ?? 0);
  }
  return { nodes: pairing.nodes, depth: pairing.depths.reduce((deepest, depth) => Math.max(deepest, depth), 0) };
}

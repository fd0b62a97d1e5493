import type { Inline } from './ast.js';

/** A run of `*`, `_` or `~~` as it stands in the text, before it is known what it does. */
export interface Run {
  readonly kind: 'run';
  readonly mark: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A run that may still open something; `at` is where its remaining marks stand among the nodes. */
interface Opener {
  readonly run: Run;
  readonly at: number;
  left: number;
}

// More openers than this at once are mistakes, not text: the oldest stay text. Keeps every search constant, and nesting
// too.
const MAX_OPENERS = 32;

/** CommonMark 0.31.2 section 6.2, rules 9 and 10. */
const pairs = (opener: Run, closer: Run): boolean =>
  opener.mark === closer.mark &&
  (!(opener.closes || closer.opens) ||
    (opener.length + closer.length) % 3 > 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0));

/** Turns runs into emphasis where they pair and into text where they do not. */
export function pairRuns(nodes: readonly (Inline | Run)[]): Inline[] {
  const done: Inline[] = [];
  let openers: Opener[] = [];
  for (const node of nodes) {
    if (node.kind !== 'run') {
      done.push(node);
      continue;
    }
    const left = node.closes ? close(node, openers, done) : node.length;
    if (left && node.opens) openers = [...openers.slice(1 - MAX_OPENERS), { run: node, at: done.length, left }];
    if (left) done.push({ kind: 'text', text: node.mark.repeat(left) });
  }
  return done;
}

/** Matches a closing run with openers before it, innermost first; answers how many of its marks are left. */
function close(run: Run, openers: Opener[], done: Inline[]): number {
  let left = run.length;
  while (left) {
    const place = openers.findLastIndex((opener) => pairs(opener.run, run));
    if (place < 0) break;
    const opener = openers[place];
    const use = left > 1 && opener.left > 1 ? 2 : 1;
    left -= use;
    opener.left -= use;
    const children = done.splice(opener.at + 1);
    done.pop();
    if (opener.left) done.push({ kind: 'text', text: run.mark.repeat(opener.left) });
    done.push({ kind: run.mark === '~' ? 'del' : use > 1 ? 'strong' : 'em', children });
    openers.length = opener.left ? place + 1 : place;
  }
  return left;
}

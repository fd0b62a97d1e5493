import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_CORE_LENGTH, type Document } from '../../packages/elements/src/markdown/ast.js';
import { needsFull, parseCore } from '../../packages/elements/src/markdown/core.js';
import { parseFull } from '../../packages/elements/src/markdown/full.js';
import { plainText } from '../../packages/elements/src/markdown/plain-text.js';
import { treeFaults } from './tree.js';

/** Texts that make careless parsers take seconds, as long as the core front-end reads them. */
const repeat = (part: string, tail = ''): string =>
  part.repeat(Math.floor((MAX_CORE_LENGTH - tail.length) / part.length)) + tail;

const growing = (make: (n: number) => string): string => {
  let text = '';
  for (let n = 1; text.length < MAX_CORE_LENGTH; n += 1) text += make(n);
  return text.slice(0, MAX_CORE_LENGTH);
};

const nested = (open: string, close: string): string => {
  const times = Math.floor(MAX_CORE_LENGTH / (open.length + close.length));
  return open.repeat(times) + close.repeat(times);
};

const texts: Readonly<Record<string, string>> = {
  'nested strong emphasis': nested('*a **a ', 'b** b*'),
  'many closers without openers': repeat('a_ '),
  'many openers without closers': repeat('_a '),
  'openers and closers of different marks': repeat('*a_ '),
  'openers that never match by the rule of three': repeat('a**b*c '),
  'one run of marks': repeat('*'),
  'many strikes': repeat('~~a '),
  'many link closers': repeat('a]'),
  'many link openers': repeat('[a'),
  'nested brackets': nested('[', ']'),
  'links that do not end': repeat('[a](b'),
  'links with titles that do not end': repeat('[a](b "'),
  'links in links': nested('[a', '](b)'),
  'pictures in pictures': nested('![', '](b)'),
  'targets in angles that do not end': repeat('[a](<b'),
  'backticks of growing length': growing((n) => `e${'`'.repeat(n)}`),
  'one very long run of backticks': repeat('`'),
  backslashes: repeat('\\'),
  'nested quotes': repeat('> ', 'a'),
  'nested lists': growing((n) => `${'  '.repeat(n)}* a\n`),
  'list markers on one line': repeat('- ', 'x'),
  'one long list': repeat('- a\n\n'),
  'spaces before line ends': repeat(' ', '\na'),
  'spaces inside a line': `a${repeat(' ', 'b')}`,
  'blank references': repeat('](    '),
  'a heading with many closing marks': `# ${repeat('#', 'x')}`,
  'comments that do not end': `</${repeat('<!--')}`,
  'processing instructions that do not end': repeat('<?'),
  'declarations that do not end': repeat('<!A'),
  'tags with quotes that do not end': repeat('<a "'),
  'tags with two kinds of quotes': repeat(`<a '"`),
  'scripts that do not end': repeat('<script>'),
  'nested elements': nested('<ul><li><b>', '</b></li></ul>'),
  'a wide table': `${repeat('a|').slice(0, 6_600)}\n${repeat('-|').slice(0, 6_600)}\n${repeat('a|').slice(0, 6_600)}`,
  'a long table': `a|b|c\n-|-|-\n${repeat('x|\n').slice(0, 19_000)}`,
  'references that are not defined': repeat('[a][b]'),
  'definitions of one name': repeat('[a]: u\n'),
  'character references': repeat('&#0;&amp;&a'),
  'NUL characters': repeat('abc\0de\0'),
  'bare addresses with brackets': `https://a.test/${repeat('(').slice(0, 9_000)}${repeat(')').slice(0, 9_000)}`,
  mentions: repeat('@a.'),
  'a rule that is none': repeat('* ', 'a'),
};

/** The goal is 100 ms of processor time; a slow machine is no fault, a parser that reads its text again and again is. */
const LIMIT = 400;

/** Processor time of one run in milliseconds, the best of five: what the parser needs, not what the machine has. */
function cost(run: () => unknown): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

const frontEnds: Readonly<Record<string, (text: string) => Document>> = { core: parseCore, full: parseFull };

describe('texts made to be slow', () => {
  for (const [name, parse] of Object.entries(frontEnds)) {
    it(`take the ${name} front-end no more than a moment each`, (t) => {
      const costs = Object.entries(texts).map(([label, text]) => ({ label, cost: cost(() => parse(text)) }));
      const slowest = costs.sort((a, b) => b.cost - a.cost);
      t.diagnostic(`${costs.length} texts of ${MAX_CORE_LENGTH} characters; the slowest:`);
      for (const { label, cost: milliseconds } of slowest.slice(0, 5))
        t.diagnostic(`${milliseconds.toFixed(1)} ms ${label}`);
      assert.deepEqual(
        slowest.filter((one) => one.cost > LIMIT),
        [],
      );
    });

    it(`stay inside the tree in the ${name} front-end`, () => {
      for (const text of Object.values(texts)) assert.deepEqual(treeFaults(parse(text)), []);
    });
  }

  it('are sorted and shortened as quickly', () => {
    const costs = Object.entries(texts).map(([label, text]) => ({
      label,
      cost: cost(() => [needsFull(text), plainText(text)]),
    }));
    assert.deepEqual(
      costs.filter((one) => one.cost > LIMIT),
      [],
    );
  });
});

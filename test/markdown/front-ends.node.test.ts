import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_CORE_LENGTH, MAX_INLINE_DEPTH } from '../../packages/elements/src/markdown/ast.js';
import { needsFull, parseCore } from '../../packages/elements/src/markdown/core.js';
import { parseFull } from '../../packages/elements/src/markdown/full.js';
import { plainText } from '../../packages/elements/src/markdown/plain-text.js';
import { canonical } from './canonical.js';
import { nodesOf, wordsIn } from './tree.js';

const core = (text: string): string => canonical(parseCore(text));
const full = (text: string): string => canonical(parseFull(text));

const everyday: Readonly<Record<string, string>> = {
  'Ship *today*, **not** ~~later~~, with `npm run x`.':
    '<p>Ship <em>today</em>, <strong>not</strong> <del>later</del>, with <code>npm run x</code>.</p>',
  '# Plan #\n\nOne\ntwo  \nthree\\\nfour': '<h1>Plan</h1><p>One two<br>three<br>four</p>',
  '- a\n- b\n  1. c\n  2. d\n\ntext': '<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul><p>text</p>',
  '3. a\n\n   more\n4. b': '<ol start="3"><li><p>a</p><p>more</p></li><li><p>b</p></li></ol>',
  '- [x] done\n- [ ] open': '<ul><li>[x]done</li><li>[ ]open</li></ul>',
  '> a\nlazy\n>\n> - b': '<blockquote><p>a lazy</p><ul><li>b</li></ul></blockquote>',
  '~~~ts\nconst a = `1`;\n~~~\n***': '<pre>const a = `1`;</pre><hr>',
  'a\n- b\n- c': '<p>a</p><ul><li>b</li><li>c</li></ul>',
  'In\n1984. It was': '<p>In 1984. It was</p>',
  '[a *b*](/c "title") ![chart](c.png)': '<p><a href="/c">a <em>b</em></a> <a href="c.png">chart</a></p>',
  '***a** b* _c_d_e_ 2 * 3 * 4': '<p><em><strong>a</strong> b</em> <em>c_d_e</em> 2 * 3 * 4</p>',
  '\\*a\\* \\[b\\](c)': '<p>*a* [b](c)</p>',
};

describe('both front-ends', () => {
  for (const [text, expected] of Object.entries(everyday)) {
    it(`agree on ${JSON.stringify(text)}`, () => {
      assert.equal(core(text), expected);
      assert.equal(full(text), expected);
    });
  }

  it('leave the source of a refused link in the text', () => {
    for (const parse of [parseCore, parseFull]) {
      assert.equal(wordsIn(parse('See [this](javascript:alert) now')), 'See [this](javascript:alert) now');
    }
  });

  it('keep marks that nest too deep as text', () => {
    const deep = '*a '.repeat(30) + 'x' + ' b*'.repeat(30);
    const nested = '*a **b '.repeat(20) + 'x' + ' c** d*'.repeat(20);
    for (const parse of [parseCore, parseFull]) {
      for (const text of [deep, nested]) {
        const words = wordsIn(parse(text));
        assert.ok(['x', 'a'].every((word) => words.includes(word)));
        const depth = Math.max(
          ...nodesOf(parse(text)).map((node) => JSON.stringify(node).split('"children"').length - 2),
        );
        assert.ok(depth <= MAX_INLINE_DEPTH, `depth ${depth}`);
      }
    }
  });

  it('keep every word of a quote or a list that nests too deep', () => {
    const quotes = `${'> '.repeat(40)}deep words`;
    const lists = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- level${depth}`).join('\n');
    for (const parse of [parseCore, parseFull]) {
      assert.match(wordsIn(parse(quotes)), /deep words/);
      for (const depth of [0, 3, 4, 12, 39]) assert.match(wordsIn(parse(lists)), new RegExp(`level${depth}(?!\\d)`));
    }
  });
});

describe('the core front-end', () => {
  it('shows what lies beyond its cap as it was written', () => {
    const line = 'A line of an uncommonly long update, with *marks*.\n';
    const text = line.repeat(MAX_CORE_LENGTH / 40);
    const tree = parseCore(text);
    const last = tree.at(-1);
    assert.equal(last?.kind, 'plain');
    assert.equal(wordsIn(tree).split('marks').length - 1, text.split('marks').length - 1);
    assert.equal(needsFull(text), true);
    assert.equal(parseFull(text).at(-1)?.kind, 'p');
  });

  it('knows what it leaves to the full front-end', () => {
    const beyond = [
      'a | b\n--|--\n1 | 2',
      '|a|\n|:-:|',
      'Title\n=====',
      'Title\n-----',
      'a\n\n    code',
      '[a][b]\n\n[b]: /c',
      '[b]: /c',
      'x <b>y</b>',
      '<!-- note -->',
      '&copy; 2026 &#169;',
      '[a](<b c>)',
      '> > > > > deep',
    ];
    for (const text of beyond) assert.equal(needsFull(text), true, text);
    const within = [
      ...Object.keys(everyday),
      'a < b > c',
      'R&D and Q&A',
      'x -- y',
      '<https://a.test>',
      'a - b\n- c',
      'if a<1',
    ];
    for (const text of within) assert.equal(needsFull(text), false, text);
  });
});

describe('raw HTML in the full front-end', () => {
  const safe: Readonly<Record<string, string>> = {
    '<p align="center"><b>Hi</b> <i>you</i><br>there</p>': '<p><strong>Hi</strong> <em>you</em><br>there</p>',
    '<h2 id="x">A</h2><ul><li>b<li>c</ul><hr>': '<h2>A</h2><ul><li>b</li><li>c</li></ul><hr>',
    '<pre>\n a &lt; b\n  c</pre>': '<pre> a < b\n  c</pre>',
    '<table><tr><th>a<th align=right>b<tr><td>1<td>2</table>': '<table><th>a<th>b<tr><td>1<td>2</table>',
    '10<sup>6</sup> H<sub>2</sub>O x<sup>th</sup>': '<p>10⁶ H₂O x^(th)</p>',
    '<a href="https://a.test/?b=1&amp;c=2" onclick="x">y</a>': '<p><a href="https://a.test/?b=1&c=2">y</a></p>',
    '<a href="javascript:x">y</a>': '<p>y</p>',
    '<img src="/a.png" alt="A chart" onerror="x">': '<p><a href="/a.png">A chart</a></p>',
    'Done: <progress value="3" max="8">3 of 8</progress><noscript>more</noscript>':
      '<p>Done: 3/8 3 of 8</p><p>more</p>',
    'a <!-- hidden --> b': '<p>a b</p>',
    '<details><summary>More</summary>\n\n*inside*\n\n</details>\n\nafter':
      '<p><strong>More</strong></p><p><em>inside</em></p><p>after</p>',
    '<blockquote>a\n\n- b\n\n</blockquote>\n\nc': '<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>',
    'x <script>1</script> <style>y</style>': '<p>x <script>1</script> <style>y</style></p>',
    '<video src="x"></video>': '<p><video src="x"></video></p>',
    'Vec<T> and <custom-tag>': '<p>Vec<T> and <custom-tag></p>',
    '</b></p></div> x': '<p>x</p>',
  };
  for (const [text, expected] of Object.entries(safe)) {
    it(`${JSON.stringify(text)} is shown as ${expected}`, () => assert.equal(full(text), expected));
  }

  it('never closes what Markdown opened', () => {
    assert.equal(full('- a </li></ul> b\n- c'), '<ul><li>a b</li><li>c</li></ul>');
    assert.equal(full('**a </b> b**'), '<p><strong>a b</strong></p>');
  });

  it('ends with the block that Markdown ends', () => {
    assert.equal(full('x <b>bold\n\nnext'), '<p>x <strong>bold</strong></p><p>next</p>');
  });
});

describe('plainText', () => {
  it('gives the words of a text on one line', () => {
    assert.equal(plainText('# Done\n\n- **one**\n- [two](/x)\n\n| a |\n'), 'Done one two | a |');
    assert.equal(plainText('<p>Hello <b>you</b></p>, `Vec<T>`'), 'Hello you , Vec<T>');
  });

  it('knows links by reference and leaves their targets out', () => {
    assert.equal(plainText('See [the notes][n].\n\n[n]: https://a.test/n'), 'See the notes.');
  });

  it('ends at a word with an ellipsis when it is too long', () => {
    const short = plainText('Seven words that are far too long for it', 20);
    assert.equal(short, 'Seven words that…');
    assert.ok(plainText('x'.repeat(500), 50).length <= 50);
    assert.equal(plainText('', 10), '');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../packages/elements/src/markdown/ast.js';
import { parseCore } from '../../packages/elements/src/markdown/core.js';
import { parseFull } from '../../packages/elements/src/markdown/full.js';
import { readCorpus } from './corpus.js';
import { hostile } from './hostile.js';
import { addressFault, treeFaults } from './tree.js';

const frontEnds: Readonly<Record<string, (text: string) => Document>> = { core: parseCore, full: parseFull };
const corpus = readCorpus();

describe('hostile text', () => {
  for (const [name, parse] of Object.entries(frontEnds)) {
    it(`becomes nothing but the kinds of the tree in the ${name} front-end`, (t) => {
      const texts = [...hostile, ...corpus];
      const faults = texts.flatMap((text) => treeFaults(parse(text)).map((fault) => `${fault} from ${text}`));
      assert.deepEqual(faults, []);
      t.diagnostic(`${texts.length} texts, ${corpus.length} of them from the collection`);
    });

    it(`stays inside the tree when it is cut, doubled and mixed (${name} front-end)`, () => {
      const seeds = [
        ...hostile,
        '**',
        '_',
        '`',
        '~~',
        '[',
        '](',
        ')',
        '\n',
        '\n\n',
        '    ',
        '> ',
        '- ',
        '|-|',
        '<',
        '&#',
      ];
      const piece = fc
        .tuple(fc.constantFrom(...seeds), fc.nat(60), fc.nat(60))
        .map(([seed, from, length]) => seed.slice(from % (seed.length + 1)).slice(0, length || undefined));
      const text = fc.array(fc.oneof(piece, fc.constantFrom(...seeds), fc.string({ unit: 'binary', maxLength: 8 })), {
        minLength: 1,
        maxLength: 8,
      });
      fc.assert(
        fc.property(text, (pieces) => assert.deepEqual(treeFaults(parse(pieces.join(''))), [])),
        { numRuns: 10_000, seed: 20_261_123 },
      );
    });
  }

  it('is caught by the check itself when something slips in', () => {
    const bad = [
      { kind: 'p', children: [{ kind: 'link', href: 'javascript:1', children: [] }] },
      { kind: 'p', children: [{ kind: 'link', href: '//evil.test', children: [] }] },
      { kind: 'p', children: [{ kind: 'html', text: '<b>' }] },
      { kind: 'p', children: [], onclick: '1' },
    ];
    for (const block of bad) assert.equal(treeFaults([block as never]).length, 1);
    assert.equal(addressFault('https://a.test/x?y#z'), undefined);
    assert.equal(addressFault('../notes?x=1'), undefined);
  });
});

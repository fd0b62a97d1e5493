import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import * as time from '@meanwhile/sdk/time';

const page = readFileSync(new URL('../../../docs/time.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

/** `expression; // → answer` as a call that compares, and without the import: its names are given. */
const prepare = (code: string): string =>
  code
    .replace(/^import .*;\n/gm, '')
    .replace(/^const /gm, 'var ')
    .replace(/^(.+); \/\/ → (.+)$/gm, (_, expression: string, answer: string) => {
      return `check(${JSON.stringify(answer)}, ${expression});`;
    });

it('every example of the page about time answers what it says', () => {
  let answers = 0;
  const check = (expected: string, value: unknown): void => {
    answers++;
    assert.equal(inspect(value, { breakLength: Infinity }), expected);
  };
  const context = createContext({ ...time, check });
  // One after another, because an example builds on those before it.
  for (const code of blocks) runInContext(prepare(code), context);
  assert.equal(answers, page.split('// →').length - 1);
  assert.ok(answers > 15);
});

it('every schedule in its table is one that can be read', () => {
  const written = [...page.matchAll(/`(\{ every: .*? \})`/g)].map(([, text = '']) => text);
  assert.ok(written.length >= 5);
  for (const text of written) {
    const context = createContext({ ...time });
    const found: unknown = runInContext(
      `occurrencesBetween(${text}, { from: '2026-11-01', to: '2026-12-31' }).join(' ')`,
      context,
    );
    assert.ok(typeof found === 'string' && found !== '', text);
  }
});

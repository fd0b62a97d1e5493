import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import * as rules from '@meanwhile/sdk/rules';
import { allowedMoves } from '@meanwhile/sdk/rules';
import { decisionMethods } from '@meanwhile/sdk';
import { workCalendar } from '@meanwhile/sdk/time';

const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

/** `expression; // → answer` as a call that compares, and without the import: its names are given. */
const prepare = (code: string): string =>
  code
    .replace(/^import .*;\n/gm, '')
    .replace(/^const /gm, 'var ')
    .replace(/^(.+); \/\/ → (.+)$/gm, (_, expression: string, answer: string) => {
      return `check(${JSON.stringify(answer)}, ${expression});`;
    });

it('every example of the page about rules answers what it says', () => {
  let answers = 0;
  const check = (expected: string, value: unknown): void => {
    answers++;
    assert.equal(inspect(value, { breakLength: Infinity }), expected);
  };
  const context = createContext({ ...rules, workCalendar, check });
  // One after another, because an example builds on those before it.
  for (const code of blocks) runInContext(prepare(code), context);
  assert.equal(answers, page.split('// →').length - 1);
  assert.ok(answers > 15);
});

it('names every method, and every stage that can be left', () => {
  for (const method of decisionMethods) assert.ok(page.includes(`| \`${method}\``), method);
  for (const stage of Object.keys(allowedMoves)) assert.ok(page.includes(stage.replace('-', ' ')), stage);
});

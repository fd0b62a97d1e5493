import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets as listed } from '../tools/size.mjs';
import { publicElements, read } from './tree.js';

interface Budget {
  readonly name: string;
  readonly code?: string;
  readonly must?: number;
  readonly beside?: string;
  readonly cap?: number;
}
const budgets: readonly Budget[] = listed;

test('every element has a budget', () => {
  for (const name of publicElements()) {
    const own = budgets.filter(({ must, code }) => must && code?.includes(`@meanwhile/elements/${name}/define`));
    assert.ok(own.length > 0, name);
  }
});

test('the budgets are those of the design', () => {
  const must = Object.fromEntries(budgets.map(({ name, must }) => [name, must]));
  assert.equal(must['update-feed on local, first paint'], 25);
  assert.equal(must['update-feed on local, lazy parts too'], 45);
  assert.equal(must['check-in on local'], 25);
  assert.equal(must['engine: client and contract'], 13);
  assert.equal(must['adapter contract: sdk/adapter'], 2);
  assert.equal(must['everything'], 95);
  const languages = budgets.filter(({ name }) => name.startsWith('one language'));
  assert.deepEqual([...new Set(languages.map(({ must }) => must))], [4]);
  for (const { name, must, beside } of budgets) if (beside) assert.ok(must !== undefined && must <= 8, name);
});

test('a cap stands only where a decision record names it', () => {
  const record = read('docs/decisions/0011-size-of-the-first-version.md');
  for (const { name, must, cap } of budgets) {
    if (cap === undefined) continue;
    assert.ok(must !== undefined && cap > must, `${name}: a cap at or under the design's budget is not needed`);
    assert.ok(record.includes(`| ${name} | ${must} | ${cap} |`), `${name} with ${must} and ${cap}`);
  }
});

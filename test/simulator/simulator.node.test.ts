// The matrix of docs/reliability.md in short: `npm run soak` runs all of it.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundleSimulator } from './bundle.mjs';
import { power } from './power.mjs';
import { addResults, runPart } from './run.mjs';

describe('the client in a simulated world', { concurrency: 2 }, () => {
  let bundle: string;
  before(async () => {
    bundle = await bundleSimulator();
  });

  it('gives the same run for the same seed', async () => {
    const part = { row: 'A1', from: 40, count: 8 };
    const [one, other] = await Promise.all([runPart(bundle, part), runPart(bundle, part)]);
    assert.deepEqual(one, other);
    assert.ok(one.writes > 20 && one.crashes > 5, `${one.writes} writes, ${one.crashes} crashes`);
  });

  it('loses nothing and doubles nothing in 1,000 schedules of faults and crashes', async () => {
    const parts = [1, 501].map((from) => runPart(bundle, { row: 'A1', from, count: 500 }));
    const result = (await Promise.all(parts)).reduce(addResults);
    console.log(`${result.schedules} schedules, ${result.writes} writes, ${result.crashes} crashes`);
    assert.deepEqual(result.violations, {}, JSON.stringify(result.failures));
  });

  it('sends nothing in another name from one browser that two people use', async () => {
    const result = await runPart(bundle, { row: 'shared', from: 1, count: 40 });
    const { I1 = 0, I2 = 0, I9 = 0 } = result.violations;
    assert.deepEqual([I1, I2, I9], [0, 0, 0], JSON.stringify(result.failures));
  });

  it('is held up by no page that is frozen at any moment, and takes none of its words along', async () => {
    const result = await runPart(bundle, { row: 'frozen', from: 1, count: 130 });
    assert.deepEqual(result.violations, {}, JSON.stringify(result.failures));
  });

  it('is judged by a simulator that notices twelve of twelve defects', async () => {
    const found = await power();
    assert.equal(found.length, 12);
    assert.deepEqual(
      found.filter(({ by }) => !by),
      [],
    );
    console.log(`12 of 12 planted defects noticed, in ${found.reduce((sum, { ran }) => sum + ran, 0)} schedules`);
  });
});

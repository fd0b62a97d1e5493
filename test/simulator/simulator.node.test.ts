import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundleSimulator } from './bundle.mjs';
import { runPart } from './run.mjs';

describe('the simulator', () => {
  let bundle: string;
  before(async () => {
    bundle = await bundleSimulator();
  });

  it('gives the same run for the same seed', async () => {
    const part = { row: 'A1', from: 40, count: 15 };
    const [one, other] = await Promise.all([runPart(bundle, part), runPart(bundle, part)]);
    assert.deepEqual(one, other);
    assert.ok(one.writes > 50 && one.crashes > 10, `${one.writes} writes, ${one.crashes} crashes`);
  });
});

// The exact counts of the design that need the browser's own counters. The minified modules come from dist.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scenarios, startBench } from './harness.mjs';

interface Figures {
  readonly layouts: number;
  readonly listeners: number;
  readonly moved?: number;
}
type Bench = Awaited<ReturnType<typeof startBench>>;

describe('counts in Chromium', { timeout: 600_000 }, () => {
  let bench: Bench;
  before(async () => (bench = await startBench({ throttle: 1 })));
  after(() => bench.close());

  const run = async (name: keyof typeof scenarios): Promise<Figures> => {
    const browser = await bench.launch();
    try {
      return (await scenarios[name](await bench.open(browser), 'meanwhile')) as Figures;
    } finally {
      await browser.close();
    }
  };

  it('lays the page out at most three times until the first 50 items stand', async () => {
    const { layouts } = await run('first 50 items');
    assert.ok(layouts >= 1 && layouts <= 3, `${layouts} layouts`);
  });
  it('needs at most 20 listeners for a form of 200 questions', async () => {
    const { listeners } = await run('200 questions');
    assert.ok(listeners <= 20, `${listeners} listeners`);
  });
  it('keeps the reader’s place while 1,000 items arrive above 10,000', async () => {
    const { moved } = await run('10,000 items: 1,000 arrive above');
    assert.ok(moved !== undefined && moved < 1, `${moved} px`);
  });
});

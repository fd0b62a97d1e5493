// `npm run bench`: our widgets beside hand-written vanilla elements, paired in one run. Chromium, CPU throttled four
// times. Ratios are medians of the pairs; wall times are orders of magnitude. Reports, never gates.
//   npm run bench [-- rounds [part-of-a-name]]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/files.mjs';
import { scenarios, startBench, THROTTLE } from './harness.mjs';

const rounds = Number(process.argv[2] ?? 5);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const round = (value) => Math.round(value * 100) / 100;
const { launch, open, close } = await startBench();

const goals = {
  'first 50 items': '≤ 1.25',
  '10,000 items: mount': '≤ 1.2',
  '10,000 items: 1,000 arrive above': '≤ 1.5, 0 px moved',
  '10 questions': '≤ 1.3',
  '200 questions': '≤ 1.7',
  '200 questions: 20 key strokes': '≤ 1.15',
  '50 widgets of 5 items': '≤ 2',
  'import 10,000 items': '≤ 0.1 (fallback layout ≤ 1.4)',
  'cold open and newest 50': '≤ 0.3',
};

async function pair(name, run) {
  const pairs = [];
  for (let index = 0; index < rounds; index++) {
    const figures = {};
    // Which goes first alternates, so that a warm browser favours neither.
    for (const variant of index % 2 ? ['meanwhile', 'vanilla'] : ['vanilla', 'meanwhile']) {
      const browser = await launch();
      try {
        figures[variant] = await run(await open(browser), variant);
      } finally {
        await browser.close();
      }
    }
    pairs.push(figures);
  }
  const of = (variant, key) => round(median(pairs.map((figures) => figures[variant][key])));
  const keys = Object.keys(pairs[0].meanwhile);
  return {
    name,
    goal: goals[name] ?? '',
    ratio: round(median(pairs.map(({ meanwhile, vanilla }) => meanwhile.cpu / vanilla.cpu))),
    meanwhile: Object.fromEntries(keys.map((key) => [key, of('meanwhile', key)])),
    vanilla: Object.fromEntries(keys.map((key) => [key, of('vanilla', key)])),
  };
}

/** Import in one browser, then the browser closed and started again on the same profile. */
async function storage() {
  const written = { meanwhile: [], vanilla: [] };
  const opened = { meanwhile: [], vanilla: [] };
  for (let index = 0; index < Math.min(rounds, 3); index++) {
    for (const variant of index % 2 ? ['meanwhile', 'vanilla'] : ['vanilla', 'meanwhile']) {
      const profile = await mkdtemp(join(tmpdir(), 'meanwhile-bench-'));
      for (const [into, method] of [
        [written, 'importItems'],
        [opened, 'openCold'],
      ]) {
        const browser = await launch(profile);
        const { call } = await open(browser);
        into[variant].push(await call(method, { variant, count: 10_000 }));
        await browser.close();
      }
      await rm(profile, { recursive: true, force: true });
    }
  }
  return [
    ['import 10,000 items', written],
    ['cold open and newest 50', opened],
  ].map(([name, times]) => ({
    name,
    goal: goals[name],
    ratio: round(median(times.meanwhile.map((time, index) => time / times.vanilla[index]))),
    meanwhile: { wall: round(median(times.meanwhile)) },
    vanilla: { wall: round(median(times.vanilla)) },
  }));
}

const results = [];
const say = (result) => {
  results.push(result);
  const { meanwhile: ours, vanilla: bare } = result;
  const list = (figures) =>
    Object.entries(figures)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ');
  console.log(`${result.name}: x ${result.ratio}${result.goal && ` (goal ${result.goal})`}`);
  console.log(`    meanwhile  ${list(ours)}\n    vanilla    ${list(bare)}`);
};
/** What has no bare counterpart: wall time, and CPU time, of ours alone, at the machine's own pace. */
async function alone(name, run) {
  const { open, close } = await startBench({ throttle: 1 });
  const figures = [];
  for (let index = 0; index < rounds; index++) {
    const browser = await launch();
    try {
      figures.push(await run(await open(browser)));
    } finally {
      await browser.close();
    }
  }
  close();
  const of = (key) => round(median(figures.map((one) => one[key])));
  const result = { name, goal: '≤ 1,000 ms, not throttled', meanwhile: { wall: of('wall'), cpu: of('cpu') } };
  results.push(result);
  console.log(`${name}: ${result.meanwhile.wall} ms, CPU ${result.meanwhile.cpu} ms (goal ${result.goal})`);
}
const catchUp =
  (on) =>
  async ({ call, measure }) => {
    await call('prepare', { variant: 'meanwhile', items: 750, on });
    const begin = performance.now();
    const figures = await measure(() => call('mountCatchUp'));
    return { ...figures, wall: performance.now() - begin };
  };

const only = process.argv[3];
for (const [name, run] of Object.entries(scenarios)) if (!only || name.includes(only)) say(await pair(name, run));
for (const [name, on] of [
  ['catch-up on 750 updates', 'memory'],
  ['catch-up on 750 updates in IndexedDB', 'local'],
])
  if (!only || name.includes(only)) await alone(name, catchUp(on));
if (!only || 'storage'.includes(only)) for (const result of await storage()) say(result);
close();
await mkdir(join(root, 'test/output'), { recursive: true });
await writeFile(
  join(root, 'test/output/bench.json'),
  `${JSON.stringify({ rounds, throttle: THROTTLE, results }, null, 2)}\n`,
);
console.log(`\n${results.length} comparisons, ${rounds} rounds each; figures in test/output/bench.json`);

// `npm run bench`: our widgets beside hand-written vanilla elements, paired in one run. Chromium, CPU throttled four
// times. Ratios are medians of the pairs; wall times are orders of magnitude. Reports, never gates.
import { createServer } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { litPolicy } from '../../packages/embed/tools/lit-policy.mjs';
import { templateSpace } from '../../packages/embed/tools/template-space.mjs';
import { findEngines } from '../tools/engines.mjs';
import { root } from '../tools/files.mjs';

const rounds = Number(process.argv[2] ?? 5);
const THROTTLE = 4;
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const round = (value) => Math.round(value * 100) / 100;

async function build() {
  const plugins = [litPolicy(), templateSpace(), resolve({ browser: true }), terser({ ecma: 2022, module: true })];
  const bundle = await rollup({ input: join(root, 'test/bench/pages/bench.js'), plugins, onwarn() {} });
  const { output } = await bundle.generate({ format: 'es', dir: 'x', entryFileNames: 'bench.js' });
  return new Map(output.map((chunk) => [`/${chunk.fileName}`, chunk.code ?? chunk.source]));
}
function serve(files) {
  const page =
    '<!doctype html><meta charset="utf-8"><title>Bench</title><body><script type="module" src="/bench.js"></script>';
  const server = createServer((request, response) => {
    const found = files.get(request.url);
    response.setHeader('content-type', found ? 'text/javascript' : 'text/html');
    response.end(found ?? page);
  });
  return new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(server)));
}

const { chromium: executablePath } = findEngines(['chromium']);
if (!executablePath) throw new Error('The bench needs Chromium: run npm test once, or set CHROME_PATH.');
const server = await serve(await build());
const address = `http://127.0.0.1:${server.address().port}/`;
const launch = (userDataDir) => puppeteer.launch({ executablePath, args: flags, userDataDir });

async function open(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  page.on('pageerror', (error) => console.error('page:', error.message));
  await page.goto(address);
  await page.waitForFunction('globalThis.bench');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const call = (name, ...args) => page.evaluate((method, given) => globalThis.bench[method](...given), name, args);
  const metrics = async () => {
    const { metrics: list } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  /** CPU milliseconds of the main thread, layouts and style passes that `work` causes; nodes and heap after it. */
  const measure = async (work) => {
    await cdp.send('HeapProfiler.collectGarbage');
    const before = await metrics();
    await work();
    const after = await metrics();
    const spent = (name) => after[name] - before[name];
    return {
      cpu: spent('TaskDuration') * 1000,
      layouts: spent('LayoutCount'),
      styles: spent('RecalcStyleCount'),
      nodes: spent('Nodes'),
      listeners: spent('JSEventListeners'),
      heap: spent('JSHeapUsedSize') / 1024,
    };
  };
  return { page, call, measure };
}

/** Scenario → figures of one variant on a fresh page. */
const scenarios = {
  'first 50 items': async ({ call, measure }, variant) => {
    await call('prepare', { variant, items: 50 });
    return measure(() => call('mountFeed', 50));
  },
  '10,000 items: mount': async ({ call, measure }, variant) => {
    await call('prepare', { variant, items: 10_000 });
    return measure(() => call('mountFeed', 10_000));
  },
  '10,000 items: scroll end to end, 60 frames': async ({ call, measure }, variant) => {
    await call('prepare', { variant, items: 10_000 });
    await call('mountFeed', 10_000);
    return measure(() => call('scroll', 60));
  },
  '10,000 items: 1,000 arrive above': async ({ call, measure }, variant) => {
    await call('prepare', { variant, items: 10_000 });
    await call('mountFeed', 10_000);
    await call('scrollTo', 2000);
    const before = await call('place');
    const figures = await measure(() => call('arrive', 1000));
    const after = await call('topOf', before.title);
    return { ...figures, moved: after === undefined ? Number.NaN : Math.abs(after - before.top) };
  },
  '10 questions': async ({ call, measure }, variant) => {
    await call('prepare', { variant, questions: 10 });
    return measure(() => call('mountForm'));
  },
  '200 questions': async ({ call, measure }, variant) => {
    await call('prepare', { variant, questions: 200 });
    return measure(() => call('mountForm'));
  },
  '200 questions: 20 key strokes': async ({ page, call, measure }, variant) => {
    await call('prepare', { variant, questions: 200 });
    await call('mountForm');
    await call('focusFirst');
    return measure(() => page.keyboard.type('twenty key strokes..'));
  },
  '50 widgets of 5 items': async ({ call, measure }, variant) => {
    await call('prepare', { variant, items: 50 });
    return measure(() => call('mountMany', 50));
  },
};
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
const only = process.argv[3];
for (const [name, run] of Object.entries(scenarios)) if (!only || name.includes(only)) say(await pair(name, run));
if (!only || 'storage'.includes(only)) for (const result of await storage()) say(result);
server.close();
await mkdir(join(root, 'test/output'), { recursive: true });
await writeFile(
  join(root, 'test/output/bench.json'),
  `${JSON.stringify({ rounds, throttle: THROTTLE, results }, null, 2)}\n`,
);
console.log(`\n${results.length} comparisons, ${rounds} rounds each; figures in test/output/bench.json`);

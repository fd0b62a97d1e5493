// The bench's page in a throttled Chromium, and what is done on it: for `npm run bench`, and for the counts that gate.
import { createServer } from 'node:http';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { minify, prepare } from '../../packages/embed/tools/minify.mjs';
import { findEngines } from '../tools/engines.mjs';
import { root } from '../tools/files.mjs';

export const THROTTLE = 4;
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

async function build(readable) {
  const plugins = [resolve({ browser: true }), ...(readable ? prepare() : minify())];
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

/** Builds the page from `dist`, serves it, and finds Chromium. */
export async function startBench({ throttle = THROTTLE, readable = false, ticks = false } = {}) {
  const { chromium: executablePath } = findEngines(['chromium']);
  if (!executablePath) throw new Error('The bench needs Chromium: run npm test once, or set CHROME_PATH.');
  const server = await serve(await build(readable));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return {
    launch: (userDataDir) => puppeteer.launch({ executablePath, args: flags, userDataDir }),
    open: (browser) => open(browser, address, { throttle, ticks }),
    close: () => server.close(),
  };
}

async function open(browser, address, { throttle, ticks }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  page.on('pageerror', (error) => console.error('page:', error.message));
  await page.goto(address);
  await page.waitForFunction('globalThis.bench');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', ticks ? { timeDomain: 'threadTicks' } : {});
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
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
      script: spent('ScriptDuration') * 1000,
      layout: spent('LayoutDuration') * 1000,
      style: spent('RecalcStyleDuration') * 1000,
      other: spent('TaskOtherDuration') * 1000,
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
export const scenarios = {
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
    await call('loadAll');
    return measure(() => call('scroll', 60));
  },
  '10,000 items: 1,000 arrive above': async ({ call, measure }, variant) => {
    await call('prepare', { variant, items: 10_000 });
    await call('mountFeed', 10_000);
    await call('loadAll');
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

// Where a scenario of the bench spends its time: functions by their own time, from Chromium's sampling profiler. Names are
// kept (nothing is minified), so that the figures are to compare within one run, not with those of `npm run bench`.
//   node test/bench/profile.mjs "first 50 items" [rows]
import { scenarios, startBench } from './harness.mjs';

const [name = 'first 50 items', rows = 40] = process.argv.slice(2);
const { launch, open, close } = await startBench({ readable: true, throttle: Number(process.env.THROTTLE ?? 1) });
const browser = await launch();
const { page, call, measure } = await open(browser);
const cdp = await page.createCDPSession();
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
let profile;
const figures = await scenarios[name](
  {
    page,
    call,
    measure: (work) =>
      measure(async () => {
        await cdp.send('Profiler.start');
        await work();
        ({ profile } = await cdp.send('Profiler.stop'));
      }),
  },
  process.argv[4] ?? 'meanwhile',
);
await browser.close();
close();

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
const label = ({ callFrame: { functionName, lineNumber, columnNumber } }) =>
  `${functionName || '(anonymous)'}:${lineNumber + 1}:${columnNumber + 1}`;
const own = new Map();
const whole = new Map();
const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
profile.samples.forEach((id, index) => {
  const time = profile.timeDeltas[index] / 1000;
  add(own, label(nodes.get(id)), time);
  const seen = new Set();
  for (let at = id; at; at = parents.get(at)) seen.add(label(nodes.get(at)));
  for (const key of seen) add(whole, key, time);
});
const table = (title, map) => {
  console.log(`\n${title}`);
  for (const [key, time] of [...map].sort((a, b) => b[1] - a[1]).slice(0, Number(rows)))
    console.log(`${time.toFixed(1).padStart(9)} ms  ${key}`);
};
console.log(figures);
table('own time', own);
table('with what it calls', whole);

// Runs the node tests, then the browser tests in every engine, one after another; prints one closing line.
//   node test/tools/test.mjs [--node] [--engine chromium,firefox,webkit] [--plain-http] [part of a path ...]
// With --plain-http the pages stand where a portal without TLS has them: no Web Locks, no `randomUUID`.
import { fork, spawn } from 'node:child_process';
import { availableParallelism, constants, setPriority } from 'node:os';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { copyRealData } from './data.mjs';
import { engineNames, opensBrowser, prepareEngines } from './engines.mjs';
import { root, testFiles } from './files.mjs';
import { build, isStale, needsBuild } from './freshness.mjs';
import { quickWasm } from './quick-wasm.mjs';
import { prepareServers, serversOf } from './servers.mjs';
import { sharedProcess } from './together.mjs';

const started = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };

const add = (counts) => {
  for (const key of Object.keys(total)) total[key] += counts[key];
};

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      node: { type: 'boolean' },
      engine: { type: 'string', multiple: true },
      'plain-http': { type: 'boolean' },
    },
  });
  const engines = (values.engine ?? []).flatMap((names) => names.split(','));
  const unknown = engines.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0) throw new TypeError(`No engine is called ${unknown.join(', ')}: ${engineNames.join(', ')}.`);
  const everything = !values.node && engines.length === 0;
  return {
    node: values.node || everything,
    engines: everything ? engineNames : engines,
    plainHttp: values['plain-http'] ?? false,
    patterns: positionals,
  };
}

/**
 * Tests that only compute: no server, no browser, nothing that has to happen in time. A browser test leaves some of a machine
 * idle while it waits, so these run beside them, on what they leave of it.
 */
const computes = (path) =>
  /^test\/(?:elements|formats|markdown|repo|simulator|types|sdk\/(?:model|rules|time))\//.test(path) &&
  !opensBrowser([path]);

/** What takes longest comes first, so that it is not what everybody waits for at the end. */
const longFirst = (files) => [...files].sort((one, other) => place(one) - place(other));
const place = (path) => (path.startsWith('test/simulator/') ? 0 : 1);

/** Runs node tests; their counts are read from node's own closing lines. What is `quiet` waits with its words and gives way to everything else. */
async function runNode(name, files, { quiet = false } = {}) {
  const lines = [`\nNode ${process.versions.node}, ${name}: ${files.length} files`];
  const say = quiet ? (text) => lines.push(text) : (text) => process.stdout.write(text);
  if (!quiet) console.log(lines[0]);
  const options = [
    '--import',
    'tsx',
    '--conditions=meanwhile-source',
    '--test',
    ...quickWasm,
    '--test-reporter=spec',
    '--test-timeout=1800000',
    // Node's own default leaves one core idle, which on a machine with two is half of it. One more than the cores, because some
    // files wait for minutes together without working.
    `--test-concurrency=${availableParallelism() + 1}`,
  ];
  const child = spawn(process.execPath, [...options, ...sharedProcess(files)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (quiet) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    say(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const read = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const counts = {
    passed: read('pass'),
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (quiet) console.log(lines.join(''));
  console.log(`\n${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  add(counts);
}

/**
 * Runs the browser tests in one engine, in a process of its own: a browser that dies takes nothing else with it. One
 * engine at a time: two that share the cores miss live news and focus that one alone never misses.
 */
async function runEngine(engine, path, files) {
  console.log(`\n${engine}: ${files.length} files, ${path}`);
  const options = plainHttp ? ['--plain-http'] : [];
  const child = fork(new URL('./browser.mjs', import.meta.url), [...options, engine, path, ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  // The runner moves the cursor even where there is no terminal.
  child.stdout.setEncoding('utf8').on('data', (chunk) => process.stdout.write(stripVTControlCharacters(chunk)));
  let counts = { passed: 0, failed: 1, skipped: 0 };
  child.on('message', (message) => (counts = message));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  add(counts);
}

/** Finds the engines before anything runs: some node tests open a browser too. */
function prepare(names) {
  const { found, missing } = prepareEngines(names);
  if (missing.length > 0 && process.env.CI === 'true') {
    console.log(`${missing.join(', ')} must be there on CI.`);
    total.failed += missing.length;
  }
  return { found, missing };
}

const { node, engines, plainHttp, patterns } = readOptions();
const nodeFiles = node ? testFiles('node', patterns) : [];
const browserFiles = engines.length > 0 ? testFiles('browser', patterns) : [];

if (nodeFiles.length + browserFiles.length === 0) {
  console.log(`No test file matches ${patterns.join(' ') || 'test/**/*.{node,browser}.test.ts'}.`);
  total.failed++;
}
if (needsBuild([...nodeFiles, ...browserFiles]) && isStale() && !build()) {
  console.log('The build failed.');
  total.failed++;
}
// Node tests that open a browser must not install it themselves: files run side by side, and apt-get lets in only one.
const wanted = new Set([...engines, ...(opensBrowser(nodeFiles) ? ['chromium'] : [])]);
const { found, missing } = prepare([...wanted]);
prepareServers(serversOf(nodeFiles));
copyRealData();
const beside = browserFiles.length > 0 ? longFirst(nodeFiles.filter(computes)) : [];
const alone = nodeFiles.filter((path) => !beside.includes(path));
if (alone.length > 0) await runNode('node', alone);
const others = beside.length > 0 && runNode('node, beside the browsers', beside, { quiet: true });
if (browserFiles.length > 0)
  for (const [engine, path] of Object.entries(found))
    if (engines.includes(engine)) await runEngine(engine, path, browserFiles);
await others;

console.log(`\nFinished in ${Math.round((Date.now() - started) / 1000)} s.`);
if (missing.length > 0) console.log(`NOT TESTED IN ${missing.join(', ').toUpperCase()}: not found here.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

// Measures what a page loads, against the budgets: node test/tools/size.mjs [--modules]
// Sizes are gzip -9 of minified modules, with everything the tag needs to run. --modules says what weighs what.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { areaOf, areas } from '../../packages/embed/tools/language-chunks.mjs';
import { minifyCode, prepare } from '../../packages/embed/tools/minify.mjs';
import { filesIn, root } from './files.mjs';

const local = "export { createLocalAdapter } from '@meanwhile/adapters/local';";
const element = (name) => `export { define as ${name.replace(/-/g, '_')} } from '@meanwhile/elements/${name}/define';`;
const widget = (name) => [element('provider'), element(name), local].join('\n');

// What a further element weighs beside is a feed that runs: its tools load right after its first rows, whatever happens.
const running = `${widget('update-feed')}\nexport { FeedTools } from '${join(root, 'packages/elements/dist/update-feed/feed-tools.js')}';`;

// A page pays for the commands it uses (decision record 6): they weigh with the elements.
const engine = "export { createClient, isMeanwhileError, MeanwhileError } from '@meanwhile/sdk';";

// What every adapter imports. The evaluator of the same entry is for stores that answer queries themselves.
const contract =
  "export { crudAdapter, errorCodes, errorFromStatus, isMeanwhileError, MeanwhileError, toErrorData } from '@meanwhile/sdk/adapter';";

const others = filesIn('packages/elements/src')
  .map((path) => /^packages\/elements\/src\/([a-z-]+)\/define\.ts$/.exec(path)?.[1])
  .filter((name) => name && !['internal', 'provider', 'update-feed'].includes(name));

const sectionsOf = (tag) => filesIn(`packages/elements/src/locales/${tag}`).map((path) => basename(path, '.ts'));
const languages = readdirSync(join(root, 'packages/elements/src/locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The sections of one language that the light build holds in one file. */
const wordsOf = (tag, area) =>
  sectionsOf(tag)
    .filter((section) => areaOf(section) === area)
    .map(
      (section) =>
        `export * as ${section.replace(/\W/g, '_')} from '${join(root, `packages/elements/dist/locales/${tag}/${section}.js`)}';`,
    ) // prettier-ignore
    .join('\n');

/**
 * Words by what is read together, in the language that weighs most. They are not counted with the elements: a page loads one
 * language besides English, and most load none.
 */
const languageRows = areas.map(([area]) => ({
  name: `one language: ${area}`,
  codes: Object.fromEntries(languages.map((tag) => [tag, wordsOf(tag, area)])),
  must: 4,
  goal: 3,
}));

/** Decision record 11. */
const caps = {
  'catch-up': 13.6,
  'check-in': 8.9,
  'decision-log': 10.4,
  'needs-me': 10.4,
  'update-composer': 9.9,
};

/**
 * Budgets in kB (1000 bytes). `must` and `goal` are the design's. Where the first version misses `must`, decision record
 * 11 sets a `cap` beside it: over the cap fails, so that nothing grows unseen. `first` counts what is loaded before
 * anything shows, the rest counts lazily loaded parts too. The full Markdown front-end and the readers of foreign files
 * (YAML, XML) are a part of none but have lines of their own.
 */
export const budgets = [
  {
    name: 'update-feed on local, first paint',
    code: widget('update-feed'),
    first: true,
    must: 25,
    goal: 20,
    cap: 42.9,
  },
  { name: 'update-feed on local, lazy parts too', code: widget('update-feed'), must: 45, goal: 38, cap: 117.8 },
  { name: 'check-in on local', code: widget('check-in'), must: 25, goal: 18, cap: 83.5 },
  { name: 'engine, what loads first', code: engine, first: true, must: 13, goal: 11 },
  { name: 'engine: client and contract', code: engine, must: 13, goal: 11, cap: 29.4 },
  { name: 'adapter contract: sdk/adapter', code: contract, must: 2, goal: 1.5 },
  ...others.map((name) => ({
    name: `${name} beside update-feed`,
    code: `${running}\n${element(name)}`,
    beside: running,
    first: true,
    must: 8,
    goal: 6,
    cap: caps[name],
  })),
  { name: 'everything', code: `export * from '@meanwhile/elements/define';\n${local}`, must: 95, goal: 75, cap: 269.2 },
  ...languageRows,
  { name: 'full Markdown, loaded when a text needs it', code: "export { default } from 'markdown-it';", whole: true },
  { name: 'YAML, loaded by the import of records', code: "export { parseDocument } from 'yaml';", whole: true },
  { name: 'XML, loaded by the import of feeds', code: "export { XMLParser } from 'fast-xml-parser';", whole: true },
];

const aside = /[\\/]markdown[\\/]full\.js$|^(?:markdown-it|yaml|fast-xml-parser)$/;

/** What rollup has read already: most bundles share most modules. */
let cache;

/** Bundles `code` in memory; resolves with its chunks as they are before they are minified. */
async function bundle({ code, whole = false }) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? join(root, 'packages/embed/entry.js') : null),
    load: (id) => (id.endsWith('packages/embed/entry.js') ? code : null),
  };
  const apart = {
    name: 'apart',
    resolveId: (id, importer = '') =>
      (!whole && aside.test(id)) || (/^\.\/[\w-]+\/index\.js$/.test(id) && importer.endsWith('locales.js'))
        ? { id, external: true }
        : null,
  };
  const made = await rollup({
    input: 'entry',
    plugins: [entry, apart, resolve({ browser: true }), ...prepare()],
    onwarn: () => undefined,
    cache,
  });
  cache = made.cache;
  const { output } = await made.generate({ format: 'es' });
  return output.filter(({ type }) => type === 'chunk');
}

const zip = (text) => gzipSync(text, { level: 9 }).length;
const sum = (list) => list.reduce((total, value) => total + value, 0);

/** The entry and what it imports before anything runs. */
function firstChunks(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set([chunks.find(({ isEntry }) => isEntry).fileName]);
  for (const name of names) for (const next of byName.get(name)?.imports ?? []) if (byName.has(next)) names.add(next);
  return [...names].map((name) => byName.get(name));
}

const bundles = new Map();
const cached = (budget) => {
  const key = `${budget.whole}${budget.code}`;
  if (!bundles.has(key)) bundles.set(key, bundle(budget));
  return bundles.get(key);
};

/** What a chunk weighs, minified as the build does it; only those that count, and each once, as bundles share most. */
const weights = new Map();
async function weightOf(code) {
  const small = await minifyCode(code);
  return { gzip: zip(small.code), brotli: brotliCompressSync(small.code).length };
}
const weightsOf = (chunks) =>
  Promise.all(
    chunks.map(({ code }) => {
      if (!weights.has(code)) weights.set(code, weightOf(code));
      return weights.get(code);
    }),
  );

/** Of several, the one that weighs most. */
async function weighMost({ codes, ...budget }) {
  const all = [];
  for (const [tag, code] of Object.entries(codes)) all.push({ ...(await weigh({ ...budget, code })), which: tag });
  return all.reduce((one, other) => (other.gzip > one.gzip ? other : one));
}
async function weigh(budget) {
  const all = await cached(budget);
  const chunks = budget.first ? firstChunks(all) : all;
  const other = budget.beside ? await cached({ code: budget.beside }) : [];
  const beside = budget.first && other.length ? firstChunks(other) : other;
  const [counted, had] = [await weightsOf(chunks), await weightsOf(beside)];
  const weight = (name) => sum(counted.map((one) => one[name])) - sum(had.map((one) => one[name]));
  return { chunks, gzip: weight('gzip'), brotli: weight('brotli') };
}

/** What weighs what in a bundle: each module minified and zipped by itself, libraries as a whole. */
async function heaviest(chunks) {
  const codes = new Map();
  for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const place = relative(root, id);
    const name = /^(?:.*node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1] ?? place;
    const made = await minifyCode(code ?? '', { module: false });
    codes.set(name, (codes.get(name) ?? '') + made.code);
  }
  const list = [...codes].map(([name, code]) => [name, zip(code)]);
  return list.sort((one, other) => other[1] - one[1]).slice(0, 40);
}

const kilo = (bytes) => (bytes / 1000).toFixed(2).padStart(7);

function verdict({ name, must, goal, cap = must }, { gzip, brotli, which, problem }) {
  if (problem) return { over: true, text: `${name} can not be bundled: ${problem}` };
  const over = cap !== undefined && gzip > cap * 1000;
  const limits = [must, goal].map((value) => (value ? kilo(value * 1000) : '      -')).join(' ');
  const missed = must !== undefined && gzip > must * 1000;
  const note = over
    ? ' OVER BUDGET'
    : missed
      ? ` misses the design, cap ${cap}`
      : gzip > goal * 1000
        ? ' over the goal'
        : '';
  const most = which ? ` (most in ${which})` : '';
  return { over, text: `${kilo(gzip)} ${kilo(brotli)} ${limits}  ${name}${most}${note}` };
}

async function main() {
  if (
    !existsSync(join(root, 'packages/elements/dist')) ||
    readdirSync(join(root, 'packages/elements/dist')).length === 0
  )
    throw new Error('There is nothing to measure yet: run npm run build');
  let [passed, failed, short] = [0, 0, 0];
  console.log('   gzip  brotli    must    goal  kB');
  for (const budget of budgets) {
    const { chunks, ...weight } = await (budget.codes ? weighMost : weigh)(budget).catch((error) => ({
      chunks: [],
      problem: error.message,
    }));
    const { over, text } = verdict(budget, weight);
    console.log(text);
    if (over) failed++;
    else if (budget.must !== undefined) passed++;
    if (!over && weight.gzip > budget.goal * 1000) short++;
    if (!process.argv.includes('--modules')) continue;
    for (const [name, length] of await heaviest(chunks)) console.log(`${' '.repeat(33)}${kilo(length)} ${name}`);
  }
  console.log(`size: ${passed} passed, ${failed} failed (${short} within budget but over their goal)`);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

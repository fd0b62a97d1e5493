#!/usr/bin/env node
// The contract suite as a command:
//   npx meanwhile-contract --adapter ./my-adapter.contract.js --report
// Ends with 0 when every check that applies passed, with 1 when one failed, with 2 when it was called wrongly.
import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const usage = `Usage: meanwhile-contract --adapter <module> [options]

  --adapter <module>  a JavaScript module that exports \`fresh\`: an async function that answers two people
                      at one new, empty backend, as { a, b }
  --export <name>     another name than \`fresh\`
  --report            print the table of levels, failures and reasons for skips (else one closing line)
  --json <file>       write the report as JSON
  --badge <file>      write the levels reached, for a badge
  --only <check>      run one check by its name; may be given more than once
  --limit <ms>        the most a check may take, 8000 unless told
  --help              this text`;

class Misuse extends Error {}

function readOptions() {
  const text = { type: 'string' };
  try {
    const { values } = parseArgs({
      options: {
        adapter: text,
        export: text,
        report: { type: 'boolean' },
        json: text,
        badge: text,
        only: { ...text, multiple: true },
        limit: text,
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${usage}`);
  }
}

async function load(path) {
  const file = resolve(path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Misuse(`There is no file ${file}.`);
  try {
    return await import(pathToFileURL(file).href);
  } catch (cause) {
    const hint = /\.[cm]?tsx?$/.test(file) ? '\nIt is TypeScript: compile it first, or name the compiled file.' : '';
    throw new Misuse(`${file} could not be loaded: ${cause.message}${hint}`, { cause });
  }
}

/** The factory a module exports, or why it has none. */
function factoryOf(module, { adapter: path, export: name }) {
  const found = name ? module[name] : (module.fresh ?? module.default?.fresh ?? module.default);
  if (typeof found === 'function') return { fresh: found, sample: module.sample ?? module.default?.sample };
  const names = Object.keys(module);
  const has = names.length ? `It exports ${names.join(', ')}.` : 'It exports nothing.';
  const wanted = name ? `a function called \`${name}\`` : 'a function called `fresh`';
  throw new Misuse(`${path} must export ${wanted} that answers { a, b }: two people at one empty backend. ${has}`);
}

const isAdapter = (value) => typeof value?.connect === 'function' && typeof value.list === 'function';
/** Looks at one fixture before eighty checks fail for one reason. */
async function inspect(fresh, path) {
  let fixture;
  try {
    fixture = await fresh();
  } catch (cause) {
    throw new Misuse(`The factory of ${path} failed: ${cause?.stack ?? cause}`, { cause });
  }
  if (isAdapter(fixture))
    throw new Misuse(`The factory of ${path} answers one adapter. The suite needs two people: answer { a, b }.`);
  for (const side of ['a', 'b']) {
    if (isAdapter(fixture?.[side])) continue;
    throw new Misuse(
      `The factory of ${path} must answer { a, b }: \`${side}\` is no adapter (it needs connect() and list()).`,
    );
  }
  fixture.a.close?.();
  fixture.b.close?.();
  await fixture.done?.();
}

async function main() {
  const options = readOptions();
  if (options.help) return void console.log(usage);
  if (!options.adapter) throw new Misuse(`Which adapter? Name its module.\n\n${usage}`);
  const limit = options.limit === undefined ? undefined : Number(options.limit);
  if (limit !== undefined && !(limit > 0)) throw new Misuse(`--limit takes milliseconds, not "${options.limit}".`);
  const { fresh, sample } = factoryOf(await load(options.adapter), options);
  await inspect(fresh, options.adapter);
  const { badgeOf, contractChecks, formatReport, reportAsJson, runContract } = await import('@meanwhile/sdk/testing');
  const unknown = (options.only ?? []).filter((name) => !contractChecks.some((check) => check.name === name));
  if (unknown.length) throw new Misuse(`No check is called "${unknown.join('", "')}".`);
  const report = await runContract({
    fresh,
    ...(sample && { sample }),
    ...(options.only && { only: options.only }),
    ...(limit && { limit }),
  });
  const lines = formatReport(report).split('\n');
  console.log(options.report ? lines.join('\n') : lines.at(-1));
  const write = (file, value) => file && writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  write(options.json, reportAsJson(report));
  write(options.badge, badgeOf(report));
  process.exitCode = report.failed.length ? 1 : 0;
}

const done = main().catch((error) => {
  // A backend that cannot be reached shows here, as its adapter tells it.
  console.error(error instanceof Misuse ? error.message : `The suite could not start: ${error?.stack ?? error}`);
  process.exitCode = 2;
});
// A server that the module has started would keep the process for ever. First everything is written: a pipe takes its time.
await done;
process.stdout.write('', () => process.stderr.write('', () => process.exit()));

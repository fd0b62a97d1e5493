// The whole fault matrix that runs in Node, and the table of docs/reliability.md with what came of it.
//   npm run soak              10,000 schedules of the first row
//   npm run soak -- 200000    more
//   npm run soak -- --seed 48 one schedule of the first row, told in full
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/files.mjs';
import { bundleSimulator } from './bundle.mjs';
import { power } from './power.mjs';
import { soakTables } from './report.mjs';
import { runPart, runRow } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, row: { type: 'string' }, dry: { type: 'boolean' } },
});
const bundle = await bundleSimulator();

async function runPower() {
  const found = await power(({ name, ran, by }) =>
    console.log(`${by ? `caught within ${ran} schedules by ${by}` : `MISSED in ${ran} schedules`}: ${name}`),
  );
  const count = found.filter(({ by }) => by).length;
  console.log(`${count} of ${found.length} planted defects caught`);
  if (count < found.length) process.exitCode = 1;
  return found;
}

if (values.seed) {
  const told = await runPart(bundle, { row: `${values.row ?? 'A1'}!`, from: Number(values.seed), count: 1 });
  console.log(told.log.join('\n'));
} else {
  const count = Number(positionals[0] ?? 10_000);
  if (!(count > 0)) throw new TypeError(`How many schedules? "${positionals[0]}" is no number.`);
  const small = Math.max(1, Math.round(count / 10));
  const faults = JSON.parse(JSON.stringify((await runPart(bundle, { row: 'faults', from: 0, count: 0 })).names));
  const plan = [
    ['A1', count],
    ['keyless', small],
    ['A3', 1_000],
    ...['A4', 'A5', 'A6', 'http', 'shared'].map((row) => [row, small]),
    ...faults.map((fault) => [`fault ${fault}`, Math.max(1, Math.round(count / 50))]),
  ].filter(([row]) => !values.row || row === values.row);
  const results = {};
  for (const [row, schedules] of plan) {
    const started = Date.now();
    const result = await runRow(bundle, { row, count: schedules }, (done, { violations }) => {
      if (done % 2_000 === 0) console.log(`  ${row}: ${done} of ${schedules}, ${JSON.stringify(violations)}`);
    });
    results[row] = result;
    const seconds = Math.round((Date.now() - started) / 1000);
    const bad = Object.values(result.violations).reduce((sum, one) => sum + one, 0);
    console.log(`${row}: ${result.schedules} schedules, ${result.writes} writes, ${bad} violations, ${seconds} s`);
    for (const { seed, messages } of result.failures) console.log(`  seed ${seed}: ${messages.join('\n    ')}`);
    if (bad > 0) process.exitCode = 1;
  }
  if (!values.row || values.row === 'power') results.power = await runPower();
  if (!values.row && !values.dry) {
    const page = join(root, 'docs/reliability.md');
    writeFileSync(page, soakTables(readFileSync(page, 'utf8'), results));
  }
}

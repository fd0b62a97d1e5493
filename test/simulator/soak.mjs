// The whole fault matrix that runs in Node, and the table of docs/reliability.md with what came of it.
//   npm run soak              10,000 schedules of the first row
//   npm run soak -- 200000    more
//   npm run soak -- --row A3  one row, or those whose names begin so; the others keep their figures, if it is the same client
//   npm run soak -- --seed 48 one schedule of the first row, told in full
// What was broken off goes on where it was, while the client is the same. --dry leaves the page as it is.
import { parseArgs } from 'node:util';
import { bundleSimulator } from './bundle.mjs';
import { power } from './power.mjs';
import { writeTables } from './report.mjs';
import { nameOf, runPart, runRow } from './run.mjs';

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

/** An hour of refusals for so many clients. */
async function runStorms(clients) {
  const results = [];
  for (const fault of ['503', '429']) {
    const result = await runPart(bundle, { row: `storm ${fault}`, from: 1, count: clients });
    results.push(result);
    console.log(JSON.stringify(result));
    if (result.lost || result.doubled || result.drained === undefined) process.exitCode = 1;
  }
  return results;
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
    ['A8', Math.max(1, Math.round(count / 80))],
    ...['A4', 'A5', 'A6', 'http', 'shared', 'frozen'].map((row) => [row, small]),
    ...faults.map((fault) => [`fault ${fault}`, Math.max(1, Math.round(count / 50))]),
    ...faults.map((fault) => [`keyless fault ${fault}`, Math.max(1, Math.round(count / 50))]),
  ].filter(([row]) => !values.row || row.startsWith(values.row));
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
  if (!values.row || values.row === 'storms')
    results.storms = await runStorms(values.row ? Number(positionals[0] ?? 500) : 500);
  if (!values.row || values.row === 'power') results.power = await runPower();
  if (!values.dry) writeTables(results, nameOf(bundle));
}

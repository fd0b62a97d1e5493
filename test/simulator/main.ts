// Runs schedules and prints what came of them as one line of JSON: node <bundle> <row> <from> <count>
import { type NetworkFault, networkFaults, simulate } from '@meanwhile/sdk/testing';
import { storm } from './storm.js';
import { tell } from './tell.js';
import type { RowResult } from './results.js';
import { type Row, rows, type RowName } from './rows.js';
import { simulatorOptions } from './world.js';
import { takeTurnsWithoutLoop } from './turns.js';

takeTurnsWithoutLoop();
// Faults are errors by the thousand, and nobody reads where they were made.
Error.stackTraceLimit = 0;
const [row = 'A1', from = '1', count = '100'] = process.argv.slice(2);

async function answer(): Promise<unknown> {
  if (row === 'faults') return { names: networkFaults };
  // Loads what loads when it is first needed.
  if (row.startsWith('storm ')) await simulate(simulatorOptions(), 0);
  if (row.startsWith('storm ')) return storm(row.slice(6) as NetworkFault, Number(count));
  const name = row.replace(/[!?]$/, '') as RowName;
  if (!rows[name]) throw new Error(`No row is called ${row}: ${Object.keys(rows).join(', ')}.`);
  if (row.endsWith('!')) return tell(rows[name], Number(from));
  return row.endsWith('?') ? untilNoticed(rows[name], Number(count)) : rows[name](Number(from), Number(count));
}
/** Stops at the first schedule in which something does not hold. */
async function untilNoticed(run: Row, most: number): Promise<RowResult> {
  for (let seed = 1; ; seed++) {
    const result = await run(seed, 1);
    if (seed >= most || Object.keys(result.violations).length > 0) return { ...result, schedules: seed };
  }
}
console.log(JSON.stringify(await answer()));
// Whatever a client that was closed still waits for.
process.exit(0);

// Runs schedules and prints what came of them as one line of JSON: node <bundle> <row> <from> <count>
import { networkFaults } from '@meanwhile/sdk/testing';
import { tell } from './tell.js';
import { rows, type RowName } from './rows.js';
import { takeTurnsWithoutLoop } from './turns.js';

takeTurnsWithoutLoop();
// Faults are errors by the thousand, and nobody reads where they were made.
Error.stackTraceLimit = 0;
const [row = 'A1', from = '1', count = '100'] = process.argv.slice(2);

async function answer(): Promise<unknown> {
  if (row === 'faults') return { names: networkFaults };
  const name = row.replace('!', '') as RowName;
  if (!rows[name]) throw new Error(`No row is called ${row}: ${Object.keys(rows).join(', ')}.`);
  return row.endsWith('!') ? tell(rows[name], Number(from)) : rows[name](Number(from), Number(count));
}
console.log(JSON.stringify(await answer()));
// Whatever a client that was closed still waits for.
process.exit(0);

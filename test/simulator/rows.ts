// The rows of the fault matrix that run in Node: each answers how much it ran and what did not hold.
import {
  type NetworkFault,
  networkFaults,
  simulate,
  type SimulationResult,
  type SimulatorOptions,
  usualSteps,
} from '@meanwhile/sdk/testing';
import { type RowResult, sumOf } from './results.js';
import { crashPoints } from './crash-points.js';
import { malformedBodies } from './malformed.js';
import { simulatedServer, simulatorOptions } from './world.js';

export interface Row {
  (from: number, count: number): Promise<RowResult>;
  readonly options: Partial<SimulatorOptions>;
}
function schedules(options: Partial<SimulatorOptions> = {}): Row {
  const run = async (from: number, count: number): Promise<RowResult> => {
    const results: SimulationResult[] = [];
    for (let seed = from; seed < from + count; seed++) results.push(await simulate(simulatorOptions(options), seed));
    return sumOf(results);
  };
  return Object.assign(run, { options });
}
const only = (fault: NetworkFault): Partial<SimulatorOptions> => ({ faults: [fault], trouble: 0.3 });
const keyless: Partial<SimulatorOptions> = { backend: (clock) => simulatedServer(clock, { keys: false }) };

export const rows = {
  /** Everything at once. */
  A1: schedules(),
  /** Two tabs that send at once, over and over. */
  A4: schedules({ people: ['ana'], steps: 30, only: ['add', 'edit', 'edit', 'edit', 'flush', 'flush', 'flush'] }),
  /** The clocks of the devices jump. */
  A5: schedules({ only: ['add', 'edit', 'edit', 'delete', 'flush', 'clock', 'clock', 'crash soon', 'reopen'] }),
  /** A crash at every point of every kind of write, before and after. */
  A3: Object.assign(crashPoints, { options: {} }),
  /** Sign-ins that run out, and a portal that has no new one. */
  A6: schedules({ faults: ['401'], trouble: 0.3, tokenTrouble: 0.4 }),
  /** Answers that are none. */
  A8: Object.assign(malformedBodies, { options: {} }),
  /** Both people at one browser, one after the other. */
  shared: schedules({ shared: true }),
  /** Plain http: no Web Locks. */
  http: schedules({ locks: false }),
  /** Pages that nobody looks at are frozen in the middle of anything, and thawed later. */
  frozen: schedules({ only: [...usualSteps, 'freeze', 'freeze', 'freeze', 'thaw', 'thaw'] }),
  /** A backend without idempotency keys, which refuses a taken id. */
  keyless: schedules(keyless),
  ...(Object.fromEntries(networkFaults.map((fault) => [`fault ${fault}`, schedules(only(fault))])) as Record<
    `fault ${NetworkFault}`,
    Row
  >),
  ...(Object.fromEntries(
    networkFaults.map((fault) => [`keyless fault ${fault}`, schedules({ ...keyless, ...only(fault) })]),
  ) as Record<`keyless fault ${NetworkFault}`, Row>),
};
export type RowName = keyof typeof rows;

// The rows of the fault matrix that run in Node: each answers how much it ran and what did not hold.
import {
  type NetworkFault,
  networkFaults,
  simulate,
  type SimulationResult,
  type SimulatorOptions,
} from '@meanwhile/sdk/testing';
import { simulatedServer, simulatorOptions } from './world.js';

export interface RowResult {
  readonly schedules: number;
  readonly writes: number;
  readonly crashes: number;
  readonly lost: number;
  readonly doubled: number;
  readonly parked: number;
  /** Per fault, how many requests met it. */
  readonly faults: Readonly<Record<string, number>>;
  /** Per invariant, how often it did not hold. */
  readonly violations: Readonly<Record<string, number>>;
  /** The first few that failed, to be run again by their seed. */
  readonly failures: readonly { readonly seed: number; readonly messages: readonly string[] }[];
}

/** Adds up what came of schedules. */
export function sumOf(results: readonly SimulationResult[]): RowResult {
  const faults: Record<string, number> = {};
  const violations: Record<string, number> = {};
  for (const result of results) {
    for (const [fault, count] of result.faults) faults[fault] = (faults[fault] ?? 0) + count;
    for (const { invariant } of result.violations) violations[invariant] = (violations[invariant] ?? 0) + 1;
  }
  const total = (pick: (result: SimulationResult) => number): number =>
    results.reduce((sum, one) => sum + pick(one), 0);
  return {
    schedules: results.length,
    writes: total((one) => one.writes),
    crashes: total((one) => one.crashes),
    lost: total((one) => one.lost),
    doubled: total((one) => one.doubled),
    parked: total((one) => one.parked),
    faults,
    violations,
    failures: results
      .filter((one) => one.violations.length)
      .slice(0, 5)
      .map(({ seed, violations: found }) => ({
        seed,
        messages: found.slice(0, 3).map(({ invariant, message }) => `${invariant} ${message}`),
      })),
  };
}

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

export const rows = {
  /** Everything at once. */
  A1: schedules(),
  /** Two tabs that send at once, over and over. */
  A4: schedules({ people: ['ana'], steps: 30, only: ['add', 'edit', 'edit', 'edit', 'flush', 'flush', 'flush'] }),
  /** The clocks of the devices jump. */
  A5: schedules({ only: ['add', 'edit', 'edit', 'delete', 'flush', 'clock', 'clock', 'crash soon', 'reopen'] }),
  /** Sign-ins that run out. */
  A6: schedules({ faults: ['401'], trouble: 0.5 }),
  /** Plain http: no Web Locks. */
  http: schedules({ locks: false }),
  /** A backend without idempotency keys, which refuses a taken id. */
  keyless: schedules({ backend: (clock) => simulatedServer(clock, { keys: false }) }),
  ...(Object.fromEntries(networkFaults.map((fault) => [`fault ${fault}`, schedules(only(fault))])) as Record<
    `fault ${NetworkFault}`,
    Row
  >),
};
export type RowName = keyof typeof rows;

import type { SimulationResult } from '@meanwhile/sdk/testing';

/** What came of a row of the matrix. */
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

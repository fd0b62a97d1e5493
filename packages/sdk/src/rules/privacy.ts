import type { Privacy } from '../model/kinds.js';

/** Nobody may set a group smaller than this: with two answers each person knows the other's. */
const FLOOR = 3;
const USUAL = 5;

/** The number of answers below which nothing is shown: 5 unless told, never under 3. */
export function minGroupOf(privacy: Privacy | undefined): number {
  const asked = privacy?.minGroup ?? USUAL;
  return Number.isFinite(asked) ? Math.max(FLOOR, Math.ceil(asked)) : USUAL;
}

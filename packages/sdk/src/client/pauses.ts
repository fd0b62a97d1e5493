import type { Environment } from './environment.js';

/** The shortest and the longest pause after failures, in milliseconds. */
export const pauses = { first: 1_000, last: 60_000 };
// The longest a backend may ask to be left alone, in seconds.
const longest = 3_600;

/** What a pause grows to with every failure, in milliseconds. */
export const grown = (failures: number): number => Math.min(pauses.last, pauses.first * 2 ** failures);

/**
 * Milliseconds to leave a backend alone that asked for it (`Retry-After`, in seconds): never less, and up to twice as long,
 * so that those whom it has asked together do not come back together. 0 where it asked for nothing.
 */
export const wished = (retryAfter: number | undefined, { random }: Environment): number =>
  retryAfter ? Math.min(longest, retryAfter) * 1000 * (1 + random()) : 0;

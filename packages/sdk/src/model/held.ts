import type { Iso } from './base.js';

interface Published {
  readonly createdAt: Iso;
  /** Unknown, because stores ask before anybody has looked at what was sent. */
  readonly publishAt?: unknown;
}
const at = (iso: unknown): number => (typeof iso === 'string' ? Date.parse(iso) : NaN);

/**
 * An update that waits to be published: until `publishAt` it is its author's alone. `now` in milliseconds. A text that is
 * no instant holds nothing.
 */
export const isHeld = ({ publishAt }: Published, now: number): boolean => at(publishAt) > now;

/** It was held, and nobody has published it yet: what is out stands at that moment or later. */
const isWaiting = ({ createdAt, publishAt }: Published): boolean => at(publishAt) > at(createdAt);

/**
 * For a store that declares `publishAt`: an update as it is to be kept, after one write over what was there. What is
 * published now, because its time has come or because its author says so, is written now: it stands above what its readers
 * have read already, and not where it was typed days ago.
 */
export function publishedBy<T extends Published>(after: T, before: Published | undefined, now: number): T {
  if (isHeld(after, now)) return after;
  // An import of what has long been out stands where it stood; what a store lets go stands now.
  const moment = before ? (isWaiting(before) ? now : NaN) : isWaiting(after) ? at(after.publishAt) : NaN;
  if (Number.isNaN(moment)) return after;
  const iso = new Date(moment).toISOString();
  return { ...after, createdAt: iso, updatedAt: iso };
}

/** Readers have it: it cannot be held any more. Deleting it is honest, holding it back is not. */
export const isHeldTooLate = (after: Published, before: Published | undefined, now: number): boolean =>
  isHeld(after, now) && before !== undefined && !isWaiting(before);

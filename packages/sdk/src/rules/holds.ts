import type { Id } from '../model/base.js';
import type { Hold } from '../model/schema.js';
import type { WorkCalendar } from '../time/work-calendar.js';
import { workingTimeBetween } from '../time/working-time.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

const HOUR = 3_600_000;
/** The longest somebody may ask for, in their own working hours: three days. */
export const longestHold = 24;

/** The holds that have not run out: nobody has to lift one, and nobody can forget one. */
export const activeHolds = (holds: readonly Hold[], now: number): readonly Hold[] =>
  holds.filter(({ until }) => Date.parse(until) > now);

/** When the last of them runs out; undefined when none is active. */
export function heldUntil(holds: readonly Hold[], now: number): number | undefined {
  const ends = activeHolds(holds, now).map(({ until }) => Date.parse(until));
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

export interface HoldRequest {
  readonly person: Id;
  readonly until: number;
  readonly now: number;
  readonly calendar: WorkCalendar;
  /** Since the question was asked, or asked again. */
  readonly earlier: readonly Hold[];
}

/** Whether somebody may ask for time: once for each opening, until a moment to come, for three working days at most. */
export function checkHold({ person, until, now, calendar, earlier }: HoldRequest): RuleVerdict {
  if (earlier.some(({ author }) => author === person)) return refusal('held-before', 'until');
  if (!(until > now)) return refusal('in-the-past', 'until');
  const hours = workingTimeBetween(calendar, { from: now, to: until }) / HOUR;
  // Leave takes no working hours: a month of it is too long all the same.
  const isLong = hours > longestHold || until - now > 14 * 24 * HOUR;
  return isLong ? refusal('too-long', 'until') : allowed;
}

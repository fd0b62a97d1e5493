import type { LocalDate } from './base.js';
import type { CheckInData } from './check-in.js';

const HOUR = 3_600_000;
/** A day has ended everywhere on earth so long after it began at Greenwich, working days included. */
const DAY_EVERYWHERE = 36 * HOUR;
/** A window is counted in working hours: two of them take a day at most. */
const HOUR_OF_WINDOW = 12 * HOUR;

/**
 * When the answers of an occurrence are shown to everybody, for a backend that looks at no calendar: later than the last
 * person's own moment, never sooner. For `after-last-day` once the day has ended everywhere, for the others once the
 * window must have closed; at once where nothing is held back. Milliseconds.
 */
export function answersOpenAt({ privacy, window }: Pick<CheckInData, 'privacy' | 'window'>, day: LocalDate): number {
  const { reveal = 'always' } = privacy ?? {};
  if (reveal === 'always') return -Infinity;
  const ended = Date.parse(day) + DAY_EVERYWHERE;
  const end = reveal === 'after-last-day' ? ended : ended + (window?.workingHours ?? 8) * HOUR_OF_WINDOW;
  return Number.isNaN(end) ? Infinity : end;
}

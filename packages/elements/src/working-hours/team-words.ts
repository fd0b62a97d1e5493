import type { Interval } from '@meanwhile/sdk/time';
import { apart } from '../parts/apart.js';
import { clockAt } from '../parts/moment.js';
import type { HoursLocalize } from './hours-view.js';
import type { MemberDay } from './team-day.js';

export const rangeAt = (localize: HoursLocalize, { from, to }: Interval, zone = localize.zone): string =>
  localize.t.moment.range(clockAt(localize, from, zone), clockAt(localize, to, zone));
export const rangesAt = (localize: HoursLocalize, ranges: readonly Interval[], zone = localize.zone): string =>
  apart(
    localize,
    ranges.map((range) => rangeAt(localize, range, zone)),
  );

/** Why somebody does not work on a day, in words. */
export function offText(localize: HoursLocalize, off: MemberDay['off']): string {
  const { hours: words } = localize.t;
  if (off?.why === 'away')
    return off.until ? words.awayUntil(localize.date(off.until, { day: 'numeric', month: 'short' })) : words.away;
  return off?.why === 'holiday' ? words.holiday : words.free;
}

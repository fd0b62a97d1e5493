import type { LocalDate } from '../model/base.js';
import type { Schedule } from '../model/kinds.js';
import { askings, type Asking } from './asking.js';
import { DAY, dayOf } from './calendar-day.js';
import { occurrencesBetween, scheduleZone } from './recurrence.js';
import { isAwayOn, type WorkCalendar } from './work-calendar.js';
import { localDateIn } from './zone.js';

/** A day of a schedule on which somebody is not asked. `day-off`: the check-in's own; `holiday`: the space's. */
export interface PassedOver {
  readonly date: LocalDate;
  readonly because: 'day-off' | 'holiday' | 'leave';
}

/** What comes next for one person: when they are asked, and the days between on which they are not. */
export interface NextAskings {
  readonly asked: readonly Asking[];
  readonly passed: readonly PassedOver[];
}

/** Whoever is not asked within this time is asked rarely enough to look again. */
const FAR = 3 * 366 * DAY;

function whyPassed(calendar: WorkCalendar, schedule: Schedule, date: LocalDate): PassedOver['because'] | undefined {
  const { except = [], pauses = [] } = schedule;
  if (except.includes(date) || pauses.some(({ from, until }) => from <= date && date < until)) return 'day-off';
  const day = dayOf(date);
  if (calendar.holidays.has(day)) return schedule.holidays === 'shift' ? undefined : 'holiday';
  return isAwayOn(calendar, day) ? 'leave' : undefined;
}

/** The next times somebody is asked, so many at most, from declared hours, leave and days off. */
export function nextAskings(
  calendar: WorkCalendar,
  schedule: Schedule,
  { from, count }: { readonly from: number; readonly count: number },
): NextAskings {
  const asked: Asking[] = [];
  for (const asking of askings(calendar, schedule, { from, to: from + FAR })) {
    asked.push(asking);
    if (asked.length === count) break;
  }
  const last = asked.at(-1);
  if (!last) return { asked, passed: [] };
  const zone = scheduleZone(schedule, calendar.zone);
  const known = new Set(asked.map(({ date }) => date));
  const days = occurrencesBetween(
    { ...schedule, except: [], pauses: [] },
    { from: localDateIn(from, zone), to: last.date },
  );
  const passed = days.flatMap((date): readonly PassedOver[] => {
    const because = known.has(date) ? undefined : whyPassed(calendar, schedule, date);
    return because ? [{ date, because }] : [];
  });
  return { asked, passed };
}

import type { LocalDate } from '../model/base.js';
import type { Schedule } from '../model/kinds.js';
import { DAY, dateOf, dayOf, MINUTE, minutesOf } from './calendar-day.js';
import { occurrencesFrom, scheduleZone, type OccurrenceOptions } from './recurrence.js';
import { isAwayOn, type WorkCalendar } from './work-calendar.js';
import { nextWorkingMoment, type Interval } from './working-time.js';
import { localDayIn, toInstant } from './zone.js';

/** One person asked for one occurrence. */
export interface Asking {
  /** The occurrence's own day: the key of the answer, whenever it is given. */
  readonly date: LocalDate;
  /** When the person is asked, inside their working time. */
  readonly at: number;
}

/** Days between an occurrence and the question beyond which nobody is asked any more. */
const LONGEST_WAIT = 31;

/** The wall time a schedule names, as an instant. */
const nominal = (calendar: WorkCalendar, schedule: Schedule, date: LocalDate): number =>
  toInstant(
    dayOf(date) * DAY + ((schedule.at && minutesOf(schedule.at)) || 0) * MINUTE,
    scheduleZone(schedule, calendar.zone),
  );

/** When a person would be asked if there were no other occurrence; undefined when they are passed over. */
function askedAlone(calendar: WorkCalendar, schedule: Schedule, date: LocalDate): number | undefined {
  const planned = nominal(calendar, schedule, date);
  const day = localDayIn(planned, calendar.zone);
  if (schedule.holidays !== 'shift' && calendar.holidays.has(day)) return undefined;
  const at = nextWorkingMoment(calendar, planned);
  if (at === undefined || localDayIn(at, calendar.zone) > day + LONGEST_WAIT) return undefined;
  // Whoever is away before the question would reach them is not asked about the time they missed.
  for (let on = day; on <= localDayIn(at, calendar.zone); on++) if (isAwayOn(calendar, on)) return undefined;
  return at;
}

/**
 * When a person is asked for an occurrence: at its wall time if they work then, else at their next working moment.
 * Undefined when they are away or on holiday, never work, or will be asked for a later occurrence on that same day:
 * nobody is asked twice a day.
 */
export function askedAt(calendar: WorkCalendar, schedule: Schedule, date: LocalDate): number | undefined {
  const at = askedAlone(calendar, schedule, date);
  if (at === undefined) return undefined;
  const day = localDayIn(at, calendar.zone);
  for (const later of occurrencesFrom(schedule, dateOf(dayOf(date) + 1))) {
    if (localDayIn(nominal(calendar, schedule, later), calendar.zone) > day) break;
    const other = askedAlone(calendar, schedule, later);
    if (other !== undefined && localDayIn(other, calendar.zone) === day) return undefined;
  }
  return at;
}

/** Every time a person is asked between two instants, in order. Holidays come from the person's calendar. */
export function* askings(calendar: WorkCalendar, schedule: Schedule, { from, to }: Interval): Generator<Asking> {
  const zone = scheduleZone(schedule, calendar.zone);
  const holidays = [...calendar.holidays].map((day) => ({ date: dateOf(day) }));
  const options: OccurrenceOptions = schedule.holidays === 'shift' ? {} : { holidays };
  // An occurrence of some days ago may reach a person only now.
  const first = dateOf(localDayIn(from, zone) - LONGEST_WAIT);
  for (const date of occurrencesFrom(schedule, first, options)) {
    if (nominal(calendar, schedule, date) >= to) return;
    const at = askedAt(calendar, schedule, date);
    if (at !== undefined && at >= from && at < to) yield { date, at };
  }
}

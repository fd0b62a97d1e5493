import type { Iso, LocalDate, Zone } from '../model/base.js';
import type { CheckInData, Schedule } from '../model/kinds.js';

const DAY = 86_400_000;
// A local date is counted in UTC days: no clock change can move it.
const dayOf = (date: LocalDate): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
const dateOf = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10);
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The calendar day it is in a zone; a zone nobody knows counts as UTC. */
export function localDateIn(now: number, zone: Zone): LocalDate {
  const read = (timeZone: Zone): LocalDate => {
    const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', options).formatToParts(now);
    return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value ?? '').join('-');
  };
  try {
    return read(zone);
  } catch {
    return read('UTC');
  }
}

function isDue(day: number, start: number, { every, interval = 1, weekdays }: Schedule): boolean {
  if (every === 'month') {
    const [from, at] = [new Date(start * DAY), new Date(day * DAY)];
    const months = (at.getUTCFullYear() - from.getUTCFullYear()) * 12 + at.getUTCMonth() - from.getUTCMonth();
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    return at.getUTCDate() === Math.min(from.getUTCDate(), last) && months % interval === 0;
  }
  if (weekdays?.length && !weekdays.includes(weekdayOf(day))) return false;
  if (every === 'day') return (day - start) % interval === 0;
  if (!weekdays?.length && weekdayOf(day) !== weekdayOf(start)) return false;
  const week = (of: number) => Math.floor((of - weekdayOf(of) + 1) / 7);
  return (week(day) - week(start)) % interval === 0;
}

/**
 * The day that answers given now belong to: the latest occurrence on or before today in the participant's zone,
 * so that travel and midnight lose no day. Without a schedule a check-in is asked once, on the day it was made.
 */
export function currentOccurrence(
  checkIn: Pick<CheckInData, 'schedule'> & { readonly createdAt?: Iso },
  now: number,
  zone: Zone,
): LocalDate {
  const { schedule, createdAt } = checkIn;
  const fixed = schedule?.zone && schedule.zone !== 'participant' ? schedule.zone : zone;
  const today = localDateIn(now, fixed);
  if (!schedule) return createdAt ? createdAt.slice(0, 10) : today;
  const start = dayOf(schedule.start ?? '2000-01-03'); // a Monday, so that weeks count the same for everyone
  const last = Math.min(dayOf(today), schedule.end ? dayOf(schedule.end) : Infinity);
  const furthest = Math.max(start, last - 400 * (schedule.interval ?? 1));
  for (let day = last; day >= furthest; day--) if (isDue(day, start, schedule)) return dateOf(day);
  return schedule.start ?? today;
}

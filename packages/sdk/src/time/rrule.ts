import type { LocalDate } from '../model/base.js';
import type { Schedule } from '../model/kinds.js';
import { defaultStart } from './recurrence.js';

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const;

const compact = (date: LocalDate): string => date.replaceAll('-', '');
const isNamed = (list: readonly number[] | undefined): list is readonly number[] => !!list && list.length > 0;

function byDay({ every, weekdays = [], nth }: Schedule): string[] {
  const days = weekdays.map((weekday) => names[weekday - 1] ?? '');
  if (days.length === 0) return [];
  const list = every === 'month' && isNamed(nth) ? nth.flatMap((n) => days.map((day) => `${n}${day}`)) : days;
  return [`BYDAY=${list.join(',')}`];
}

/** A month rule that names no day falls on the day of its start, or on the last one of a shorter month. */
function byStart(date: number): string[] {
  if (date <= 28) return [`BYMONTHDAY=${date}`];
  const days = Array.from({ length: date - 27 }, (_, index) => 28 + index);
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'];
}

/**
 * The days of a schedule as the value of an RRULE (RFC 5545, section 3.3.10), for calendars that read it. Exceptions,
 * pauses and holidays are not part of a rule; the day to count from (DTSTART) is `schedule.start`.
 */
export function toRRule(schedule: Schedule): string {
  const { every, interval = 1, weekdays, monthDays, pick, start = defaultStart, end } = schedule;
  const parts = [`FREQ=${frequencies[every]}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (every === 'week') {
    const weekday = new Date(`${start}T00:00:00Z`).getUTCDay() || 7;
    parts.push(...byDay({ ...schedule, weekdays: isNamed(weekdays) ? weekdays : [weekday] }));
  } else if (every === 'month' && !isNamed(weekdays) && !isNamed(monthDays)) {
    parts.push(...byStart(Number(start.slice(8))));
  } else {
    parts.push(...byDay(schedule));
    if (isNamed(monthDays)) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
  }
  if (isNamed(pick) && !parts.includes('BYSETPOS=-1')) parts.push(`BYSETPOS=${pick.join(',')}`);
  if (end) parts.push(`UNTIL=${compact(end)}`);
  return parts.join(';');
}

type Days = Pick<Schedule, 'weekdays' | 'nth'>;

/** `2MO,-1MO` as weekdays and places; undefined where the two do not combine freely. */
function readDays(value: string | undefined): Days | undefined {
  if (value === undefined) return {};
  const read = value.split(',').map((item) => /^([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item));
  if (read.some((match) => match === null)) return undefined;
  const weekdays = [...new Set(read.map((match) => names.indexOf(match?.[2] ?? '') + 1))];
  const nth = [...new Set(read.map((match) => Number(match?.[1] ?? 0)))];
  if (nth.includes(0)) return nth.length === 1 ? { weekdays } : undefined;
  return read.length === weekdays.length * nth.length ? { weekdays, nth } : undefined;
}

const readNumbers = (value: string | undefined): readonly number[] | undefined => value?.split(',').map(Number);
const isPlaces = (list: readonly number[] | undefined): boolean =>
  list === undefined || list.every((place) => Number.isInteger(place) && place !== 0);

function readDate(value: string | undefined): LocalDate | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(value ?? '') ?? [];
  return year && `${year}-${month}-${day}`;
}

const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'UNTIL', 'WKST'];

/** Leaves out what is undefined, so that two equal schedules look equal. */
const compactOf = (schedule: Schedule): Schedule =>
  Object.fromEntries(Object.entries(schedule).filter(([, value]) => value !== undefined)) as unknown as Schedule;

/**
 * The value of an RRULE as a schedule, or undefined when it asks for more than a schedule can say: years, hours,
 * counts, weeks that do not begin on Monday.
 */
export function fromRRule(rule: string, start?: LocalDate): Schedule | undefined {
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=') as [string, string]));
  const every = (['day', 'week', 'month'] as const).find((unit) => frequencies[unit] === parts.get('FREQ'));
  const days = readDays(parts.get('BYDAY'));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!every || !days || ![...parts.keys()].every((name) => known.includes(name))) return undefined;
  if (every === 'week' && interval > 1 && (parts.get('WKST') ?? 'MO') !== 'MO') return undefined;
  if (days.nth && every !== 'month') return undefined;
  const [monthDays, pick] = ['BYMONTHDAY', 'BYSETPOS'].map((name) => readNumbers(parts.get(name)));
  if (!isPlaces(monthDays) || !isPlaces(pick) || !(interval >= 1)) return undefined;
  return compactOf({
    every,
    interval: interval > 1 ? interval : undefined,
    ...days,
    monthDays,
    pick,
    start,
    end: readDate(parts.get('UNTIL')),
  });
}

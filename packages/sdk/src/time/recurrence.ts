import type { LocalDate, Zone } from '../model/base.js';
import type { Schedule } from '../model/kinds.js';
import { DAY, dateOf, dayOf, weekdayOf } from './calendar-day.js';

/*
 * Which days a schedule falls on: calendar arithmetic alone, without zones and clocks. The rule names periods (days,
 * weeks from Monday, months); every n-th of them holds a set of days (RFC 5545, section 3.3.10).
 */

/** What the calendar of a space adds to a schedule. */
export interface OccurrenceOptions {
  /** Days nobody works: left out unless the schedule shifts them. */
  readonly holidays?: readonly { readonly date: LocalDate }[];
}

interface Rule {
  readonly every: Schedule['every'];
  readonly interval: number;
  readonly start: number;
  readonly end: number;
  /** The days the rule gives within one period, in order. */
  readonly daysIn: (period: number) => readonly number[];
  readonly isLeftOut: (day: number) => boolean;
}

/** A Monday, so that weeks count the same for everyone where no start is named. */
export const defaultStart: LocalDate = '2000-01-03';
/** After so many periods without a day there is none: a 29 February on one weekday comes within 480 months. */
const MOST_PERIODS = 5000;

const isNamed = (list: readonly number[] | undefined): list is readonly number[] => !!list && list.length > 0;

function periodOf(every: Schedule['every'], day: number): number {
  if (every === 'day') return day;
  if (every === 'week') return Math.floor((day + 3) / 7);
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a period, and how many days it has. */
function extentOf(every: Schedule['every'], period: number): { first: number; count: number } {
  if (every === 'day') return { first: period, count: 1 };
  if (every === 'week') return { first: period * 7 - 3, count: 7 };
  const [first, next] = [period, period + 1].map((month) => Date.UTC(Math.floor(month / 12), month % 12) / DAY);
  return { first: first ?? 0, count: (next ?? 0) - (first ?? 0) };
}

/** Whether a place, counted from 1 or backwards from −1, is among those named. */
const isAt = (places: readonly number[], index: number, count: number): boolean =>
  places.includes(index + 1) || places.includes(index - count);

/** Whether the day at `index` of a month is one the rule asks for. */
function isInMonth({ weekdays, nth, monthDays }: Schedule, day: number, { index, count }: Place): boolean {
  if (isNamed(monthDays) && !isAt(monthDays, index, count)) return false;
  if (!isNamed(weekdays)) return true;
  if (!weekdays.includes(weekdayOf(day))) return false;
  return !isNamed(nth) || isAt(nth, Math.floor(index / 7), Math.floor(index / 7) + Math.ceil((count - index) / 7));
}

interface Place {
  readonly index: number;
  readonly count: number;
}

function createDayTest(schedule: Schedule, start: number): (day: number, place: Place) => boolean {
  const { every, weekdays, monthDays } = schedule;
  if (every === 'week') {
    const wanted = isNamed(weekdays) ? weekdays : [weekdayOf(start)];
    return (day) => wanted.includes(weekdayOf(day));
  }
  if (every === 'month' && !isNamed(weekdays) && !isNamed(monthDays)) {
    const date = new Date(start * DAY).getUTCDate();
    return (_day, { index, count }) => index + 1 === Math.min(date, count);
  }
  if (every === 'month') return (day, place) => isInMonth(schedule, day, place);
  return (day) => {
    const { first, count } = extentOf('month', periodOf('month', day));
    return isInMonth({ every, weekdays, monthDays }, day, { index: day - first, count });
  };
}

function createDaysIn(schedule: Schedule, start: number): Rule['daysIn'] {
  const { every, pick } = schedule;
  const isWanted = createDayTest(schedule, start);
  return (period) => {
    const { first, count } = extentOf(every, period);
    const days = Array.from({ length: count }, (_, index) => first + index).filter((day, index) =>
      isWanted(day, { index, count }),
    );
    return isNamed(pick) ? days.filter((_, index) => isAt(pick, index, days.length)) : days;
  };
}

function ruleOf(schedule: Schedule, { holidays = [] }: OccurrenceOptions): Rule {
  const { every, interval = 1, except = [], pauses = [] } = schedule;
  const start = dayOf(schedule.start ?? defaultStart);
  const left = new Set([...except, ...(schedule.holidays === 'shift' ? [] : holidays.map(({ date }) => date))]);
  return {
    every,
    interval: Math.max(1, Math.floor(interval) || 1),
    start,
    end: schedule.end ? dayOf(schedule.end) : Infinity,
    daysIn: createDaysIn(schedule, start),
    isLeftOut: (day) => {
      const date = dateOf(day);
      return left.has(date) || pauses.some(({ from, until }) => from <= date && date < until);
    },
  };
}

/** The days of a rule from `day` on, forwards or backwards; ends where nothing more is to come. */
function* daysFrom(rule: Rule, day: number, step: 1 | -1): Generator<number, undefined> {
  const { every, interval, start, end } = rule;
  const base = periodOf(every, start);
  const from = step > 0 ? Math.max(day, start) : Math.min(day, end);
  const turns = (periodOf(every, from) - base) / interval;
  let turn = step > 0 ? Math.ceil(turns) : Math.floor(turns);
  for (let empty = 0; turn >= 0 && empty < MOST_PERIODS; turn += step, empty++) {
    const days = rule.daysIn(base + turn * interval);
    for (const found of step > 0 ? days : [...days].reverse()) {
      if (found > end && step > 0) return;
      if (found < start || found > end || (found - from) * step < 0 || rule.isLeftOut(found)) continue;
      empty = 0;
      yield found;
    }
  }
}

/** The days of a schedule in order, from a day on; may go on for ever, so take what you need. */
export function* occurrencesFrom(
  schedule: Schedule,
  from: LocalDate,
  options: OccurrenceOptions = {},
): Generator<LocalDate, undefined> {
  for (const day of daysFrom(ruleOf(schedule, options), dayOf(from), 1)) yield dateOf(day);
}

/** The days of a schedule between two days, both included. */
export function occurrencesBetween(
  schedule: Schedule,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  options: OccurrenceOptions = {},
): readonly LocalDate[] {
  const found: LocalDate[] = [];
  for (const date of occurrencesFrom(schedule, from, options)) {
    if (date > to) break;
    found.push(date);
  }
  return found;
}

/** The latest day of a schedule on or before a day; undefined when there is none. */
export function latestOccurrence(
  schedule: Schedule,
  on: LocalDate,
  options: OccurrenceOptions = {},
): LocalDate | undefined {
  const { value } = daysFrom(ruleOf(schedule, options), dayOf(on), -1).next();
  return value === undefined ? undefined : dateOf(value);
}

/** Whether a schedule falls on a day. */
export const isOccurrence = (schedule: Schedule, date: LocalDate, options: OccurrenceOptions = {}): boolean =>
  latestOccurrence(schedule, date, options) === date;

/** Whose wall time a schedule is in: the one zone it names, else the participant's. */
export const scheduleZone = ({ zone }: Schedule, participant: Zone): Zone =>
  zone && zone !== 'participant' ? zone : participant;

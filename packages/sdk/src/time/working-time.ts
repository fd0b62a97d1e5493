import type { LocalDate } from '../model/base.js';
import { DAY, dateOf, MINUTE } from './calendar-day.js';
import { hasHours, spansOn, type WorkCalendar } from './work-calendar.js';
import { firstInstant, localDayIn } from './zone.js';

/** A stretch between two instants, in milliseconds since 1970; `to` is not part of it. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface WorkingRange extends Interval {
  /** The person's local day. */
  readonly date: LocalDate;
}

/** Nobody is asked to wait longer: ten years of leave mean that nothing is known. */
const MOST_DAYS = 3660;

/** All ranges that end after `at`, whole, in order; ends after ten years. */
function* rangesAfter(calendar: WorkCalendar, at: number): Generator<WorkingRange, undefined> {
  if (!hasHours(calendar)) return;
  const { zone } = calendar;
  const first = localDayIn(at, zone);
  for (let day = first; day < first + MOST_DAYS; day++) {
    for (const span of spansOn(calendar, day)) {
      const from = firstInstant(day * DAY + span.from * MINUTE, zone);
      const to = firstInstant(day * DAY + span.to * MINUTE, zone);
      if (to > at && to > from) yield { from, to, date: dateOf(day) };
    }
  }
}

/** The stretches a person works between two instants, cut at both ends. */
export function* workingRanges(calendar: WorkCalendar, { from, to }: Interval): Generator<WorkingRange, undefined> {
  for (const range of rangesAfter(calendar, from)) {
    if (range.from >= to) return;
    yield { ...range, from: Math.max(range.from, from), to: Math.min(range.to, to) };
  }
}

/** The range a person is in at an instant, or else the next one; undefined when none is known. */
export const rangeAtOrAfter = (calendar: WorkCalendar, at: number): WorkingRange | undefined =>
  rangesAfter(calendar, at).next().value;

/** Whether a person works at an instant, as far as they have declared. */
export function isWorking(calendar: WorkCalendar, at: number): boolean {
  const range = rangeAtOrAfter(calendar, at);
  return range !== undefined && range.from <= at;
}

/** The instant itself when the person works then, else the start of their next range; undefined when there is none. */
export function nextWorkingMoment(calendar: WorkCalendar, at: number): number | undefined {
  const range = rangeAtOrAfter(calendar, at);
  return range && Math.max(range.from, at);
}

/** Working milliseconds between two instants; 0 when `to` is not after `from`. */
export function workingTimeBetween(calendar: WorkCalendar, { from, to }: Interval): number {
  let sum = 0;
  for (const range of workingRanges(calendar, { from, to })) sum += range.to - range.from;
  return sum;
}

/**
 * The first instant by which a person has had this much working time (milliseconds) since `from`. The end of a range
 * counts: eight hours from 09:00 end at 17:00, not the next morning. Undefined when ten years do not hold as much.
 */
export function addWorkingTime(calendar: WorkCalendar, from: number, duration: number): number | undefined {
  if (duration <= 0) return from;
  let left = duration;
  for (const range of rangesAfter(calendar, from)) {
    const start = Math.max(range.from, from);
    if (left <= range.to - start) return start + left;
    left -= range.to - start;
  }
  return undefined;
}

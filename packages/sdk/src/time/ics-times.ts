import type { LocalDate, Zone } from '../model/base.js';
import type { Schedule } from '../model/kinds.js';
import { DAY, dateOf, dayOf, HOUR, MINUTE } from './calendar-day.js';
import type { ContentLine } from './ics-lines.js';
import { occurrencesFrom } from './recurrence.js';
import { fromRRule } from './rrule.js';
import { toWall } from './zone.js';

export interface CalendarTime {
  /** Wall time, written as if it were UTC. */
  readonly wall: number;
  readonly isDay: boolean;
}

/**
 * A DATE or DATE-TIME as wall time. A time in a named zone is what its clock shows, whatever the name means to us: some
 * calendars write names of their own. A time in UTC is read on the clock of `zone`.
 */
export function readTime({ value }: Pick<ContentLine, 'value'>, zone: Zone): CalendarTime | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(value.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  // The 31st of February is no day, 25:00 no time.
  if (!new Date(wall).toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}T`)) return undefined;
  return { wall: match[7] ? toWall(wall, zone) : wall, isDay: match[4] === undefined };
}

/** A duration in milliseconds (RFC 5545, section 3.3.6), a day being 24 hours of the wall clock. */
export function readDuration(value: string): number | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(value.trim());
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
}

/** A yearly rule on one day or weekday of its month is a monthly one with a step of twelve. */
function fromYearly(parts: Map<string, string>, start: LocalDate): string | undefined {
  const month = Number(start.slice(5, 7));
  const isInMonth = parts.has('BYMONTH');
  if (isInMonth && Number(parts.get('BYMONTH')) !== month) return undefined;
  if (parts.has('BYDAY') && !isInMonth) return undefined;
  parts.delete('BYMONTH');
  parts.set('FREQ', 'MONTHLY');
  parts.set('INTERVAL', String(12 * Number(parts.get('INTERVAL') ?? 1)));
  if (!parts.has('BYDAY') && !parts.has('BYMONTHDAY')) parts.set('BYMONTHDAY', String(Number(start.slice(8))));
  return [...parts].map((pair) => pair.join('=')).join(';');
}

interface Repetition {
  readonly schedule: Schedule;
  readonly count: number;
}

function readRule(rule: string, start: LocalDate): Repetition | undefined {
  const parts = new Map(rule.split(';').map((part) => part.trim().toUpperCase().split('=') as [string, string]));
  const count = Number(parts.get('COUNT') ?? Infinity);
  parts.delete('COUNT');
  // Without a day of its own a monthly rule passes over months without the day of its start.
  if (parts.get('FREQ') === 'MONTHLY' && !parts.has('BYDAY') && !parts.has('BYMONTHDAY')) {
    parts.set('BYMONTHDAY', String(Number(start.slice(8))));
  }
  const text =
    parts.get('FREQ') === 'YEARLY' ? fromYearly(parts, start) : [...parts].map((pair) => pair.join('=')).join(';');
  const schedule = text === undefined ? undefined : fromRRule(text, start);
  return schedule && { schedule, count };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
}

/** The days of one rule, as far as they are needed; a rule that counts is followed from its beginning. */
function daysOfRule({ schedule, count }: Repetition, first: number, { from, to }: Span): readonly number[] {
  const found: number[] = [];
  const begin = count === Infinity ? Math.max(first, from) : first;
  for (const date of occurrencesFrom(schedule, dateOf(begin))) {
    if (dayOf(date) > to || found.length >= count) break;
    found.push(dayOf(date));
  }
  return found;
}

/**
 * The days an event begins on, exceptions left out, repetitions between two days at least; undefined when its rule is
 * not understood. Its own first day counts as the first of them (RFC 5545, section 3.8.5.3).
 */
export function startsOf(properties: readonly ContentLine[], first: number, span: Span): readonly number[] | undefined {
  const days = (name: string): number[] =>
    properties
      .filter((property) => property.name === name)
      .flatMap(({ value }) => value.split(','))
      .flatMap((value) => {
        const time = readTime({ value: value.split('/')[0] ?? '' }, span.zone);
        return time ? [Math.floor(time.wall / DAY)] : [];
      });
  const starts = new Set([first, ...days('RDATE')]);
  for (const { value } of properties.filter(({ name }) => name === 'RRULE')) {
    const rule = readRule(value, dateOf(first));
    if (!rule) return undefined;
    for (const day of daysOfRule(rule, first, span)) starts.add(day);
  }
  const left = new Set(days('EXDATE'));
  return [...starts].filter((day) => !left.has(day)).sort((a, b) => a - b);
}

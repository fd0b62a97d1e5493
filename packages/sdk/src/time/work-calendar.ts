import type { LocalDate, Zone } from '../model/base.js';
import type { Away, HoursRange, PersonData, SpaceData, WeekHours } from '../model/kinds.js';
import { dayOf, minutesOf, weekdayOf } from './calendar-day.js';

/** Hours of somebody who has declared none: boundaries are on unless a person widens them. */
export const defaultHours: WeekHours = Object.fromEntries(
  ['1', '2', '3', '4', '5'].map((weekday) => [weekday, [{ from: '09:00', to: '17:00' }]]),
);

export type Holidays = NonNullable<SpaceData['holidays']>;

/** What the space adds to a person's own profile. */
export interface CalendarOptions {
  /** Days nobody works, from the space. */
  readonly holidays?: Holidays;
  /** The zone of a person whose profile names none; UTC unless told. */
  readonly zone?: Zone;
}

/** Minutes since midnight, `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a person works: their week, their zone and the days off. Made by `workCalendar`; the inside may change. */
export interface WorkCalendar {
  readonly zone: Zone;
  /** The spans of each weekday, 1 = Monday, and what runs on past midnight from the day before it. */
  readonly week: readonly { readonly own: readonly Span[]; readonly tail: readonly Span[] }[];
  readonly away: readonly { readonly from: number; readonly to: number }[];
  readonly holidays: ReadonlySet<number>;
}

const NIGHT = 1440;

function spansOf(ranges: readonly HoursRange[] = []): readonly Span[] {
  return ranges.flatMap((range) => {
    const [from, to] = [minutesOf(range.from), minutesOf(range.to)];
    // Equal ends say nothing: somebody is still typing.
    if (from === undefined || to === undefined || from === to) return [];
    return [{ from, to: to < from ? to + NIGHT : to }];
  });
}

function weekOf(hours: WeekHours): WorkCalendar['week'] {
  const spans = [0, 1, 2, 3, 4, 5, 6, 7].map((day) => spansOf(hours[String(day || 7) as keyof WeekHours]));
  return spans.map((own, day) => ({
    own: own.map(({ from, to }) => ({ from, to: Math.min(to, NIGHT) })),
    tail: (spans[day - 1] ?? []).filter(({ to }) => to > NIGHT).map(({ to }) => ({ from: 0, to: to - NIGHT })),
  }));
}

const rangeOf = ({ from, to }: Away) => ({ from: dayOf(from), to: dayOf(to) });

/**
 * The calendar of a person, for every function here. Nobody has to fill in a profile: without hours it is Monday to
 * Friday, 09:00 to 17:00. A range that ends before it begins runs past midnight and belongs to the day it begins on.
 */
export function workCalendar(
  person: Pick<PersonData, 'zone' | 'hours' | 'away'>,
  { holidays = [], zone = 'UTC' }: CalendarOptions = {},
): WorkCalendar {
  return {
    zone: person.zone ?? zone,
    week: weekOf(person.hours ?? defaultHours),
    away: (person.away ?? []).map(rangeOf),
    holidays: new Set(holidays.map(({ date }) => dayOf(date))),
  };
}

export const isAwayOn = ({ away }: WorkCalendar, day: number): boolean =>
  away.some(({ from, to }) => from <= day && day <= to);

/** Whether leave or a holiday takes the whole local day. */
export const isOffOn = (calendar: WorkCalendar, day: number): boolean =>
  calendar.holidays.has(day) || isAwayOn(calendar, day);

/** Whether a person is on leave on a day of their own calendar, first and last day included. */
export const isAway = (calendar: WorkCalendar, date: LocalDate): boolean => isAwayOn(calendar, dayOf(date));

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** The spans of one local day, in order and apart; a night that began on a day off does not run into this one. */
export function spansOn(calendar: WorkCalendar, day: number): readonly Span[] {
  const weekday = calendar.week[weekdayOf(day)];
  if (!weekday || isOffOn(calendar, day)) return [];
  const tail = weekday.tail.length > 0 && !isOffOn(calendar, day - 1) ? weekday.tail : [];
  return merge([...tail, ...weekday.own]);
}

/** Whether the week has any hours at all. */
export const hasHours = ({ week }: WorkCalendar): boolean => week.some(({ own }) => own.length > 0);

import type { HoursRange, WeekHours } from '@meanwhile/sdk';

/** ISO weekdays, 1 = Monday. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof weekdays)[number];

/** Minutes. */
export const DAY = 1440;
const WEEK = 7 * DAY;

/** Minutes since midnight of `HH:MM`; undefined for what is no time, for instance a field that is still empty. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= DAY && Number(minutes) < 60 ? total : undefined;
}
const two = (value: number): string => String(value).padStart(2, '0');
/** `HH:MM`. */
export const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The week as stretches of minutes since Monday's midnight, in order and apart; Sunday's night runs into Monday. */
function spansOf(hours: WeekHours): readonly Span[] {
  const spans = weekdays.flatMap((weekday, day) =>
    (hours[weekday] ?? []).flatMap((range): Span[] => {
      const [from, to] = [minutesOf(range.from), minutesOf(range.to)];
      if (from === undefined || to === undefined || from === to) return [];
      const span = { from: day * DAY + from, to: day * DAY + (to < from ? to + DAY : to) };
      return span.to > WEEK
        ? [
            { ...span, to: WEEK },
            { from: 0, to: span.to - WEEK },
          ]
        : [span];
    }),
  );
  return merge(spans);
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** Sunday's night and Monday's morning are one, and belong to Sunday. */
function joined(spans: readonly Span[]): readonly Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || first === last || first.from > 0 || last.to < WEEK) return spans;
  return [...spans.slice(1, -1), { from: last.from, to: WEEK + first.to }];
}

/** Stretches back to ranges: one that runs past midnight belongs to the day it begins on, as long as it is one night. */
function hoursOf(spans: readonly Span[]): WeekHours {
  const week = new Map<Weekday, HoursRange[]>();
  const add = (day: number, from: number, to: number): void => {
    const weekday = weekdays[day % 7] ?? '1';
    week.set(weekday, [...(week.get(weekday) ?? []), { from: clockOf(from), to: clockOf(to) }]);
  };
  for (const { from, to } of joined(spans)) {
    for (let day = Math.floor(from / DAY); day * DAY < to; day++) {
      const [begin, end] = [Math.max(from - day * DAY, 0), to - day * DAY];
      const isNight = end > DAY && end - begin < DAY && begin >= DAY / 2 && end - DAY <= DAY / 2;
      add(day, begin, isNight ? end - DAY : Math.min(end, DAY));
      if (isNight) break;
    }
  }
  return Object.fromEntries([...week].map(([weekday, ranges]) => [weekday, [...ranges].sort(byTime)]));
}
const byTime = (a: HoursRange, b: HoursRange): number => (a.from < b.from ? -1 : 1);

/** A stretch of one day of the grid, minutes since its midnight. */
export interface Cell extends Span {
  /** From 0, Monday. */
  readonly day: number;
}

/** The fill of every cell of one day, of `step` minutes each. */
export function fillsOf(hours: WeekHours, day: number, step: number): readonly ('all' | 'part' | 'none')[] {
  const spans = spansOf(hours);
  return Array.from({ length: DAY / step }, (_, index) => {
    const [begin, end] = [day * DAY + index * step, day * DAY + (index + 1) * step];
    const covered = spans.reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)),
      0,
    );
    return covered === 0 ? 'none' : covered === step ? 'all' : 'part';
  });
}

/** Makes a stretch of one day working time, or free time. */
export function paint(hours: WeekHours, { day, from, to }: Cell, working: boolean): WeekHours {
  const [begin, end] = [day * DAY + from, day * DAY + to];
  const spans = spansOf(hours);
  if (working) return hoursOf(merge([...spans, { from: begin, to: end }]));
  const cut = spans.flatMap((span) =>
    [
      { from: span.from, to: Math.min(span.to, begin) },
      { from: Math.max(span.from, end), to: span.to },
    ].filter((piece) => piece.to > piece.from),
  );
  return hoursOf(cut);
}

/** What is wrong with one range of a day; overlapping ranges are fine, they are one. */
export type RangeFault = 'no-time' | 'same-time';
export function rangeFault({ from, to }: HoursRange): RangeFault | undefined {
  if (minutesOf(from) === undefined || minutesOf(to) === undefined) return 'no-time';
  return from === to ? 'same-time' : undefined;
}

/** Without days that have no range. */
export const cleaned = (hours: WeekHours): WeekHours =>
  Object.fromEntries(Object.entries(hours).filter(([, ranges]) => ranges.length > 0));

/** Working minutes of a whole week. */
export const weekMinutes = (hours: WeekHours): number =>
  spansOf(hours).reduce((sum, { from, to }) => sum + to - from, 0);

/** Neighbouring days with the same ranges, for a short text: Monday to Friday 09:00 to 17:00. */
export interface DayGroup {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly ranges: readonly HoursRange[];
}
export function groupsOf(hours: WeekHours): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  let before: Weekday | undefined;
  for (const weekday of weekdays) {
    const ranges = [...(hours[weekday] ?? [])].sort(byTime);
    const last = groups.at(-1);
    const same = last?.last === before && JSON.stringify(last?.ranges) === JSON.stringify(ranges);
    if (ranges.length && last && same) groups[groups.length - 1] = { ...last, last: weekday };
    else if (ranges.length) groups.push({ first: weekday, last: weekday, ranges });
    before = weekday;
  }
  return groups;
}

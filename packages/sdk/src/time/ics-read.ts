import type { LocalDate, Zone } from '../model/base.js';
import type { Away } from '../model/kinds.js';
import { DAY, dateOf, dayOf } from './calendar-day.js';
import { readLines, unescapeText, type ContentLine } from './ics-lines.js';
import { readDuration, readTime, startsOf } from './ics-times.js';
import type { Holidays } from './work-calendar.js';

/** Whole days somebody's calendar speaks of. */
export interface CalendarDays {
  readonly uid: string;
  readonly title: string;
  readonly from: LocalDate;
  /** The last day, included. */
  readonly to: LocalDate;
  /** Whether it takes the time: false for what is only noted in a calendar, such as a birthday. */
  readonly busy: boolean;
}

/** What of an event could not be taken, and why. */
export interface CalendarIssue {
  /**
   * `not-a-calendar`; `malformed-line`; `date-odd`: without a start that can be read; `rule-odd`: it repeats in a way
   * that is not understood, its first days are kept; `part-of-a-day`: it takes no whole day; `unfinished`: cut off.
   */
  readonly code: 'not-a-calendar' | 'malformed-line' | 'date-odd' | 'rule-odd' | 'part-of-a-day' | 'unfinished';
  /** In the file, counted from 1. */
  readonly line: number;
  readonly title?: string;
}

export interface ReadCalendarOptions {
  /** Only what touches these days is taken; repeated events are followed this far. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Whose days are meant where a time is written in UTC. */
  readonly zone?: Zone;
}

export interface CalendarReading {
  /** In order of their first day. */
  readonly days: readonly CalendarDays[];
  readonly issues: readonly CalendarIssue[];
}

interface Component {
  readonly line: number;
  readonly properties: readonly ContentLine[];
}

/** The events of a calendar; what is inside of an event, an alarm for example, is passed over. */
function eventsIn(lines: readonly ContentLine[]): { events: readonly Component[]; unfinished: readonly number[] } {
  const events: Component[] = [];
  const inside: string[] = [];
  let open: { line: number; properties: ContentLine[] } | undefined;
  for (const content of lines) {
    const value = content.value.trim().toUpperCase();
    if (content.name === 'BEGIN') {
      inside.push(value);
      if (value === 'VEVENT') open = { line: content.line, properties: [] };
    } else if (content.name === 'END') {
      if (open && value === 'VEVENT') {
        events.push(open);
        open = undefined;
      }
      inside.pop();
    } else if (open && inside.at(-1) === 'VEVENT') open.properties.push(content);
  }
  return { events, unfinished: open ? [open.line] : [] };
}

interface Event {
  readonly uid: string;
  readonly title: string;
  readonly busy: boolean;
  /** The day it begins on. */
  readonly start: number;
  /** Days from there to the first whole one, and how many of those there are; 0 for part of a day. */
  readonly ahead: number;
  readonly count: number;
  readonly component: Component;
  /** The day of the series that this event replaces. */
  readonly replaces?: number;
}

const find = ({ properties }: Component, name: string): ContentLine | undefined =>
  properties.find((property) => property.name === name);
const textOf = (component: Component, name: string): string => unescapeText(find(component, name)?.value ?? '').trim();

/** The wall time at which an event ends (RFC 5545, section 3.6.1): its end, its duration, or the end of its day. */
function endOf(component: Component, start: { wall: number; isDay: boolean }, zone: Zone): number {
  const end = find(component, 'DTEND');
  const read = end && readTime(end, zone);
  if (read) return read.wall;
  const duration = readDuration(find(component, 'DURATION')?.value ?? '');
  return start.wall + (duration ?? (start.isDay ? DAY : 0));
}

function eventOf(component: Component, zone: Zone): Event | undefined {
  const property = find(component, 'DTSTART');
  const start = property && readTime(property, zone);
  if (!start) return undefined;
  const instead = find(component, 'RECURRENCE-ID');
  const replaces = instead && readTime(instead, zone);
  const day = Math.floor(start.wall / DAY);
  const first = Math.ceil(start.wall / DAY);
  return {
    uid: textOf(component, 'UID'),
    title: textOf(component, 'SUMMARY'),
    busy: textOf(component, 'TRANSP').toUpperCase() !== 'TRANSPARENT',
    start: day,
    ahead: first - day,
    count: Math.max(0, Math.floor(endOf(component, start, zone) / DAY) - first),
    component,
    ...(replaces && { replaces: Math.floor(replaces.wall / DAY) }),
  };
}

const daysOf = ({ uid, title, busy, ahead, count }: Event, start: number): CalendarDays => ({
  uid,
  title,
  from: dateOf(start + ahead),
  to: dateOf(start + ahead + count - 1),
  busy,
});

/** Every time an event takes place within the days asked for; undefined when its rule is not understood. */
function repeated(
  event: Event,
  others: readonly Event[],
  options: ReadCalendarOptions,
): readonly CalendarDays[] | undefined {
  const { start, ahead, count, replaces, component } = event;
  const [from, to] = [dayOf(options.from) - ahead - count + 1, dayOf(options.to) - ahead];
  const isReplaced = (day: number): boolean =>
    others.some((other) => other.uid === event.uid && other.replaces === day);
  const starts =
    replaces === undefined
      ? startsOf(component.properties, start, { from, to, zone: options.zone ?? 'UTC' })?.filter(
          (day) => !isReplaced(day),
        )
      : [start];
  return starts?.filter((day) => from <= day && day <= to).map((day) => daysOf(event, day));
}

/** Cancelled events are as if they were not there, but they still replace their day of a series. */
const isCancelled = ({ component }: Event): boolean => textOf(component, 'STATUS').toUpperCase() === 'CANCELLED';

/**
 * The whole days of an iCalendar text (RFC 5545): leave from somebody's calendar, or the holidays of a country. Nothing
 * is thrown; what cannot be taken is told, with its line.
 */
export function readCalendar(text: string, options: ReadCalendarOptions): CalendarReading {
  const { lines, odd } = readLines(text);
  if (!lines.some(({ name, value }) => name === 'BEGIN' && value.trim().toUpperCase() === 'VCALENDAR')) {
    return { days: [], issues: [{ code: 'not-a-calendar', line: 1 }] };
  }
  const { events: components, unfinished } = eventsIn(lines);
  const issues: CalendarIssue[] = [
    ...odd.map((line) => ({ code: 'malformed-line' as const, line })),
    ...unfinished.map((line) => ({ code: 'unfinished' as const, line })),
  ];
  const tell = (code: CalendarIssue['code'], component: Component): void => {
    const title = textOf(component, 'SUMMARY');
    issues.push({ code, line: component.line, ...(title && { title }) });
  };
  const events = components.flatMap((component) => {
    const event = eventOf(component, options.zone ?? 'UTC');
    if (!event) tell('date-odd', component);
    return event ? [event] : [];
  });
  const days = events.flatMap((event) => {
    if (isCancelled(event)) return [];
    if (event.count === 0) tell('part-of-a-day', event.component);
    if (event.count === 0) return [];
    const found = repeated(event, events, options);
    if (!found) tell('rule-odd', event.component);
    return found ?? [daysOf(event, event.start)];
  });
  return {
    days: days.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    issues: issues.sort((a, b) => a.line - b.line),
  };
}

/** Leave, from the days of a person's own calendar that take their time. */
export const toAway = (days: readonly CalendarDays[]): readonly Away[] =>
  days.filter(({ busy }) => busy).map(({ from, to }) => ({ from, to }));

/** Holidays, day by day, from a calendar that holds nothing else; a day named twice is kept once. */
export function toHolidays(days: readonly CalendarDays[]): Holidays {
  const named = new Map<LocalDate, string>();
  for (const { from, to, title } of days) {
    for (let day = dayOf(from); day <= dayOf(to); day++) if (!named.has(dateOf(day))) named.set(dateOf(day), title);
  }
  return [...named].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

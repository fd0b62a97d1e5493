import { workCalendar, type CalendarOptions, type WorkCalendar } from '@meanwhile/sdk/time';
import type { PersonData } from '@meanwhile/sdk';
import { tellCases } from '../random-cases.js';

/** Random tests begin from one number, so that everybody sees the same cases. */
export const seed = 20_261_123;
tellCases();

/** Far apart, on both sides of the equator, with half and three-quarter hours, with and without daylight saving. */
export const zones = [
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Africa/Lagos',
  'America/Lima',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Honolulu',
] as const;

export const at = (text: string): number => Date.parse(text);
export const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString().replace(':00.000Z', 'Z');

export const hours = (count: number): number => count * 3_600_000;

export const calendarOf = (person: Omit<PersonData, 'name'>, options?: CalendarOptions): WorkCalendar =>
  workCalendar(person, options);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, `2026-11-23 09:00 1`, weekday last: told by the platform, not by what is tested. */
export function wallClock(instant: number, zone: string): { date: string; time: string; weekday: number } {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(zone, clock);
  }
  const [date = '', time = ''] = clock.format(instant).split(' ');
  return { date, time, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7 };
}

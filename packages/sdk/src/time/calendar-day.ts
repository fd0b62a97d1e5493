import type { LocalDate } from '../model/base.js';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** A calendar day as a number, counted from 1970-01-01 without any zone: no clock change can move it. */
export const dayOf = (date: LocalDate): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);

/** The calendar day of such a number, as text. */
export const dateOf = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10);

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Minutes since midnight of `HH:MM`, `24:00` included; undefined for anything else. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 1440 ? total : undefined;
}

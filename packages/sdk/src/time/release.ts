import type { LocalDate } from '../model/base.js';
import { DAY, dateOf, dayOf } from './calendar-day.js';
import type { WorkCalendar } from './work-calendar.js';
import { nextWorkingMoment, rangeAtOrAfter } from './working-time.js';
import { firstInstant, localDayIn } from './zone.js';

/**
 * When something that happens at an instant may reach a person: at once while they work, else when they next begin.
 * Undefined for somebody without hours: it is held until they look by themselves, never dropped.
 */
export const releaseAt = (calendar: WorkCalendar, at: number): number | undefined => nextWorkingMoment(calendar, at);

/** Anything that would light something up. */
export interface Notice {
  /** When it happened. */
  readonly at: number;
}

/** What is released at one moment is shown as one. */
export interface Digest<T> {
  readonly at: number;
  readonly items: readonly T[];
}

export interface Release<T> {
  /** Oldest first. */
  readonly released: readonly Digest<T>[];
  /** Held for now, oldest first; their owner may look at any time. */
  readonly held: readonly T[];
  /** When the next of them are released. */
  readonly nextAt?: number;
}

export interface HoldOptions<T> {
  readonly now: number;
  /** What passes at any hour: kinds that the host allows. */
  readonly isUrgent?: (notice: T) => boolean;
}

/** Sorts notices into what a person has been shown by now, as digests, and what waits for their working time. */
export function holdAndRelease<T extends Notice>(
  calendar: WorkCalendar,
  notices: readonly T[],
  { now, isUrgent = () => false }: HoldOptions<T>,
): Release<T> {
  const released = new Map<number, T[]>();
  const held: T[] = [];
  let nextAt: number | undefined;
  for (const notice of [...notices].sort((a, b) => a.at - b.at)) {
    const at = isUrgent(notice) ? notice.at : releaseAt(calendar, notice.at);
    if (at !== undefined && at <= now) {
      const digest = released.get(at);
      if (digest) digest.push(notice);
      else released.set(at, [notice]);
    } else {
      held.push(notice);
      // In order of time, so the first held is the first released.
      nextAt ??= at;
    }
  }
  const digests = [...released].map(([at, items]) => ({ at, items })).sort((a, b) => a.at - b.at);
  return { released: digests, held, ...(nextAt !== undefined && { nextAt }) };
}

/** `next-morning`: my next working day; `after-leave`: after the leave I am on, or the next one; or a day. */
export type Snooze = 'next-morning' | 'after-leave' | { readonly on: LocalDate };

/** The first working moment on or after the beginning of a local day. */
function beginOn(calendar: WorkCalendar, day: number): number | undefined {
  return rangeAtOrAfter(calendar, firstInstant(day * DAY, calendar.zone))?.from;
}

/** When something put aside comes back, inside working time; undefined when there is no such moment. */
export function snoozeUntil(calendar: WorkCalendar, now: number, until: Snooze): number | undefined {
  const today = localDayIn(now, calendar.zone);
  if (until === 'next-morning') return beginOn(calendar, today + 1);
  if (until === 'after-leave') {
    const [leave] = calendar.away.filter(({ to }) => to >= today).sort((a, b) => a.from - b.from);
    return leave && beginOn(calendar, leave.to + 1);
  }
  const moment = beginOn(calendar, dayOf(until.on));
  return moment === undefined || moment > now ? moment : nextWorkingMoment(calendar, now);
}

/** The last day of the leave a person is on at an instant, if any. */
export function awayUntil(calendar: WorkCalendar, at: number): LocalDate | undefined {
  const today = localDayIn(at, calendar.zone);
  const ends = calendar.away.filter(({ from, to }) => from <= today && today <= to).map(({ to }) => to);
  return ends.length > 0 ? dateOf(Math.max(...ends)) : undefined;
}

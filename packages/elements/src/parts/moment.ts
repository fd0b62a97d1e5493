import { localDateIn } from '@meanwhile/sdk/time';
import type { Localize } from '../controllers/localize-controller.js';
import { moment, type MomentWords } from '../locales/en/moment.js';

/** The words around a moment, which come with every part that tells one. */
export const momentWords = (localize: Localize<object>): MomentWords => localize.words({ moment }).moment;

const DAY = 86_400_000;
export const timeFormat: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** The place a zone is named after: `America/Argentina/Buenos_Aires` is Buenos Aires. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');

/** A time of day in somebody's zone. */
export const clockAt = (localize: Localize<object>, at: number, zone = localize.zone): string =>
  localize.date(new Date(at).toISOString(), timeFormat, zone);

/**
 * A day as people name it: today, tomorrow, Thursday, 4 December. The date is the one there, the words are the
 * reader's: at their 23:00 another's next morning is tomorrow, although it may be today where that person is.
 */
export function dayName(localize: Localize<object>, at: number, { now, zone }: MomentOptions): string {
  const there = localDateIn(at, zone);
  const distance = Math.round((Date.parse(there) - Date.parse(localDateIn(now, localize.zone))) / DAY);
  // West of the reader it may still be yesterday: what lies ahead there is named by its weekday.
  const ahead = at > now;
  if (distance === 0 || distance === 1 || (distance === -1 && !ahead)) return localize.relative(distance, 'day');
  const near = ahead && distance < 7;
  return localize.date(there, near ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'short' });
}

export interface MomentOptions {
  readonly now: number;
  readonly zone: string;
}
/** "Tomorrow at 09:00" in somebody's zone; the caller adds whose. */
export const momentIn = (localize: Localize<object>, at: number, options: MomentOptions): string =>
  momentWords(localize).at(dayName(localize, at, options), clockAt(localize, at, options.zone));

/** In the reader's zone, and saying so. */
export const myMoment = (localize: Localize<object>, at: number, now: number): string =>
  momentWords(localize).yourTime(momentIn(localize, at, { now, zone: localize.zone }));

/** The moment a widget shows: the page's own, for demonstrations and tests, else the device's. */
export const nowOf = ({ now }: { readonly now: string | undefined }): number => {
  const told = Date.parse(now ?? '');
  return Number.isNaN(told) ? Date.now() : told;
};

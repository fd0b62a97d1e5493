import type { Zone } from '../model/base.js';
import { DAY, HOUR, MINUTE } from './calendar-day.js';
import { localDayIn, offsetAt } from './zone.js';

/** A time that a text states together with whose it is. */
export interface StatedTime {
  /** Where it stands in the text: from this character up to, and not including, that one. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds since 1970; of a range, its beginning. Without a date it is taken on the day the text was written. */
  readonly at: number;
  /** The end of a range. */
  readonly until?: number;
  /** The text says which day. Otherwise only the time of day means something. */
  readonly dated: boolean;
  /** Whose time it is: a zone by its name, or so many milliseconds ahead of UTC. */
  readonly zone: Zone | number;
}

/*
 * Only what says all of it: a time of day, and a zone nobody can take for another. "EST", "IST" and "Lisbon" are more than
 * one, "15:00" alone is nobody's: they stay as they are.
 */
const time = String.raw`(\d{1,2})(?::([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?(?:\s?([ap])\.?m\b\.?)?`;
const zones = String.raw`(?:UTC|GMT)(?:[+−-]\d{1,2}(?::?[0-5]\d)?)?(?![\w/:])|Z\b|[+−-]\d\d:?[0-5]\d\b|[A-Z]\w+(?:\/[A-Z][\w+-]+){1,2}`;
const pattern = new RegExp(
  String.raw`(?<![\w:.,/+-])(?:(\d{4}-\d\d-\d\d)(?:T|,?\s(?:at\s)?))?${time}(?:\s?[–-]\s?${time})?(\s?)(?:\((${zones})\)|(${zones}))(?![\w/])`,
  'g',
);

const names = new Map<string, boolean>();
function isZone(name: string): boolean {
  let known = names.get(name);
  if (known === undefined) {
    try {
      known = !!new Intl.DateTimeFormat('en', { timeZone: name });
    } catch {
      known = false;
    }
    names.set(name, known);
  }
  return known;
}

/** What a zone in a text means; undefined for what none is. */
function zoneOf(text: string): Zone | number | undefined {
  if (text.includes('/')) return isZone(text) ? text : undefined;
  const [, sign, hours = '0', minutes = '0'] = /([+−-])(\d{1,2}):?(\d\d)?$/.exec(text) ?? [];
  const ahead = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return ahead > 14 * HOUR ? undefined : sign && sign !== '+' ? -ahead : ahead;
}
/** Milliseconds that a clock of this zone is ahead of UTC. */
const ahead = (zone: Zone | number, at: number): number => (typeof zone === 'number' ? zone : offsetAt(at, zone));

/** A time of day in milliseconds; undefined for what none is. "5" alone is a number, not a time. */
function timeOfDay(hours: string, minutes: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(hours);
  if (half ? hour < 1 || hour > 12 : minutes === undefined || hour > 23) return undefined;
  return ((half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + Number(minutes ?? 0)) * MINUTE;
}

/** The instant of a wall time; undefined where the clocks skip it or show it twice. */
function instantOf(wall: number, zone: Zone | number): number | undefined {
  const found = new Set([wall - ahead(zone, wall - DAY), wall - ahead(zone, wall + DAY)]);
  const fitting = [...found].filter((at) => at + ahead(zone, at) === wall);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function dayOfText(text: string): number | undefined {
  const day = Date.parse(text);
  // The engine moves 31 February on; a text that says it means something else.
  return Number.isNaN(day) || !new Date(day).toISOString().startsWith(text) ? undefined : day;
}

function statedBy(match: RegExpExecArray, written: number): StatedTime | undefined {
  const [whole, date, hours = '', minutes, half, endHours, endMinutes, endHalf, space, inner, outer] = match;
  const name = inner ?? outer ?? '';
  const zone = zoneOf(name);
  // Signs of their own belong to a date: "15:00-16:00" is a range, and "15:00 Z" may be anything.
  if (zone === undefined || (date === undefined && /^[Z+−-]/.test(name)) || (space && /^[+−-]/.test(name) && !date))
    return undefined;
  const stated = date === undefined ? localDayIn(written + ahead(zone, written), 'UTC') * DAY : dayOfText(date);
  // "3–4 pm" says the half once.
  const from = timeOfDay(hours, minutes, half ?? (minutes === undefined ? endHalf : undefined));
  if (stated === undefined || from === undefined) return undefined;
  const at = instantOf(stated + from, zone);
  if (at === undefined) return undefined;
  const place = { from: match.index, to: match.index + whole.length, at, dated: date !== undefined, zone };
  if (endHours === undefined) return place;
  const to = timeOfDay(endHours, endMinutes, endHalf);
  const until = to === undefined ? undefined : instantOf(stated + to + (to < from ? DAY : 0), zone);
  return until === undefined ? undefined : { ...place, until };
}

/**
 * The times in a text that say whose they are: `15:00 UTC`, `3 pm Europe/Lisbon`, `14:00–15:30 UTC+2`, and with a day
 * `2026-11-27T15:00Z` (ISO 8601). `written`, in milliseconds, is when the text was: what states no day is taken on that day.
 */
export function statedTimes(text: string, written: number): readonly StatedTime[] {
  return [...text.matchAll(pattern)].flatMap((match) => statedBy(match, written) ?? []);
}

/** How long what states no day may be about, in days. */
const AHEAD = 14;
/**
 * Whether the time reads the same in another zone whichever day is meant. In the weeks around a change of the clocks, what
 * states no day would be one thing on Monday and another on Thursday.
 */
export function readsSteadily({ at, dated, zone }: StatedTime, reader: Zone): boolean {
  if (dated) return true;
  const apart = (moment: number): number => offsetAt(moment, reader) - ahead(zone, moment);
  return Array.from({ length: AHEAD }, (_, day) => apart(at + (day + 1) * DAY)).every((one) => one === apart(at));
}

/** Whether a clock of the reader's shows the very time that the text says. */
export const readsAlike = ({ at, zone }: StatedTime, reader: Zone): boolean => offsetAt(at, reader) === ahead(zone, at);

import type { LocalDate, Zone } from '../model/base.js';
import { DAY, dateOf } from './calendar-day.js';

/*
 * Two conversions carry everything in this folder: an instant to the wall clock of a zone, and back. An instant is a
 * number of milliseconds since 1970 as `Date.now()` gives it; a wall time is written the same way, as if it were UTC.
 * Why on `Intl` and not on Temporal: docs/decisions/0010-zones-on-intl.md.
 */

interface ZoneReader {
  /** Offset from UTC in milliseconds. */
  readonly read: (at: number) => number;
  /** Offsets at the midnights of UTC: zones change their clocks at most once between two of them. */
  readonly known: Map<number, number>;
}

const readers = new Map<Zone, ZoneReader>();
const MOST_DAYS = 4000;

function createReader(timeZone: Zone): ZoneReader {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const read = (at: number): number => {
    const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const get = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
    const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
    return wall - Math.floor(at / 1000) * 1000;
  };
  return { read, known: new Map() };
}

/** A zone nobody knows counts as UTC, so that one odd profile stops nobody. */
function readerOf(zone: Zone): ZoneReader {
  let reader = readers.get(zone);
  if (!reader) {
    try {
      reader = createReader(zone);
    } catch {
      reader = { read: () => 0, known: new Map() };
    }
    readers.set(zone, reader);
  }
  return reader;
}

function offsetOnDay({ read, known }: ZoneReader, day: number): number {
  let offset = known.get(day);
  if (offset === undefined) {
    if (known.size >= MOST_DAYS) known.clear();
    known.set(day, (offset = read(day * DAY)));
  }
  return offset;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: number, zone: Zone): number {
  const reader = readerOf(zone);
  const day = Math.floor(at / DAY);
  const offset = offsetOnDay(reader, day);
  return offset === offsetOnDay(reader, day + 1) ? offset : reader.read(at);
}

/** What the clock of a zone shows at an instant. */
export const toWall = (at: number, zone: Zone): number => at + offsetAt(at, zone);

/** The local day of an instant, as a number of days. */
export const localDayIn = (at: number, zone: Zone): number => Math.floor(toWall(at, zone) / DAY);

/** The calendar day it is in a zone; a zone nobody knows counts as UTC. */
export const localDateIn = (at: number, zone: Zone): LocalDate => dateOf(localDayIn(at, zone));

/**
 * The instant of a wall time. A time that happens twice means the first; a time the clocks leap over is read with the
 * offset before the leap, so 02:30 becomes 03:30 (RFC 5545, section 3.3.5; Temporal calls it "compatible").
 */
export function toInstant(wall: number, zone: Zone): number {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  for (const offset of [before, after]) if (offsetAt(wall - offset, zone) === offset) return wall - offset;
  return wall - before;
}

/**
 * The first instant at which the clock shows this wall time or a later one: where it is leapt over, the moment of the
 * leap. So a working range inside the leap is empty, not an hour late.
 */
export function firstInstant(wall: number, zone: Zone): number {
  let late = toInstant(wall, zone);
  if (toWall(late, zone) === wall) return late;
  let early = wall - offsetAt(late, zone);
  const ahead = (at: number): boolean => toWall(at, zone) >= wall;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (ahead(middle)) late = middle;
    else early = middle;
  }
  return late;
}

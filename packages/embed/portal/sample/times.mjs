/**
 * The small language in which the sample writes its times, so that it never grows old:
 * `-38m`, `-3h` before now · `-2wd 15:40` two of the viewer's working days back, at that wall time in the author's zone ·
 * `+3wd` a date · `fri-1` the Friday before the last one · `day-0`, `month-2` likewise.
 */
const minute = 60_000;
const day = 24 * 60 * minute;

/** A clock for each zone: making one takes far longer than reading it, and the sample reads them some thousand times. */
const clocks = new Map();
function clockOf(zone) {
  if (!clocks.has(zone))
    clocks.set(
      zone,
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
    );
  return clocks.get(zone);
}

/** The wall clock of a zone at an instant, read as if it were UTC. */
function wallTime(instant, zone) {
  const parts = clockOf(zone).formatToParts(instant);
  const part = (type) => Number(parts.find((entry) => entry.type === type).value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** The instant at which a zone's clock shows `wall`; the second step settles days on which the clocks change. */
function instantOf(wall, zone) {
  let instant = wall;
  for (let step = 0; step < 2; step++) instant += wall - wallTime(instant, zone);
  return instant;
}

const midnight = (instant, zone) => Math.floor(wallTime(instant, zone) / day) * day;
const isWeekend = (date) => [0, 6].includes(new Date(date).getUTCDay());

function addWorkingDays(date, count) {
  const step = count < 0 ? -day : day;
  for (let left = Math.abs(count); left > 0; ) {
    date += step;
    if (!isWeekend(date)) left--;
  }
  return date;
}

function lastWorkingDay(date) {
  while (isWeekend(date)) date -= day;
  return date;
}

const calendar = {
  day: (today, back) => addWorkingDays(lastWorkingDay(today), -back),
  fri: (today, back) => today - ((new Date(today).getUTCDay() + 2) % 7) * day - back * 7 * day,
  month: (today, back) => {
    const date = new Date(today);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
  },
};

const toMinutes = (clock) => {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Creates the readers of this language for one moment and one viewer's zone. */
export function createTimes(now, viewerZone) {
  const toIso = (instant) => new Date(instant).toISOString();
  const past = (instant) => Math.min(instant, now - minute);

  /** `2026-11-23` from `fri-0`, `month-1`, `day-2` or `+4wd`. */
  function date(text) {
    const today = midnight(now, viewerZone);
    const [, unit, back] = /^(day|fri|month)-(\d+)$/.exec(text) ?? [];
    const found = unit ? calendar[unit](today, Number(back)) : addWorkingDays(today, Number.parseInt(text, 10));
    return toIso(found).slice(0, 10);
  }

  /** An instant from `-38m`, `-3h` or `-2wd 15:40`. */
  function instant(text, zone) {
    const short = /^-(\d+)([mh])$/.exec(text);
    if (short) return toIso(now - Number(short[1]) * (short[2] === 'h' ? 60 : 1) * minute);
    const [count, clock] = text.split(' ');
    const days = Number.parseInt(count, 10);
    const wall = addWorkingDays(midnight(now, viewerZone), days) + toMinutes(clock) * minute;
    const found = instantOf(wall, zone);
    return toIso(days < 0 ? past(found) : found);
  }

  /** `9m` or `17h` after another instant, never later than now. */
  function after(iso, text) {
    const length = Number.parseInt(text, 10) * (text.endsWith('h') ? 60 : 1) * minute;
    return toIso(past(Date.parse(iso) + length));
  }

  /** A wall time on a date in a zone, never later than now. */
  function on(localDate, clock, zone) {
    return toIso(past(instantOf(Date.parse(localDate) + toMinutes(clock) * minute, zone)));
  }

  return { date, instant, after, on };
}

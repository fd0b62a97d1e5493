/** Milliseconds the zone is ahead of UTC at an instant. */
function offsetAt(time: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

/** The instant of a wall time (`2026-11-27T17:00`) in a zone; undefined when it is no time. A skipped hour moves on. */
export function toInstant(wall: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const near = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(near, zone)).toISOString();
}

/** The wall time of an instant in a zone, as `datetime-local` wants it. */
export function toWall(iso: string, zone: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Date(time + offsetAt(time, zone)).toISOString().slice(0, 16);
}

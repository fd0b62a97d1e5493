import { offsetAt } from '@meanwhile/sdk/time';

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

/** Milliseconds a zone's wall clock is ahead of UTC at an instant. */
function ahead(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}

/** The instant of a wall time (`2026-11-23T09:00`, what a datetime-local field holds) in a zone; undefined if it is none. */
export function instantOf(local: string, zone: string): Date | undefined {
  const wall = Date.parse(`${local}Z`);
  if (!local || Number.isNaN(wall)) return undefined;
  // The offset depends on the instant, which depends on the offset: the second guess is right but for skipped hours.
  const guess = wall - ahead(wall, zone);
  return new Date(wall - ahead(guess, zone));
}

/** The wall time of an instant in a zone, as a datetime-local field wants it. */
export function wallTimeOf(iso: string, zone: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? '' : new Date(at + ahead(at, zone)).toISOString().slice(0, 16);
}

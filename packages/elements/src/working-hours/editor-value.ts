import type { Away, HoursRange, WeekHours } from '@meanwhile/sdk';
import type { HoursEditor } from './editor.js';
import { rangeFault, weekdays, type Weekday } from './week-value.js';

/** What the form holds; plain data, so that it can be kept as a draft. */
export interface HoursValue {
  readonly zone: string;
  readonly hours: WeekHours;
  readonly away: readonly Away[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** A draft from this device, which an older version may have written: what does not fit is left out. */
export function restoreValue(draft: unknown, stored: HoursValue): HoursValue {
  if (!isObject(draft)) return stored;
  const hours = isObject(draft['hours']) ? draft['hours'] : {};
  const rangesOf = (weekday: Weekday): readonly HoursRange[] =>
    listOf(hours[weekday]).map(({ from, to }) => ({ from: text(from), to: text(to) }));
  return {
    zone: text(draft['zone']) || stored.zone,
    hours: Object.fromEntries(weekdays.map((weekday) => [weekday, rangesOf(weekday)])),
    away: listOf(draft['away']).map(({ from, to, cover }) => ({
      from: text(from),
      to: text(to),
      ...(text(cover) && { cover: text(cover) }),
    })),
  };
}

let zones: readonly string[] | undefined;
/** Every zone this browser knows, by name; UTC is one though the list leaves it out. */
export const knownZones = (): readonly string[] => (zones ??= [...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** The zone with this name, however it is written; also names that are not listed any more but still work. */
export function zoneNamed(name: string): string | undefined {
  const wanted = name.trim().replace(/ /g, '_');
  const folded = wanted.toLowerCase();
  const listed = knownZones().find((zone) => zone.toLowerCase() === folded);
  const cities = knownZones().filter((zone) => zone.toLowerCase().endsWith(`/${folded}`));
  if (listed ?? cities.length === 1) return listed ?? cities[0];
  try {
    return wanted && new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** What is wrong, by the id of the field. */
export function faultsOf({ value, words }: HoursEditor): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (!zoneNamed(value.zone)) faults.set('zone', words.zoneUnknown(value.zone));
  for (const weekday of weekdays)
    value.hours[weekday]?.forEach((range, index) => {
      const fault = rangeFault(range);
      if (fault) faults.set(`range-${weekday}-${index}`, fault === 'no-time' ? words.noTime : words.sameTime);
    });
  value.away.forEach(({ from, to }, index) => {
    if (!from || !to) faults.set(`leave-${index}`, words.noDay);
    else if (to < from) faults.set(`leave-${index}`, words.daysTurned);
  });
  return faults;
}

import type { Iso } from '../model/base.js';

const rfc3339 = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;
const rfc822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d\d)\s+(\d\d):(\d\d)(?::(\d\d))?\s*([a-z]{1,4}|[+-]\d{4})?$/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const zones: { readonly [name: string]: number } = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

const toIso = (milliseconds: number): Iso | undefined =>
  Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();

function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  if (match) return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  return (zones[zone.toLowerCase()] ?? 0) * 60;
}

function readRfc822(match: RegExpExecArray): Iso | undefined {
  const [, day, name, year, hour, minute, second = '0', zone = 'GMT'] = match as unknown as string[];
  const month = months.indexOf(name.toLowerCase());
  const fullYear = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const local = Date.UTC(fullYear, month, Number(day), Number(hour), Number(minute), Number(second));
  const isReal = month >= 0 && new Date(local).getUTCDate() === Number(day) && Number(hour) < 24;
  return isReal ? toIso(local - offsetMinutes(zone) * 60_000) : undefined;
}

/** RFC 3339, a bare day (noon UTC), or RFC 822 as RSS writes it. Nothing is guessed: engines guess differently. */
export function readDate(text: string): Iso | undefined {
  const plain = text.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return toIso(Date.parse(`${plain}T12:00:00.000Z`));
  if (rfc3339.test(plain)) {
    const zoned = /(?:[Zz]|[+-]\d\d:?\d\d)$/.test(plain.slice(10)) ? plain : `${plain}Z`;
    return toIso(
      Date.parse(
        zoned
          .replace(' ', 'T')
          .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
          .toUpperCase(),
      ),
    );
  }
  const match = rfc822.exec(plain);
  return match ? readRfc822(match) : undefined;
}

// Captured on import: a page that loads an old library later cannot change what we write.
const quote = JSON.stringify as (text: string) => string;
const { keys } = Object;
const { isArray } = Array;

const unfit = (what: string): never => {
  throw new TypeError(`Cannot write ${what} as JSON`);
};

/** `undefined` where JSON leaves a value out. */
function write(value: unknown, depth: number): string | undefined {
  if (depth > 500) unfit('a value this deep or circular');
  if (value === null || value === true || value === false) return `${value}`;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return value - value === 0 ? `${value}` : 'null';
  if (typeof value === 'bigint') return unfit('a bigint');
  if (typeof value !== 'object') return undefined;
  if (value instanceof Date) return quote(value.toISOString());
  let text = '';
  if (isArray(value)) {
    for (let i = 0; i < value.length; i++) text += (i ? ',' : '') + (write(value[i], depth + 1) ?? 'null');
    return `[${text}]`;
  }
  for (const key of keys(value)) {
    const part = write((value as Record<string, unknown>)[key], depth + 1);
    if (part !== undefined) text += `${text && ','}${quote(key)}:${part}`;
  }
  return `{${text}}`;
}

/**
 * JSON text (RFC 8259) that ignores every `toJSON`: pages with an old Prototype.js turn lists into strings
 * inside `JSON.stringify`. Throws `TypeError` for circular values and bigints.
 */
export const toJson = (value: unknown): string => write(value, 0) ?? 'null';

/** Equal as JSON: same fields whatever their order; an absent field equals `undefined`. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || isArray(a) !== isArray(b)) return false;
  const one = a as Record<string, unknown>;
  const two = b as Record<string, unknown>;
  return [...new Set([...keys(one), ...keys(two)])].every((key) => sameJson(one[key], two[key]));
}

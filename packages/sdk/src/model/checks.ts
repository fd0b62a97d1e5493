/** What is wrong, and where: `options.0.title`. Messages are for developers and import reports. */
export interface ParseProblem {
  readonly path: string;
  readonly message: string;
}
export type Report = (path: string, message: string) => void;
/** Looks at a value and reports what is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void;

const expected =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, path, report) => {
    if (!test(value)) report(path, `expected ${what}`);
  };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes the 31st of February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

export const text = expected('a text', (value) => typeof value === 'string');
export const filled = expected('a text that is not empty', (value) => typeof value === 'string' && !!value.trim());
export const flag = expected('true or false', (value) => typeof value === 'boolean');
export const number = expected('a number', (value) => Number.isFinite(value));
export const whole = expected('a whole number of 1 or more', (value) => Number.isInteger(value) && Number(value) > 0);
export const place = expected('a place: 1 the first, -1 the last', (value) => Number.isInteger(value) && value !== 0);
export const share = expected('a share from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1);
export const instant = expected(
  'an instant in UTC such as 2026-11-23T09:00:00.000Z',
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/.test(value) &&
    isDay(value.slice(0, 10)),
);
export const day = expected(
  'a day such as 2026-11-23',
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
);
export const time = expected(
  'a time such as 09:30',
  (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value),
);
export const address = expected('an http or https address', (value) => {
  if (typeof value !== 'string') return false;
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
});
export const oneOf = (values: readonly unknown[]): Check =>
  expected(`one of ${values.join(', ')}`, (value) => values.includes(value));
export const anything: Check = () => {};

export const list =
  (item: Check): Check =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'expected a list');
    value.forEach((one, i) => item(one, `${path}.${i}`, report));
  };
/** Any names, values of one shape. */
export const named =
  (item: Check): Check =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, 'expected an object');
    for (const key of Object.keys(value)) item(value[key], path ? `${path}.${key}` : key, report);
  };
export const either =
  (...checks: readonly Check[]): Check =>
  (value, path, report) => {
    const failed = checks.every((check) => {
      let wrong = false;
      check(value, path, () => (wrong = true));
      return wrong;
    });
    if (failed) checks[0]?.(value, path, report);
  };

/** A name that ends in `?` may be absent or null. Fields that are not named are left alone. */
export const shape =
  (fields: { readonly [name: string]: Check }): Check =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, 'expected an object');
    for (const [name, check] of Object.entries(fields)) {
      const optional = name.endsWith('?');
      const key = optional ? name.slice(0, -1) : name;
      const at = path ? `${path}.${key}` : key;
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (field !== undefined && (field !== null || !optional)) check(field, at, report);
      else if (!optional) report(at, 'missing');
    }
  };

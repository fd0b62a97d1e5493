// Put in the place of `structuredClone` in the bundle of the simulator: what is copied there is nearly always plain data,
// for which the platform's own, made for everything, takes many times as long.
const { structuredClone: real } = globalThis;
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
const other = Symbol('not plain');

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || depth > 40) throw other;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) copy[index] = plain(value[index], depth + 1);
    return copy;
  }
  if (!isPlain(value)) throw other;
  const copy: { [name: string]: unknown } = {};
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__') throw other;
    copy[name] = plain(item, depth + 1);
  }
  return copy;
}

/** A copy as `structuredClone` makes it; what is not plain data goes to the real one, whole. */
export function quickClone<T>(value: T, options?: StructuredSerializeOptions): T {
  try {
    if (!options) return plain(value, 0) as T;
  } catch (thrown) {
    if (thrown !== other) throw thrown;
  }
  return real(value, options);
}

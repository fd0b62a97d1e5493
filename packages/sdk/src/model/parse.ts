import type { StandardSchemaV1 } from '@standard-schema/spec';
import { isObject, type ParseProblem, type Report } from './checks.js';
import type { AnySchema, Data, DefaultSchema, Entity, KindOf, SchemaSpec } from './schema.js';
import { baseShape, fieldsShape, shapes } from './shapes.js';

export type ParseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ParseProblem[] };

// They reach into the prototype of whatever object they are copied onto.
const inert = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 100;

/** A copy without inert keys at any depth; everything else survives, known or not. */
function clean(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new RangeError(`nested more than ${deepest} levels deep`);
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (!inert.has(key)) copy[key] = clean(value[key], depth + 1);
  return copy;
}

const keyOf = (segment: PropertyKey | StandardSchemaV1.PathSegment): string =>
  String(typeof segment === 'object' ? segment.key : segment);

/** Runs an integrator's schema; gives its output, or the value as it was when there were problems. */
function conform(schema: AnySchema, value: unknown, at: { readonly path: string; readonly report: Report }): unknown {
  const { path, report } = at;
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) {
    // Its outcome would come too late for anybody; its failure must not go unheard as an unhandled rejection.
    result.catch(() => {});
    throw new TypeError(
      `The schema of ${path || 'this kind'} validates asynchronously; only synchronous ones can be used`,
    );
  }
  if (!result.issues) return clean(result.value);
  for (const issue of result.issues) {
    report([path, ...(issue.path ?? []).map(keyOf)].filter(Boolean).join('.'), issue.message);
  }
  return value;
}

function check(kind: string, data: Record<string, unknown>, schema: SchemaSpec | undefined, report: Report): unknown {
  const own = schema && Object.hasOwn(schema, kind) ? schema[kind] : undefined;
  if (own?.data) return conform(own.data, data, { path: '', report });
  if (!Object.hasOwn(shapes, kind)) {
    if (!own) report('kind', `unknown kind: ${kind}`);
    return data;
  }
  shapes[kind as keyof typeof shapes](data, '', report);
  fieldsShape(data, '', report);
  return own?.fields ? { ...data, fields: conform(own.fields, data['fields'], { path: 'fields', report }) } : data;
}

function parsed<T>(input: unknown, work: (data: Record<string, unknown>, report: Report) => unknown): ParseResult<T> {
  const problems: ParseProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  let value: unknown;
  try {
    value = clean(input);
  } catch (error) {
    report('', (error as Error).message);
    return { ok: false, problems };
  }
  if (!isObject(value)) report('', 'expected an object');
  else value = work(value, report);
  return problems.length ? { ok: false, problems } : { ok: true, value: value as T };
}

/**
 * Unknown data as the data of a kind, or the list of everything that is wrong with it. Fields nobody knows survive;
 * `__proto__`, `constructor` and `prototype` are dropped at every depth. With a schema, custom fields and kinds are
 * validated by it; one that validates asynchronously throws `TypeError`.
 */
export function parse<K extends KindOf<S>, const S extends SchemaSpec = DefaultSchema>(
  kind: K,
  data: unknown,
  schema?: S,
): ParseResult<Data<S, K>> {
  return parsed(data, (value, report) => check(kind, value, schema, report));
}

/** Like {@link parse}, for a whole entity with its kind, id and times. */
export function parseEntity<const S extends SchemaSpec = DefaultSchema>(
  entity: unknown,
  schema?: S,
): ParseResult<Entity<S>> {
  return parsed(entity, (value, report) => {
    baseShape(value, '', report);
    const { kind } = value;
    if (typeof kind !== 'string' || !kind) return value;
    const base = ['id', 'kind', 'space', 'author', 'createdAt', 'updatedAt', 'version', 'seq', 'can'];
    const isBase = ([key]: readonly [string, unknown]): boolean => base.includes(key);
    const entries = Object.entries(value);
    // A custom kind's schema sees only its own data; a ballot is looked at whole, for it may have no author.
    const data = Object.fromEntries(
      entries.filter((entry) => !isBase(entry) || (kind === 'ballot' && entry[0] === 'author')),
    );
    return { ...Object.fromEntries(entries.filter(isBase)), ...(check(kind, data, schema, report) as object) };
  });
}

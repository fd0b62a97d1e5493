import { type Filter, MeanwhileError, type Op, placeOf, getField, type Sort } from '@meanwhile/sdk';
import type { Parameter } from '../store/store.js';
import type { Access } from './access.js';
import { fitting } from './entity.js';

/** Collects parameters, so that no value and no field name ever becomes part of the statement. */
export class Parameters {
  readonly values: Parameter[] = [];
  add(value: Parameter): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const columns: { readonly [field: string]: string } = {
  createdAt: 'e.created',
  updatedAt: 'e.updated',
  id: 'e.id',
  author: 'e.author',
};
const columnOf = (field: string): string | undefined => (Object.hasOwn(columns, field) ? columns[field] : undefined);

interface Place {
  readonly json: string;
  readonly text: string;
}
function placeIn(field: string, parameters: Parameters): Place {
  // What reactions and comments are asked for by has an index of its own, which a parameter would not meet.
  const path = field === 'target.id' ? `'{target,id}'` : `${parameters.add(field.split('.').map(fitting))}::text[]`;
  return { json: `(e.data #> ${path})`, text: `(e.data #>> ${path})` };
}
const jsonOf = (value: unknown, parameters: Parameters): string =>
  `${parameters.add(JSON.stringify(typeof value === 'string' ? fitting(value) : value))}::text::jsonb`;
const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function equal(field: string, value: unknown, parameters: Parameters): string {
  const column = columnOf(field);
  if (column) {
    if (value === null) return `${column} is null`;
    return typeof value === 'string' ? `${column} = ${parameters.add(fitting(value))}` : 'false';
  }
  const place = placeIn(field, parameters);
  if (value === null || value === undefined) return `coalesce(jsonb_typeof(${place.json}), 'null') = 'null'`;
  if (!isScalar(value)) return 'false';
  if (typeof value !== 'string') return `${place.json} = ${jsonOf(value, parameters)}`;
  return `(${place.text} = ${parameters.add(fitting(value))} and jsonb_typeof(${place.json}) = 'string')`;
}
const signs = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
function ordered(
  field: string,
  { op, value }: { op: keyof typeof signs; value: unknown },
  parameters: Parameters,
): string {
  const column = columnOf(field);
  if (column) return typeof value === 'string' ? `${column} ${signs[op]} ${parameters.add(fitting(value))}` : 'false';
  const place = placeIn(field, parameters);
  if (typeof value === 'string')
    return `(jsonb_typeof(${place.json}) = 'string' and ${place.text} collate "C" ${signs[op]} ${parameters.add(fitting(value))})`;
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'false';
  const number = `case when jsonb_typeof(${place.json}) = 'number' then ${place.text}::numeric end`;
  return `(${number} ${signs[op]} ${parameters.add(String(value))}::text::numeric)`;
}
function holding(field: string, value: unknown, parameters: Parameters): string {
  if (columnOf(field) || !(isScalar(value) || value === null)) return 'false';
  const { json } = placeIn(field, parameters);
  return `(jsonb_typeof(${json}) = 'array' and ${json} @> ${jsonOf(value, parameters)})`;
}

const ops: readonly Op[] = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'has'];
/** The meaning of a condition on one field is that of the sdk's `matcher`. */
function condition([field, op, value]: readonly [string, Op, unknown], parameters: Parameters): string {
  if (op === 'eq') return equal(field, value ?? null, parameters);
  if (op === 'ne') return `not coalesce(${equal(field, value ?? null, parameters)}, false)`;
  if (op === 'has') return holding(field, value ?? null, parameters);
  if (op !== 'in') return ordered(field, { op, value }, parameters);
  const options = Array.isArray(value) ? (value as unknown[]) : [];
  return options.length ? `(${options.map((one) => equal(field, one ?? null, parameters)).join(' or ')})` : 'false';
}

const refuse = (message: string): never => {
  throw new MeanwhileError({ code: 'invalid', message });
};

/** What a client sent as a filter is one, as far in as it goes. Throws `invalid` for anything else. */
function check(filter: unknown, room: { left: number }, depth = 0): void {
  if (depth > 20 || --room.left < 0) refuse('The filter is too large.');
  const inside = (part: unknown): void => check(part, room, depth + 1);
  if (Array.isArray(filter)) {
    const [field, op] = filter as readonly unknown[];
    if (typeof field !== 'string' || !ops.includes(op as Op)) refuse('A condition is [field, operator, value].');
    return;
  }
  const parts = (typeof filter === 'object' && filter) || {};
  if ('not' in parts && !('and' in parts || 'or' in parts)) return inside(parts.not);
  const all = 'and' in parts ? parts.and : 'or' in parts ? parts.or : undefined;
  if (!Array.isArray(all)) return refuse('A filter is a condition, or { and }, { or }, { not }.');
  all.forEach(inside);
}

/** A filter that was checked (see {@link spacesFor}) as a condition of SQL, over `entry e`. */
export function filterSql(filter: Filter | undefined, parameters: Parameters): string {
  if (filter === undefined) return 'true';
  const part = (inner: Filter): string => filterSql(inner, parameters);
  if ('and' in filter) return filter.and.length ? `(${filter.and.map(part).join(' and ')})` : 'true';
  if ('or' in filter) return filter.or.length ? `(${filter.or.map(part).join(' or ')})` : 'false';
  if ('not' in filter) return `not coalesce(${part(filter.not)}, false)`;
  return condition(filter, parameters);
}

/** The spaces a filter asks for at its top, if it does: then only those are looked at. */
function spacesIn(filter: Filter | undefined): readonly string[] | undefined {
  if (!filter) return undefined;
  if ('and' in filter) return filter.and.map(spacesIn).find((found) => found);
  if (!Array.isArray(filter)) return undefined;
  const [field, op, value] = filter as readonly [string, Op, unknown];
  if (field !== 'space') return undefined;
  if (op === 'eq') return typeof value === 'string' ? [value] : undefined;
  const all = op === 'in' && Array.isArray(value) ? (value as unknown[]) : [];
  return all.length && all.every((one) => typeof one === 'string') ? all : undefined;
}

/** The spaces to look in: those the person sees, or of these the ones the filter asks for. Throws `invalid` for what is no filter. */
export function spacesFor(access: Access, filter: Filter | undefined): readonly string[] {
  if (filter !== undefined) check(filter, { left: 200 });
  const asked = spacesIn(filter);
  const seen = [...access.heads.keys()];
  return asked ? seen.filter((space) => asked.includes(space)) : seen;
}

interface Key {
  readonly expression: string;
  readonly value: unknown;
  readonly descending: boolean;
}
const typed = (value: unknown, type: string): unknown => (typeof value === type ? value : null);

/** One sort key as the expressions it comes to: the rank of the type, then numbers, then texts. */
function keysOf(
  field: string,
  descending: boolean,
  at: { readonly parameters: Parameters; readonly item: object },
): Key[] {
  const column = columnOf(field);
  const value = getField(at.item, field) ?? null;
  if (column && field !== 'author') return [{ expression: column, value, descending }];
  const { json, text } = placeIn(field, at.parameters);
  const type = value === null ? '' : typeof value;
  return [
    {
      expression: `(case jsonb_typeof(${json}) when 'boolean' then 'boolean' when 'number' then 'number'
        when 'string' then 'string' when 'object' then 'object' when 'array' then 'object' else '' end) collate "C"`,
      value: type,
      descending,
    },
    {
      expression: `coalesce(case when jsonb_typeof(${json}) = 'number' then ${text}::numeric end, 0)`,
      value: typed(value, 'number') ?? 0,
      descending,
    },
    {
      expression: `coalesce(case when jsonb_typeof(${json}) = 'string' then ${text} end, '') collate "C"`,
      value: typed(value, 'string') ?? '',
      descending,
    },
  ];
}

/** The order of a list, and the condition for what comes after a cursor. Throws `invalid` for what is no cursor. */
export function sortSql(
  { sort, after }: { readonly sort: Sort; readonly after?: string | undefined },
  parameters: Parameters,
): { readonly order: string; readonly beyond: string } {
  const item = after === undefined ? {} : (placeOf(after) ?? refuse('The cursor is not one of ours.'));
  const keys = [...sort, ['id', sort.at(-1)?.[1] ?? 'asc'] as const].flatMap(([field, direction]) =>
    keysOf(field, direction === 'desc', { parameters, item }),
  );
  const order = keys.map(({ expression, descending }) => `${expression} ${descending ? 'desc' : 'asc'}`).join(', ');
  if (after === undefined) return { order, beyond: 'true' };
  const said = keys.map(({ value }) =>
    typeof value === 'number'
      ? `${parameters.add(String(value))}::text::numeric`
      : parameters.add(fitting(asText(value))),
  );
  const beyond = keys.map(({ expression, descending }, i) => {
    const same = keys.slice(0, i).map((key, j) => `${key.expression} = ${said[j]}`);
    return `(${[...same, `${expression} ${descending ? '<' : '>'} ${said[i]}`].join(' and ')})`;
  });
  return { order, beyond: `(${beyond.join(' or ')})` };
}
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

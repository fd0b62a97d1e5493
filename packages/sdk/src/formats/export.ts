import type { Entity } from '../model/schema.js';
import { FormatError, toFailure } from './format-error.js';
import { parseJson } from './read-feed.js';
import type { ReadIssue, ReadResult } from './types.js';

/** The `format` and `version` at the head of an export. */
export const exportFormat = { format: 'meanwhile', version: 1 } as const;

/** JSON that ignores `toJSON`: a page that patches `Array.prototype.toJSON` must not change what is exported. */
function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => (isJson(item) ? writeJson(item) : 'null')).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, item]) => isJson(item));
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${writeJson(item)}`).join(',')}}`;
}
const isJson = (value: unknown): boolean => !['undefined', 'function', 'symbol', 'bigint'].includes(typeof value);

/** Everything as one JSON text, one entity a line, so that two exports can be compared. */
export function writeExport(entities: Iterable<Entity>): string {
  const lines = Array.from(entities, writeJson);
  const { format, version } = exportFormat;
  return `{"format":${JSON.stringify(format)},"version":${version},"entities":[\n${lines.join(',\n')}\n]}\n`;
}

export function isExport(
  value: unknown,
): value is { readonly version?: unknown; readonly entities: readonly unknown[] } {
  const data = value as { format?: unknown; entities?: unknown } | null;
  return (
    typeof data === 'object' && data !== null && data.format === exportFormat.format && Array.isArray(data.entities)
  );
}

/** Copies JSON without `__proto__` keys, at any depth: the one key that could change an object's prototype. */
function withoutProto(value: unknown, dropped: () => void): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProto(item, dropped));
  if (typeof value !== 'object' || value === null) return value;
  const safe = Object.entries(value).filter(([key]) => key !== '__proto__' || void dropped());
  return Object.fromEntries(safe.map(([key, item]) => [key, withoutProto(item, dropped)]));
}

function mistakeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
  const entity = value as { [field: string]: unknown };
  const missing = ['id', 'kind', 'createdAt', 'updatedAt'].filter(
    (field) => typeof entity[field] !== 'string' || !entity[field],
  );
  return missing.length > 0 ? `lacks ${missing.join(', ')}` : undefined;
}

/** Reads parsed JSON that {@link isExport} accepts. Kinds and fields this version does not know come through unchanged. */
export function readExportData(
  data: { readonly version?: unknown; readonly entities: readonly unknown[] },
  file: string,
): ReadResult {
  const entities = new Map<string, Entity>();
  const problems: ReadIssue[] = [];
  const notes: ReadIssue[] = [];
  if (typeof data.version !== 'number' || data.version > exportFormat.version) {
    const message = `The export's version is ${String(data.version)}; what is like version ${exportFormat.version} is read.`;
    notes.push({ file, code: 'newer-version', message });
  }
  let dropped = 0;
  data.entities.forEach((value, index) => {
    const mistake = mistakeOf(value);
    if (mistake) {
      problems.push({ file, code: 'invalid-entity', message: `Entity ${index + 1} ${mistake}.` });
      return;
    }
    const entity = withoutProto(value, () => void dropped++) as Entity;
    const key = `${entity.kind} ${entity.id}`;
    if (entities.has(key))
      notes.push({ file, code: 'duplicate', message: `Entity ${index + 1} has the id of an earlier one.` });
    else entities.set(key, entity);
  });
  if (dropped > 0)
    notes.push({ file, code: 'key-dropped', message: `${dropped} keys named "__proto__" were left out.` });
  return { entities: [...entities.values()], problems, notes };
}

/** Reads what {@link writeExport} wrote. */
export function readExport(text: string, file = 'export.json'): ReadResult {
  try {
    const data = parseJson(text.replace(/^\uFEFF/, ''));
    if (isExport(data)) return readExportData(data, file);
    throw new FormatError('unknown-format', 'The JSON is not an export of Meanwhile.', 1);
  } catch (error) {
    return toFailure(error, file);
  }
}

import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { AnySchema, SchemaSpec } from '../model/schema.js';
import { MeanwhileError } from '../adapter/errors.js';
import type { Intended } from './outbox.js';

function issuesOf(schema: AnySchema, value: unknown, at: readonly PropertyKey[]): readonly StandardSchemaV1.Issue[] {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) {
    result.catch(() => {});
    throw new TypeError('A schema validates asynchronously; only synchronous ones can be used');
  }
  return (result.issues ?? []).map(({ message, path = [] }) => ({ message, path: [...at, ...path] }));
}

/**
 * Refuses, before anything is shown or sent, custom values that the integrator's schema refuses. Values that are not
 * there are not asked for: the built-in forms know nothing of custom fields, and must still be able to write.
 */
export function checkWrite(schema: SchemaSpec | undefined, { kind, data, patch }: Intended): void {
  const spec = schema && Object.hasOwn(schema, kind) ? schema[kind] : undefined;
  const { space: _space, ...values } = data ?? patch ?? {};
  const { fields } = values;
  const issues =
    spec?.data && data
      ? issuesOf(spec.data, values, [])
      : spec?.fields && fields !== undefined && fields !== null
        ? issuesOf(spec.fields, fields, ['fields'])
        : [];
  if (issues.length) throw new MeanwhileError({ code: 'invalid', message: issues[0]!.message, issues });
}

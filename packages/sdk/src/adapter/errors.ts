import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { DefaultSchema, Entity, SchemaSpec } from '../model/schema.js';

/** What the queue does next. */
export type Disposition = 'retry' | 'pause' | 'resolve' | 'reject' | 'cancel';

/**
 * Every code with its disposition. Codes are the contract and never change within a major; messages are free.
 * `docs/errors.md` is generated from this table.
 */
export const errorCodes = {
  network: 'retry',
  timeout: 'retry',
  unavailable: 'retry',
  'rate-limited': 'retry',
  busy: 'retry',
  unauthenticated: 'pause',
  'upgrade-required': 'pause',
  conflict: 'resolve',
  forbidden: 'reject',
  invalid: 'reject',
  'not-found': 'reject',
  gone: 'reject',
  'too-large': 'reject',
  unsupported: 'reject',
  'key-reused': 'reject',
  aborted: 'cancel',
} as const satisfies Record<string, Disposition>;
export type ErrorCode = keyof typeof errorCodes;

/** An error as plain JSON: what an adapter answers for one mutation, what a queue stores. */
export interface ErrorData<S extends SchemaSpec = DefaultSchema> {
  readonly code: ErrorCode;
  readonly message?: string;
  /** Seconds; a floor for the next attempt. */
  readonly retryAfter?: number;
  /** Which fields are wrong. */
  readonly issues?: readonly StandardSchemaV1.Issue[];
  /** With `conflict`: the entity as it is now, or null if it is gone. */
  readonly current?: Entity<S> | null;
  readonly status?: number;
  /** The backend's own reference, for its support desk. */
  readonly ref?: string;
}

const brand: unique symbol = Symbol.for('meanwhile.error.v1') as never;

/** The one error class. Recognise it with {@link isMeanwhileError}: two copies of the SDK may share a page. */
export class MeanwhileError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;
  readonly [brand] = true;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data.message ?? data.code, options);
    this.name = 'MeanwhileError';
    this.code = data.code;
    this.data = data;
  }
  get disposition(): Disposition {
    return errorCodes[this.code];
  }
}

/** True for our error from any copy of the SDK on the page. */
export function isMeanwhileError(error: unknown): error is MeanwhileError {
  return typeof error === 'object' && error !== null && (error as { [brand]?: boolean })[brand] === true;
}

/** Turns anything thrown into plain error data; what is unknown becomes `unavailable`, never a refusal. */
export function toErrorData(error: unknown): ErrorData {
  if (isMeanwhileError(error)) return error.data;
  const name = (error as { name?: unknown } | null)?.name;
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'AbortError') return { code: 'aborted', message };
  if (name === 'TimeoutError') return { code: 'timeout', message };
  return { code: 'unavailable', message };
}

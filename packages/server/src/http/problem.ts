import { errorCodes, type ErrorCode, type ErrorData, isMeanwhileError, MeanwhileError } from '@meanwhile/sdk';
import { stateOf } from '../store/store.js';

const statuses: { readonly [code in ErrorCode]: number } = {
  network: 503,
  timeout: 503,
  unavailable: 503,
  'rate-limited': 429,
  busy: 409,
  unauthenticated: 401,
  'upgrade-required': 426,
  conflict: 412,
  forbidden: 403,
  invalid: 422,
  'not-found': 404,
  gone: 410,
  'too-large': 413,
  unsupported: 405,
  'key-reused': 422,
  aborted: 503,
};
const titles: { readonly [code in ErrorCode]?: string } = {
  unavailable: 'Not possible right now; it may be in a moment',
  'rate-limited': 'Too many requests',
  unauthenticated: 'Sign in first',
  'upgrade-required': 'A newer version is needed',
  conflict: 'Changed meanwhile',
  forbidden: 'Not allowed',
  invalid: 'Something in the request is wrong',
  'not-found': 'There is nothing here',
  gone: 'It was deleted',
  'too-large': 'Too large',
  unsupported: 'Not possible here',
  'key-reused': 'The key was used for another write',
};

/** What goes wrong in the database for a reason that may pass. SQLSTATE classes: connection, resources, operator. */
const passing = /^(08|53|57|58|25006|40)/;
const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'];

/** Anything thrown as one of our errors. What nobody expected says nothing of its inside. */
export function asError(thrown: unknown): { readonly error: MeanwhileError; readonly unexpected: boolean } {
  if (isMeanwhileError(thrown)) return { error: thrown, unexpected: false };
  const state = stateOf(thrown) ?? '';
  // character_not_in_repertoire: the character 0 in an id, a key or a name, which no database of ours can hold.
  if (state === '22021')
    return {
      error: new MeanwhileError({ code: 'invalid', message: 'The request holds a character that cannot be kept.' }),
      unexpected: false,
    };
  const expected = passing.test(state) || networkCodes.includes(state);
  const message = expected
    ? 'The database cannot be reached or is out of room.'
    : 'The server made a mistake; it is in its log.';
  return {
    error: new MeanwhileError({ code: 'unavailable', message, retryAfter: 5 }, { cause: thrown }),
    unexpected: !expected,
  };
}

export const statusOf = (code: ErrorCode): number => (Object.hasOwn(errorCodes, code) ? statuses[code] : 500);

/** The answer to a request that failed as a whole (RFC 9457). */
export function problemOf(data: ErrorData, ref: string): { readonly status: number; readonly body: object } {
  const { code, message, retryAfter, issues, current } = data;
  const status = data.status ?? statusOf(code);
  const body = {
    type: `urn:meanwhile:error:${code}`,
    title: titles[code] ?? code,
    status,
    ...(message !== undefined && { detail: message, message }),
    code,
    ref,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(issues && { issues }),
    ...(current !== undefined && { current }),
  };
  return { status, body };
}

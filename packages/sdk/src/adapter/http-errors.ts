import { type ErrorCode, type ErrorData, MeanwhileError } from './errors.js';

const codes: { readonly [status: number]: ErrorCode } = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  413: 'too-large',
  422: 'invalid',
  423: 'busy',
  425: 'busy',
  426: 'upgrade-required',
  429: 'rate-limited',
};

/**
 * The error an HTTP status stands for (RFC 9110, RFC 6585). Only for answers that the backend itself gave: a gateway's 403 is no
 * refusal. Whatever is not in the table is `unavailable`, which is tried again.
 */
export function errorFromStatus(status: number, details: Omit<ErrorData, 'code' | 'status'> = {}): MeanwhileError {
  return new MeanwhileError({ ...details, code: codes[status] ?? 'unavailable', status });
}

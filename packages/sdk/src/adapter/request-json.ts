import type { ConnectContext } from './contract.js';
import { type ErrorCode, errorCodes, type ErrorData, isMeanwhileError, MeanwhileError, toErrorData } from './errors.js';
import { errorFromStatus } from './http-errors.js';

const unreadable = (status: number): MeanwhileError =>
  new MeanwhileError({ code: 'unavailable', status, message: 'The answer is no JSON, so it is not from the backend.' });

/** Seconds from `Retry-After` (RFC 9110, section 10.2.3), which is a number or a date. */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1000 : seconds;
  return wait >= 0 ? Math.ceil(wait) : undefined;
}
/** An error in our own words (`{ code, message, … }`), or what the status stands for. */
function errorOf({ status, headers }: Response, body: Partial<ErrorData> | null): MeanwhileError {
  const retryAfter = body?.retryAfter ?? secondsOf(headers.get('retry-after'));
  const more = retryAfter === undefined ? {} : { retryAfter };
  const ours = body && Object.hasOwn(errorCodes, body.code ?? '');
  return ours
    ? new MeanwhileError({ ...body, ...more, code: body.code as ErrorCode, status })
    : errorFromStatus(status, more);
}

/**
 * One request for JSON, with what `connect` lends: sends the person's token, tries once more with a fresh one after a 401,
 * and throws every failure as a `MeanwhileError`. An answer that is no JSON is never taken for the backend's, whatever its
 * status: gateways and sign-in pages answer with pages. `undefined` for 204.
 */
export async function requestJson<T>(
  context: Pick<ConnectContext, 'fetch' | 'token'>,
  address: string,
  options: RequestInit = {},
): Promise<T> {
  const attempt = async (force: boolean): Promise<T> => {
    const token = await context.token(force ? { force } : undefined);
    const headers = new Headers(options.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    const answer = await context.fetch(address, { ...options, headers });
    const { status, ok } = answer;
    if (status === 401 && !force) return attempt(true);
    if (status === 204) return undefined as T;
    if (status !== 401 && !answer.headers.get('content-type')?.includes('json')) throw unreadable(status);
    if (ok) return (await answer.json()) as T;
    throw errorOf(answer, (await answer.json().catch(() => null)) as Partial<ErrorData> | null);
  };
  try {
    return await attempt(false);
  } catch (thrown) {
    throw isMeanwhileError(thrown) ? thrown : new MeanwhileError(toErrorData(thrown), { cause: thrown });
  }
}

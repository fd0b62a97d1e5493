import {
  type ConnectContext,
  errorCodes,
  type ErrorData,
  errorFromStatus,
  MeanwhileError,
  toJson,
} from '@meanwhile/sdk/adapter';

/** How to reach the backend. */
export interface Line {
  /** Without a slash at the end. */
  readonly endpoint: string;
  /** Given by the client when it connects; needed from then on. */
  context: ConnectContext | undefined;
  readonly token: ConnectContext['token'] | undefined;
  readonly credentials: RequestCredentials;
}
export interface Call {
  readonly signal: AbortSignal;
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: BodyInit;
  /** Milliseconds until the head of the answer must be there: 30,000 unless told. */
  readonly patience?: number;
}
type Query = { readonly [name: string]: unknown };

/** An address under the endpoint; values that are no text go as JSON. */
export function addressOf({ endpoint }: Line, path: string, query: Query = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(typeof value === 'string' ? value : toJson(value))}`],
  );
  return `${endpoint}/v1/${path}${parts.length ? '?' : ''}${parts.join('&')}`;
}

export async function tokenOf(line: Line, force = false): Promise<string | null> {
  const ask = line.token ?? line.context?.token;
  return (await ask?.(force ? { force } : undefined)) ?? null;
}
export const bearer = (token: string | null): { readonly authorization?: string } =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/** The backend's own words about a failure (RFC 9457); undefined where something between us and it has answered. */
export function problemIn(text: string): ErrorData | undefined {
  try {
    const { code, message, retryAfter, issues, current, ref } = JSON.parse(text) as Partial<ErrorData>;
    if (typeof code !== 'string' || !Object.hasOwn(errorCodes, code)) return undefined;
    return {
      code,
      ...(message !== undefined && { message }),
      ...(retryAfter !== undefined && { retryAfter }),
      ...(issues && { issues }),
      ...(current !== undefined && { current }),
      ...(ref !== undefined && { ref }),
    };
  } catch {
    return undefined;
  }
}
/** Only a failure in the backend's own words is a refusal: a gateway's 403 must not take anybody's text away. */
export function failureOf(status: number, text: string): MeanwhileError {
  const problem = problemIn(text);
  if (problem) return new MeanwhileError({ ...problem, status });
  if (status === 401) return errorFromStatus(401, { message: 'The sign-in has run out.' });
  return new MeanwhileError({ code: 'unavailable', status, message: `Something in between answered with ${status}.` });
}

const isAbort = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'AbortError';

async function send(
  line: Line,
  address: string,
  { signal, method = 'GET', headers, body, patience = 30_000 }: Call,
  force: boolean,
) {
  const { context } = line;
  if (!context) throw new MeanwhileError({ code: 'unavailable', message: 'Connect first.' });
  const token = await tokenOf(line, force);
  signal.throwIfAborted();
  // Not AbortSignal.any, which a browser may not have: one signal for the caller's and for the clock's.
  const stop = new AbortController();
  const giveUp = (): void => stop.abort(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, patience);
  try {
    const response = await context.fetch(address, {
      method,
      headers: { accept: 'application/json', ...bearer(token), ...headers },
      credentials: line.credentials,
      signal: stop.signal,
      ...(body !== undefined && { body }),
    });
    return { response, stop, done: () => signal.removeEventListener('abort', giveUp) };
  } catch (error) {
    signal.removeEventListener('abort', giveUp);
    signal.throwIfAborted();
    if (late)
      throw new MeanwhileError({ code: 'timeout', message: 'The backend did not answer in time.' }, { cause: error });
    if (isAbort(error)) throw error;
    throw new MeanwhileError({ code: 'network', message: 'The backend could not be reached.' }, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Opens an answer. A refused token is renewed once. */
export async function open(line: Line, address: string, call: Call) {
  const first = await send(line, address, call, false);
  if (first.response.status !== 401) return first;
  first.done();
  void first.response.body?.cancel().catch(() => {});
  return send(line, address, call, true);
}

/** Which fields an answer must have to be one of ours: a half one must not count as an empty list. */
export interface Expected {
  readonly lists?: readonly string[];
  readonly texts?: readonly string[];
}
/** One question, one answer as JSON. */
export async function ask<T>(line: Line, address: string, call: Call & Expected): Promise<T> {
  const { lists = [], texts = [] } = call;
  const isFine = (value: { readonly [field: string]: unknown }): boolean =>
    lists.every((name) => Array.isArray(value[name])) && texts.every((name) => typeof value[name] === 'string');
  const { response, done } = await open(line, address, call);
  try {
    const text = await response.text();
    if (!response.ok) throw failureOf(response.status, text);
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && isFine(value as never)) return value as T;
    } catch {
      // Said below: a page of a gateway, or half an answer.
    }
    throw new MeanwhileError({
      code: 'unavailable',
      status: response.status,
      message: 'The answer is not one of ours.',
    });
  } catch (error) {
    call.signal.throwIfAborted();
    if (error instanceof TypeError)
      throw new MeanwhileError({ code: 'network', message: 'The answer broke off.' }, { cause: error });
    throw error;
  } finally {
    done();
  }
}

import type { Adapter } from '../adapter/contract.js';
import { type ErrorCode, MeanwhileError } from '../adapter/errors.js';
import { createRandom } from './random.js';
import { malformed, page, problem } from './wire.js';

/** What can go wrong with one request between a page and a backend. */
export const networkFaults = [
  'ok',
  'drop before',
  'drop after',
  '503',
  '429',
  '401',
  '403',
  '409',
  '413',
  '500',
  'hang',
  'half body',
  'HTML body',
  'truncated JSON',
  'wrong id',
  'odd JSON',
] as const;
export type NetworkFault = (typeof networkFaults)[number];

export interface FaultyFetchOptions {
  /** The way to the backend; the platform's `fetch` unless told. */
  readonly fetch?: typeof fetch;
  /** What happens to this request: drawn by the caller, so that it can be random, scripted or both. */
  draw(address: string, options: RequestInit | undefined): NetworkFault;
  /** For 429: the seconds the backend asks for, 7 unless told. */
  readonly retryAfter?: number;
}
const refused: { readonly [status: string]: ErrorCode } = {
  401: 'unauthenticated',
  403: 'forbidden',
  409: 'busy',
  413: 'too-large',
  500: 'unavailable',
  503: 'unavailable',
};

/** The backend has applied it, and the answer is damaged on its way. */
async function damaged(fault: NetworkFault, answer: Response): Promise<Response> {
  if (fault === 'HTML body') return page(200);
  const text = await answer.text();
  const headers = { 'content-type': answer.headers.get('content-type') ?? 'application/json' };
  const { status } = answer;
  if (fault === 'truncated JSON') return new Response(text.slice(0, Math.ceil(text.length / 2)), { status, headers });
  if (fault === 'wrong id') {
    // Every id and key in it is somebody else's.
    const swapped = text.replace(/"(id|key)":"([^"]*)"/g, (_, name: string, id: string) => `"${name}":"other-${id}"`);
    return new Response(swapped, { status, headers });
  }
  const half = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, Math.ceil(text.length / 2))));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(half, { status, headers });
}

/** A `fetch` that fails as it is told, request by request. */
export function faultyFetch({
  fetch: send = globalThis.fetch,
  draw,
  retryAfter = 7,
}: FaultyFetchOptions): typeof fetch {
  let odd = 0;
  return async (address, options) => {
    options?.signal?.throwIfAborted();
    const fault = draw(String(address instanceof Request ? address.url : address), options);
    if (fault === 'ok') return send(address, options);
    if (fault === 'drop before') throw new TypeError('Failed to fetch');
    if (fault === '429') return problem(429, 'rate-limited', { retryAfter });
    const code = refused[fault];
    if (code) return problem(Number(fault), code);
    if (fault === 'hang')
      return new Promise((_, reject) => {
        const { signal } = options ?? {};
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    const answer = await send(address, options);
    // One after another of everything that is JSON and no answer.
    if (fault === 'odd JSON') return malformed[odd++ % malformed.length]![1]();
    if (fault === 'drop after') throw new TypeError('Failed to fetch');
    return damaged(fault, answer);
  };
}

/** Shares between 0 and 1, per call. */
export interface AdapterFaults {
  /** For the same faults again; drawn from the clock unless told, and handed to `onSeed`. */
  readonly seed?: number;
  onSeed?(seed: number): void;
  /** The call does not reach the backend. */
  readonly lose?: number;
  /** It does, and the answer is lost. */
  readonly loseReply?: number;
  readonly unavailable?: number;
  readonly rateLimited?: number;
  readonly unauthenticated?: number;
  /** Most milliseconds a call is held up. */
  readonly delay?: number;
  /** Only these methods; all but `connect` and `close` unless told. */
  readonly on?: readonly (keyof Adapter)[];
}
const troubled = ['list', 'push', 'changes', 'search', 'upload', 'file', 'people'] as const;
type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** Any adapter, with a bad line: for trying how a page, a client or an adapter of yours copes. */
export function withFaults<A extends Adapter>(adapter: A, faults: AdapterFaults): A {
  const { seed = Date.now() >>> 0, delay = 0, on = troubled } = faults;
  faults.onSeed?.(seed);
  const random = createRandom(seed);
  const fail = (code: ErrorCode, more: object = {}): never => {
    throw new MeanwhileError({ code, message: `A fault of withFaults, seed ${seed}`, ...more });
  };
  const wrap =
    (method: Method): Method =>
    async (...args) => {
      if (delay) await new Promise((resolve) => setTimeout(resolve, random.next() * delay));
      if (random.chance(faults.lose ?? 0)) fail('network');
      if (random.chance(faults.unavailable ?? 0)) fail('unavailable');
      if (random.chance(faults.rateLimited ?? 0)) fail('rate-limited', { retryAfter: 1 });
      if (random.chance(faults.unauthenticated ?? 0)) fail('unauthenticated');
      const answer = await method(...args);
      if (random.chance(faults.loseReply ?? 0)) fail('network');
      return answer;
    };
  const wrapped = on.flatMap((name) => {
    const method = adapter[name] as unknown as Method | undefined;
    return typeof method === 'function' ? [[name, wrap(method.bind(adapter) as Method)] as const] : [];
  });
  return { ...adapter, ...Object.fromEntries(wrapped) };
}

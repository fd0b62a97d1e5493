import type { ConnectContext } from '../adapter/contract.js';

/** What a fixture lends an adapter beside what the suite lends: the way to its backend, and the person's token. */
export type LentContext = Partial<Pick<ConnectContext, 'fetch' | 'token'>>;
type Request = Parameters<typeof fetch>;
/** Answers a request in place of the backend; `undefined` lets it through. */
export type Interception = (...request: Request) => Response | Promise<Response> | undefined;

/** The line between an adapter and its backend, as far as the adapter uses what `connect` lends it. */
export class Wire {
  /** Requests sent so far through the lent `fetch`. */
  requests = 0;
  /** How often a token was asked for, and how often by force. */
  asked = 0;
  forced = 0;
  intercept: Interception | undefined;
  readonly #lent: LentContext;

  constructor(lent: LentContext = {}) {
    this.#lent = lent;
  }
  context(signal: AbortSignal): ConnectContext {
    return {
      protocols: [1],
      client: 'meanwhile contract suite',
      token: async (options) => {
        this.asked++;
        if (options?.force) this.forced++;
        return (await this.#lent.token?.(options)) ?? null;
      },
      fetch: async (...request) => {
        this.requests++;
        const { fetch: send = globalThis.fetch } = this.#lent;
        return (await this.intercept?.(...request)) ?? send(...request);
      },
      signal,
      log: () => {},
    };
  }
}

/** The first request is answered so, the rest goes through. */
export function once(answer: () => Response): Interception {
  let done = false;
  return () => {
    if (done) return undefined;
    done = true;
    return answer();
  };
}
/** An answer of the backend itself, with its error as JSON (RFC 9457). */
export const problem = (status: number, code: string, more: object = {}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...('retryAfter' in more && { 'retry-after': String(more.retryAfter) }),
    },
  });
/** What a gateway, a captive portal or a sign-in page puts in the way, whatever the status. */
export const page = (status: number): Response =>
  new Response('<!doctype html><title>Intranet</title><h1>Please try again</h1>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
const json = (text: string): Response =>
  new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
/** A body that breaks off, as when a line is cut in the middle. */
const broken = (): Response => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"items":[{"id":"half'));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { status: 200, headers: { 'content-type': 'application/json' } });
};
/** Answers that are none, with status 200, by name. */
export const malformed: readonly (readonly [name: string, answer: () => Response])[] = [
  ['a page of HTML', () => page(200)],
  ['JSON that breaks off', () => json('{"items":[{"id":"a","ki')],
  ['a body that breaks off', broken],
  ['nothing', () => json('')],
  ['null', () => json('null')],
  ['a number', () => json('42')],
  ['a text', () => json('"ok"')],
  ['a list of numbers', () => json('[1,2,3]')],
  ['fields of the wrong type', () => json('{"items":5,"notices":"none","results":{"a":1},"changes":7,"cursor":[]}')],
  ['bytes that are no text', () => new Response(new Uint8Array([0xff, 0xfe, 0x00, 0xc3]), { status: 200 })],
  ['a field called __proto__', () => json('{"__proto__":{"polluted":true},"items":null}')],
];

import { request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Destination } from './destination.js';
import { headersOf, type Message } from './sign.js';

/** Milliseconds for the whole request. */
export const patience = 10_000;

export interface Sending {
  readonly secret: string;
  readonly message: Message;
  readonly signal: AbortSignal;
}

/**
 * Sends a message and answers the status. The connection goes to the address that was looked at, whatever the name leads
 * to by now; a redirect is not followed, and nothing of the answer but its status is read. Rejects where nobody answers.
 */
export function send({ url, address, family }: Destination, { secret, message, signal }: Sending): Promise<number> {
  const pinned = ((_host: string, options: { readonly all?: boolean }, found: (...answer: unknown[]) => void) =>
    options.all ? found(null, [{ address, family }]) : found(null, address, family)) as unknown as LookupFunction;
  const body = Buffer.from(message.body);
  const options: RequestOptions = {
    method: 'POST',
    // A connection of its own: one that is kept would be found again by its name.
    agent: false,
    lookup: pinned,
    headers: { ...headersOf(secret, message), 'content-length': body.byteLength },
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.once('error', reject);
    request.end(body);
  });
}

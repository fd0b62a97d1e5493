import { createHmac, randomBytes } from 'node:crypto';

/*
 * Standard Webhooks (standardwebhooks.com, specification 1.0): id, time and body are signed together, so that nobody can
 * send a message again later or give one id to another.
 */

/** A new secret, in the form that libraries for Standard Webhooks take. */
export const createSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64');

export interface Message {
  /** The same on every attempt: a receiver that has seen it does nothing. */
  readonly id: string;
  /** Seconds since 1970, of this attempt. */
  readonly timestamp: number;
  readonly body: string;
}
export const signatureOf = (secret: string, { id, timestamp, body }: Message): string =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

export const headersOf = (secret: string, message: Message): { readonly [name: string]: string } => ({
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'Meanwhile-Webhooks/1',
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': signatureOf(secret, message),
});

import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { createRandomId, MeanwhileError, type PersonRef } from '@meanwhile/sdk';
import { isLoopback, plainAddress } from '../identity/address.js';
import type { Identify, Identity } from '../identity/identity.js';
import type { RateLimiter } from './limits.js';

export interface Variables {
  ref: string;
  identity: Identity;
}
export interface Environment {
  Bindings: HttpBindings;
  Variables: Variables;
}
export type Asked = Context<Environment>;

export const personOf = (asked: Asked): PersonRef => asked.get('identity').person;
export const addressOf = (asked: Asked): string => plainAddress(asked.env.incoming.socket.remoteAddress ?? '');

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'x-frame-options': 'DENY',
};
/** A reference for the log, and headers that make an answer useless to anybody but a program. */
export const secure: MiddlewareHandler<Environment> = async (asked, next) => {
  asked.set('ref', createRandomId().slice(0, 8));
  await next();
  for (const [name, value] of Object.entries(headers)) if (!asked.res.headers.has(name)) asked.header(name, value);
};

const isSafe = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Whether a page of this origin is served from the same place as we are. */
function isOwn(asked: Asked, origin: string): boolean {
  try {
    return new URL(origin).host === (asked.req.header('host') ?? '');
  } catch {
    return false;
  }
}

/**
 * Pages of other origins: those listed may ask (CORS); what others send is refused before it is looked at (CSRF). A write
 * also needs a header or a media type that no form can send, so that a browser asks us first.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler<Environment> {
  return async (asked, next) => {
    const origin = asked.req.header('origin');
    const listed = origin !== undefined && origins.includes(origin);
    if (listed) {
      asked.header('access-control-allow-origin', origin);
      asked.header('access-control-allow-credentials', 'true');
      asked.header('access-control-expose-headers', 'ETag, Retry-After, Location');
    }
    asked.header('vary', 'Origin', { append: true });
    if (asked.req.method === 'OPTIONS') {
      if (listed) {
        asked.header('access-control-allow-methods', 'GET, POST, PATCH, DELETE');
        asked.header(
          'access-control-allow-headers',
          'authorization, content-type, if-match, if-none-match, idempotency-key, last-event-id',
        );
        asked.header('access-control-max-age', '7200');
      }
      return asked.body(null, 204);
    }
    const foreign =
      origin === undefined ? asked.req.header('sec-fetch-site') === 'cross-site' : !listed && !isOwn(asked, origin);
    if (foreign && !isSafe(asked.req.method))
      throw new MeanwhileError({
        code: 'forbidden',
        message: 'Pages of this origin may not write here: list it with --origin.',
      });
    await next();
    return undefined;
  };
}

/** JSON, or an idempotency key: either makes a browser ask before it sends somebody else's request. */
export const noForms: MiddlewareHandler<Environment> = async (asked, next) => {
  const type = asked.req.header('content-type') ?? '';
  if (
    !isSafe(asked.req.method) &&
    !/^application\/json\b/i.test(type) &&
    asked.req.header('idempotency-key') === undefined
  )
    throw new MeanwhileError({
      code: 'invalid',
      status: 415,
      message: 'Send application/json, or an Idempotency-Key.',
    });
  await next();
};

export interface SignInOptions {
  readonly identify: Identify;
  readonly limiter: RateLimiter | undefined;
  /** Answers other machines only if somebody can sign in from there. */
  readonly loopbackOnly: boolean;
}
/** Who asks, and not too often. */
export function signedIn({ identify, limiter, loopbackOnly }: SignInOptions): MiddlewareHandler<Environment> {
  const slowDown = (who: string): void => {
    const retryAfter = limiter?.take(who);
    if (retryAfter !== undefined)
      throw new MeanwhileError({ code: 'rate-limited', message: 'Too many requests.', retryAfter });
  };
  return async (asked, next) => {
    const address = addressOf(asked);
    if (loopbackOnly && !isLoopback(address))
      throw new MeanwhileError({
        code: 'forbidden',
        message: 'The development sign-in works on its own machine only.',
      });
    const identity = await identify({ headers: asked.env.incoming.headers, address }).catch((error: unknown) => {
      slowDown(`address ${address}`);
      throw error;
    });
    slowDown(identity ? `person ${identity.person.id}` : `address ${address}`);
    if (!identity) throw new MeanwhileError({ code: 'unauthenticated', message: 'Nobody is signed in.' });
    asked.set('identity', identity);
    await next();
  };
}

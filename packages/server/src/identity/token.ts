import { createHash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { MeanwhileError } from '@meanwhile/sdk';
import { bearerOf, type Identify, type Identity } from './identity.js';

export interface TokenOptions {
  /** Where the portal publishes its keys (RFC 7517), or the keys themselves. Keys may be changed there at any time. */
  readonly keys: URL | JSONWebKeySet;
  /** Who must have issued the token. */
  readonly issuer: string;
  /** Whom it must be for: this server's name at the issuer. */
  readonly audience: string;
  /** Which claim names the person; `sub` unless told. */
  readonly idClaim?: string;
  /** Which claim holds their name; `name` unless told. */
  readonly nameClaim?: string;
}

// Asymmetric only: with a shared secret, or with none, whoever can check a token could make one (RFC 8725, section 3.1).
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const mostKept = 10_000;

const refuse = (message: string): MeanwhileError => new MeanwhileError({ code: 'unauthenticated', message });
const textIn = (payload: JWTPayload, claim: string): string | undefined => {
  const { [claim]: value } = payload;
  return typeof value === 'string' && value ? value : undefined;
};

/** Signed tokens of the portal's own sign-in (RFC 7519, OpenID Connect). A verified one is remembered until it expires. */
export function identifyByToken(options: TokenOptions): Identify {
  const { keys, issuer, audience, idClaim = 'sub', nameClaim = 'name' } = options;
  const find = keys instanceof URL ? createRemoteJWKSet(keys, { cooldownDuration: 5_000 }) : createLocalJWKSet(keys);
  const known = new Map<string, Identity & { readonly expires: number }>();

  async function verify(token: string): Promise<Identity & { readonly expires: number }> {
    const { payload } = await jwtVerify(token, find, {
      issuer,
      audience,
      algorithms,
      requiredClaims: ['exp'],
      clockTolerance: 5,
    });
    const id = textIn(payload, idClaim);
    if (id === undefined || payload.exp === undefined) throw refuse(`The token has no claim ${idClaim}.`);
    const name = textIn(payload, nameClaim) ?? textIn(payload, 'preferred_username') ?? id;
    const avatar = textIn(payload, 'picture');
    return { person: { id, name, ...(avatar && { avatar }) }, expires: payload.exp * 1000 };
  }
  return async ({ headers }) => {
    const token = bearerOf(headers);
    if (token === undefined) return undefined;
    // Its hash: a token that lies in memory can be read out of a memory dump.
    const print = createHash('sha256').update(token).digest('base64url');
    const kept = known.get(print);
    if (kept && kept.expires > Date.now()) return kept;
    known.delete(print);
    try {
      const identity = await verify(token);
      if (known.size >= mostKept) known.delete(known.keys().next().value as string);
      known.set(print, identity);
      return identity;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refuse('The sign-in has run out.');
      // No key for it, a wrong signature, the wrong issuer: one answer, which tells a forger nothing.
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw refuse('The token is not valid here.');
      if (error instanceof MeanwhileError) throw error;
      throw new MeanwhileError(
        { code: 'unavailable', message: 'The keys of the sign-in could not be fetched.' },
        { cause: error },
      );
    }
  };
}

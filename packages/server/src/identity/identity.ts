import type { IncomingHttpHeaders } from 'node:http';
import type { PersonRef } from '@meanwhile/sdk';

export interface Identity {
  readonly person: PersonRef;
  /** When the sign-in runs out, in milliseconds since 1970. */
  readonly expires?: number;
}
export interface Asking {
  readonly headers: IncomingHttpHeaders;
  /** The address of the other end of the connection, not what a header says. */
  readonly address: string;
}
/** Finds out who asks: undefined where this way of signing in was not used. Throws `unauthenticated` where it failed. */
export type Identify = (asking: Asking) => Promise<Identity | undefined>;

/** The token of `Authorization: Bearer …` (RFC 6750, section 2.1). */
export const bearerOf = ({ authorization = '' }: IncomingHttpHeaders): string | undefined =>
  /^Bearer +([A-Za-z0-9._~+/=%:-]+)$/i.exec(authorization)?.[1];

/** Asks one way after another. */
export const firstOf =
  (...ways: readonly Identify[]): Identify =>
  async (asking) => {
    for (const way of ways) {
      const identity = await way(asking);
      if (identity) return identity;
    }
    return undefined;
  };

import { addressList } from './address.js';
import type { Identify } from './identity.js';

export interface ProxyOptions {
  /** Addresses or ranges the proxy connects from. From anywhere else its headers are ignored. */
  readonly from: readonly string[];
  /** The header with the person's id, for example `x-forwarded-user`. */
  readonly header: string;
  /** The header with their name. */
  readonly nameHeader?: string;
}

const decoded = (text: string): string => {
  try {
    // Headers are Latin-1; a name in another script comes percent-encoded.
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A reverse proxy that has signed the person in says who it is. Only one that connects from a listed address is believed. */
export function identifyByProxy({ from, header, nameHeader }: ProxyOptions): Identify {
  const isProxy = addressList(from);
  return async ({ headers, address }) => {
    const { [header.toLowerCase()]: id } = headers;
    if (typeof id !== 'string' || !id || !isProxy(address)) return undefined;
    const name = nameHeader === undefined ? undefined : headers[nameHeader.toLowerCase()];
    return { person: { id: decoded(id), name: typeof name === 'string' && name ? decoded(name) : decoded(id) } };
  };
}

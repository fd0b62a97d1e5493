import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { addressList, plainAddress } from '../identity/address.js';

/*
 * Where a webhook may lead. Whoever may name an address makes this server send requests from inside its network, so that
 * everything that is no public address is refused (OWASP, Server-Side Request Forgery Prevention), and the address that
 * was looked at is the one that is connected to.
 */

/** Why nothing is sent to an address, in words a steward can act on. */
export class DestinationError extends Error {
  override readonly name = 'DestinationError';
}

export interface DestinationRules {
  /**
   * Addresses and ranges inside one's own network that may be reached nevertheless, also without TLS. None unless told.
   */
  readonly inside?: readonly string[];
}
export interface Destination {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}
type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

// IANA's registry of special-purpose IPv4 addresses, and multicast.
const special4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24
  224.0.0.0/4 240.0.0.0/4`.split(/\s+/);
// In IPv6 only 2000::/3 is given out (RFC 4291, section 2.4); inside of it these hold IPv4 addresses, examples or tests.
const special6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20'.split(' ');
const isSpecial = addressList([...special4, ...special6]);
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the public internet. */
export function isPublic(address: string): boolean {
  const plain = plainAddress(address);
  if (isIP(plain) === 4) return !isSpecial(plain);
  return isIP(plain) === 6 && given.check(plain, 'ipv6') && !isSpecial(plain);
}

/** What an address looks like at all. Throws {@link DestinationError}. */
export function parseDestination(text: string, { inside = [] }: DestinationRules = {}): URL {
  if (text.length > 2_000 || !URL.canParse(text)) throw new DestinationError('This is no address: https://host/path.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && inside.length > 0))
    throw new DestinationError('The address must begin with https://.');
  if (url.username || url.password) throw new DestinationError('An address with a password in it is not kept.');
  return url;
}

const resolveByName: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Finds out where an address leads, and refuses what is not public. One forbidden answer of the name service is enough:
 * a name that leads to both is an attempt. Throws {@link DestinationError}.
 */
export async function findDestination(
  text: string,
  rules: DestinationRules = {},
  resolve: Resolve = resolveByName,
): Promise<Destination> {
  const url = parseDestination(text, rules);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await resolve(host).catch(() => {
        throw new DestinationError('The name of the host is not known.');
      });
  const [first] = found;
  if (!first) throw new DestinationError('The name of the host is not known.');
  const isInside = addressList(rules.inside ?? []);
  for (const { address } of found) {
    if (isInside(address)) continue;
    if (!isPublic(address))
      throw new DestinationError('The address lies inside a network that webhooks may not reach.');
    if (url.protocol !== 'https:') throw new DestinationError('The address must begin with https://.');
  }
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 };
}

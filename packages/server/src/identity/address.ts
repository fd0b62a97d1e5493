import { BlockList, isIP } from 'node:net';

/** `::ffff:10.0.0.1` is `10.0.0.1` on a socket that speaks both. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

/** A test for addresses and ranges such as `10.0.0.0/8`. Throws `TypeError` for what is neither. */
export function addressList(entries: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address)) throw new TypeError(`"${entry}" is no address and no range such as 10.0.0.0/8.`);
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) => {
    const plain = plainAddress(address);
    return isIP(plain) !== 0 && list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
  };
}

export const isLoopback = addressList(['127.0.0.0/8', '::1']);

import { isIPv6 } from 'node:net';

/**
 * Who is counted as one at an address: an IPv4 address, or the /64 of an IPv6 one, all of which one customer of a
 * provider has to himself.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [before = '', after] = plain.toLowerCase().split('::');
  const [head, tail] = [before, after ?? ''].map((groups) =>
    groups.split(':').filter((group) => group !== ''),
  );
  const zeros = after === undefined ? 0 : 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  const groups = [...(head ?? []), ...Array.from({ length: zeros }, () => '0'), ...(tail ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

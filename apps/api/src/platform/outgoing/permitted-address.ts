import ipaddr from 'ipaddr.js';
import type { Network } from '../config/index.ts';

/** Public by their range, and yet the inside of a cloud: Azure's machines ask it about themselves. */
const INSIDE: readonly string[] = ['168.63.129.16'];

/** All of IPv6 that has been given out to be routed. Outside of it lie overlays, and IPv4 in clothes of many kinds. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether a request may go to an address: to any on the public network by https, and to what the operator has opened
 * also by http. Loopback, private and link-local ranges, those of carriers and clouds' metadata, multicast, and whatever
 * only leads to one of them (IPv4 in IPv6, NAT64, 6to4, Teredo) is refused.
 *
 * @param address as it is connected to, after names were resolved
 */
export function isPermitted(address: string, protocol: string, opened: readonly Network[]): boolean {
  // A zone, as in fe80::1%eth0, names an interface of this machine.
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  // What is IPv4 in the clothes of IPv6 is taken for what it is.
  const meant = ipaddr.process(address);
  if (opened.some((network) => meant.kind() === network[0].kind() && meant.match(network))) return true;
  if (meant instanceof ipaddr.IPv6 && !meant.match(GLOBAL)) return false;
  return protocol === 'https:' && meant.range() === 'unicast' && !INSIDE.includes(meant.toString());
}

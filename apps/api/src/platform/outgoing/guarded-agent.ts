import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { Network } from '../config/index.ts';
import { isPermitted } from './permitted-address.ts';

/** The address is one that requests may not go to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';

  constructor() {
    super('the address is not one of the public network');
  }
}

/**
 * Connects to permitted addresses and to no others. What is checked is the very address that is connected to, each time
 * anew: a name that leads to a public address when it is saved, or looked at, may lead elsewhere a moment later.
 */
export function guardedAgent(
  opened: readonly Network[],
  timeout: number,
  resolve: LookupFunction = lookUp,
): Agent {
  const connectorFor = (protocol: string) =>
    // Without HTTP/2: one connection, one request at a time, and nothing that a server could push.
    buildConnector({ timeout, allowH2: false, lookup: guarded(resolve, protocol, opened) });
  const connectors = { 'https:': connectorFor('https:'), 'http:': connectorFor('http:') };
  return new Agent({
    // What idles longer is closed: another address may be behind the name by then.
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 30_000,
    connect: (options, callback) => {
      const { protocol } = options;
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // An address that stands for itself is not looked up.
      const isRefused = isIP(host) !== 0 && !isPermitted(host, protocol, opened);
      if (isRefused || (protocol !== 'https:' && protocol !== 'http:')) callback(new AddressRefused(), null);
      else connectors[protocol](options, callback);
    },
  });
}

/** Refuses a name as soon as one of its addresses is: nobody has a good reason to mix them. */
const guarded =
  (resolve: LookupFunction, protocol: string, opened: readonly Network[]): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) return callback(error, '', 0);
      const addresses =
        typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found;
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPermitted(address, protocol, opened))) {
        return callback(new AddressRefused(), '', 0);
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

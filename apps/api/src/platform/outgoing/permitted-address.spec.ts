import { describe, expect, it } from '@jest/globals';
import ipaddr from 'ipaddr.js';
import { isPermitted } from './permitted-address.ts';

const opened = [ipaddr.parseCIDR('10.1.0.0/16'), ipaddr.parseCIDR('fd12::/32')];

describe('a request may go', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    'to the public address %s, by https alone',
    (address) => {
      expect([isPermitted(address, 'https:', []), isPermitted(address, 'http:', opened)]).toEqual([
        true,
        false,
      ]);
    },
  );

  it.each(['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1'])('to %s, which the operator has opened', (address) => {
    expect([isPermitted(address, 'https:', opened), isPermitted(address, 'http:', opened)]).toEqual([
      true,
      true,
    ]);
  });
});

describe('a request does not go', () => {
  it.each([
    [
      'to this machine',
      ['127.0.0.1', '127.9.9.9', '::1', '0.0.0.0', '::', '::ffff:127.0.0.1', '::ffff:7f00:1'],
    ],
    [
      'into private networks',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd00::1'],
    ],
    ['to what is on the same wire', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0']],
    [
      'to the metadata of clouds',
      ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '192.0.0.192'],
    ],
    ['to many at once', ['224.0.0.1', '255.255.255.255', 'ff02::1']],
    ['into the networks of carriers', ['100.64.0.1', '100.127.255.255']],
    ['to what is set aside', ['240.0.0.1', '192.0.2.1', '198.18.0.1', '2001:db8::1']],
    ['round about', ['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '::127.0.0.1', '::7f00:1', '::a00:1']],
    ['to what nobody has been given', ['1::1', '100:0:0:1::1', '200::1', '4000::1', 'e000::1']],
    ['to what is no address', ['', 'localhost', '127.1', '0x7f.1', '2130706433', '1.2.3.4.5']],
  ])('%s', (_, addresses) => {
    expect(addresses.filter((address) => isPermitted(address, 'https:', []))).toEqual([]);
  });

  it('where the operator has opened another network', () => {
    expect(isPermitted('10.2.0.1', 'https:', opened)).toBe(false);
  });
});

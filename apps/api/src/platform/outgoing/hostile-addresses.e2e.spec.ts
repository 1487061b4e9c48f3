import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Receiver, startReceiver } from '../../testing/receiver.ts';
import { readConfig } from '../config/index.ts';
import { Outgoing } from './index.ts';

let inside: Receiver;
let port: string;

beforeAll(async () => {
  inside = await startReceiver();
  ({ port } = new URL(inside.url));
});
afterAll(() => inside.stop());

const settings = (networks: string) =>
  readConfig({
    DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:9/parley',
    PARLEY_AUTH_SECRET: 'x'.repeat(32),
    PARLEY_WEBHOOK_NETWORKS: networks,
  });

async function post(
  url: string,
  { networks = '', resolve }: { networks?: string; resolve?: LookupFunction } = {},
) {
  const outgoing = new Outgoing(settings(networks));
  if (resolve !== undefined) outgoing.resolveBy(resolve);
  try {
    return await outgoing.post(url, {}, 'knock');
  } finally {
    await outgoing.onApplicationShutdown();
  }
}

/** Names lead to addresses in turn, as whoever owns a zone may have them. */
const leadingTo =
  (...turns: readonly string[][]): LookupFunction =>
  (_, options, callback) => {
    const turn = turns.length > 1 ? (turns as string[][]).shift() : turns[0];
    const addresses = (turn ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };

describe('a request into a network that is not public is refused before anything is connected to', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'https://127.0.0.1:PORT/',
    'https://2130706433:PORT/',
    'https://0x7f.1:PORT/',
    'https://0177.0.0.1:PORT/',
    'https://127.1:PORT/',
    'https://0:PORT/',
    'https://[::1]:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://[::ffff:7f00:1]:PORT/',
    'https://[::127.0.0.1]:PORT/',
    'https://localhost:PORT/',
    'http://localhost:PORT/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
  ])('%s', async (url) => {
    expect(await post(url.replace('PORT', port))).toEqual({ kind: 'address_refused' });
    expect(inside.received).toEqual([]);
  });

  it.each([
    ['to this machine', [['127.0.0.1']]],
    ['to this machine in other clothes', [['::ffff:127.0.0.1']]],
    ['to the metadata of a cloud', [['169.254.169.254']]],
    ['to public addresses and one inside', [['93.184.216.34', '127.0.0.1']]],
    ['nowhere', [[]]],
  ])('by a name that leads %s', async (_, turns) => {
    const resolve = leadingTo(...turns);
    expect(await post(`https://hooks.example.org:${port}/`, { resolve })).toEqual({
      kind: 'address_refused',
    });
    expect(inside.received).toEqual([]);
  });

  it('by a name that led elsewhere when it was looked at before', async () => {
    const resolve = leadingTo(['93.184.216.34'], ['127.0.0.1'], ['127.0.0.1']);
    // Whoever looked first saw a public address.
    const looked = await new Promise((done) =>
      resolve('hooks.example.org', {}, (__, address) => done(address)),
    );
    expect(looked).toBe('93.184.216.34');
    expect(await post(`https://hooks.example.org:${port}/`, { resolve })).toEqual({
      kind: 'address_refused',
    });
    expect(inside.received).toEqual([]);
  });

  it('by http, wherever it leads, where it is not into what was opened', async () => {
    const resolve = leadingTo(['93.184.216.34']);
    const networks = '127.0.0.0/8';
    expect(await post('http://hooks.example.org/', { networks, resolve })).toEqual({
      kind: 'address_refused',
    });
  });
});

describe('a request into a network that the operator has opened', () => {
  it.each(['http://127.0.0.1:PORT/hook', 'http://hooks.example.org:PORT/hook'])(
    'goes there: %s',
    async (url) => {
      const before = inside.received.length;
      const asked = { networks: '127.0.0.0/8', resolve: leadingTo(['127.0.0.1']) };
      expect(await post(url.replace('PORT', port), asked)).toEqual({
        kind: 'answered',
        status: 204,
        body: '',
      });
      expect(inside.received.slice(before)).toMatchObject([{ path: '/hook', body: 'knock' }]);
    },
  );

  it('goes no further: another is refused', async () => {
    expect(await post('https://10.0.0.1/', { networks: '127.0.0.0/8' })).toEqual({ kind: 'address_refused' });
  });
});

describe('an address as it is written', () => {
  it.each([
    ['https://hooks.example.org/parley?token=1', null],
    ['http://hooks.example.org/', 'not_https'],
    ['ftp://hooks.example.org/', 'not_an_address'],
    ['hooks.example.org', 'not_an_address'],
    ['javascript:alert(1)', 'not_an_address'],
    ['https://user:secret@hooks.example.org/', 'has_credentials'],
    ['https://10.0.0.1/', 'address_refused'],
    ['https://[::1]/', 'address_refused'],
    ['https://2130706433/', 'address_refused'],
    ['https://93.184.216.34/', null],
  ])('%s: %s', (url, refusal) => {
    expect(new Outgoing(settings('')).refusalOf(url)).toBe(refusal);
  });
});

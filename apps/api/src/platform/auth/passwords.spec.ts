import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../config/index.ts';
import { Passwords } from './passwords.ts';

const passwordsWith = (settings: Record<string, string>): Passwords =>
  new Passwords(
    readConfig({
      DATABASE_URL: 'postgresql://parley@127.0.0.1/parley',
      PARLEY_AUTH_SECRET: 'x'.repeat(32),
      ...settings,
    }),
  );
const good = 'seven unlikely herons whistle';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a password', () => {
  const faultsOf = async (password: string, person: string[] = []) =>
    (await passwordsWith({}).faultsOf(password, person, '/password')).map(({ code }) => code);

  it.each([
    [good, []],
    ['short', ['too_short']],
    ['x'.repeat(129), ['too_long']],
    ['aaaaaaaaaaaaaaaa', ['weak_password']],
    ['leavemealone', ['breached_password']],
    ['parleyparley', ['weak_password']],
  ])('%s has the faults %j', async (password, codes) => {
    expect(await faultsOf(password)).toEqual(codes);
  });

  it('is weak where it is made of its owner’s own words', async () => {
    const password = 'gagikhakobyan';
    expect(await faultsOf(password, ['Gagik Hakobyan', 'gagik@example.org'])).toEqual(['weak_password']);
  });
});

describe('the list on the network', () => {
  const fetching = (answer: () => Promise<Response>) =>
    jest.spyOn(globalThis, 'fetch').mockImplementation(answer);
  const online = passwordsWith({ PARLEY_BREACHED_PASSWORDS: 'online' });

  it('is asked only where the operator wants it, and told five characters of a hash', async () => {
    const hash = createHash('sha1').update(good).digest('hex').toUpperCase();
    const asked = fetching(async () => new Response(`${hash.slice(5)}:12\r\n`));
    expect(await passwordsWith({}).faultsOf(good, [], '/password')).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
    expect(await online.faultsOf(good, [], '/newPassword')).toMatchObject([
      { pointer: '/newPassword', code: 'breached_password' },
    ]);
    const [[address] = []] = asked.mock.calls;
    expect(new URL(address as string | URL).pathname).toBe(`/range/${hash.slice(0, 5)}`);
  });

  it('keeps nobody from signing up where it does not answer', async () => {
    fetching(async () => Promise.reject(new TypeError('fetch failed')));
    expect(await online.faultsOf(good, [], '/password')).toEqual([]);
  });
});

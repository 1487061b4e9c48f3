import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '../../testing/running-service.ts';
import { startForPeople, Visitor } from '../../testing/visitor.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startForPeople();
});
afterAll(() => service.stop());

const WRONG = 'not the password';

/** All at once: were counting not one step, some would slip through. */
const guess = async (email: string, times: number): Promise<number[]> => {
  const answers = await Promise.all(
    Array.from({ length: times }, () => new Visitor(service).signIn(email, WRONG)),
  );
  return answers.map(({ status }) => status);
};
const count = (statuses: number[], status: number): number => statuses.filter((one) => one === status).length;

describe('guessing a password', () => {
  it('is slowed down for one account, from however many addresses', async () => {
    const { email, password } = await service.person();
    const statuses = await guess(email.toUpperCase(), 25);
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([20, 5]);
    const refused = await new Visitor(service).signIn(email, password);
    expect(refused.body).toMatchObject({ status: 429, code: 'too_many_requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60);
  }, 60_000);

  it('is slowed down just so where there is no such account', async () => {
    const statuses = await guess('nobody@example.org', 25);
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([20, 5]);
  }, 60_000);

  it('starts anew for whoever got in', async () => {
    const { email, password } = await service.person();
    await guess(email, 19);
    expect((await new Visitor(service).signIn(email, password)).status).toBe(200);
    expect(await guess(email, 3)).toEqual([401, 401, 401]);
  }, 60_000);

  it('is slowed down for one address, whatever accounts it tries', async () => {
    const visitor = new Visitor(service, { address: '203.0.113.7' });
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => visitor.signIn(`somebody${index}@example.org`, WRONG)),
    );
    const statuses = answers.map(({ status }) => status);
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([10, 2]);
  }, 60_000);

  it('takes about as long for an account that is not there', async () => {
    const { email } = await service.person();
    const time = async (address: string): Promise<number> => {
      const began = performance.now();
      await new Visitor(service).signIn(address, WRONG);
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      known.push(await time(email));
      unknown.push(await time('not-there@example.org'));
    }
    // Both hash: without that the second would be ten times as fast.
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  }, 60_000);
});

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

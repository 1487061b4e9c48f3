import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService({ PARLEY_WEB_URL: 'https://parley.example' });
});
afterAll(() => service.stop());

const attempt = () =>
  service
    .anonymous()
    .post('/v1/auth/sign-in/email')
    // Claiming to be somebody else each time does not help.
    .set('x-forwarded-for', `192.0.2.${Math.floor(Math.random() * 255)}`)
    .send({ email: 'nobody@example.org', password: 'guess' });

it('slows down whoever tries passwords, and says for how long', async () => {
  const statuses: number[] = [];
  for (let attempts = 0; attempts < 10; attempts += 1) statuses.push((await attempt()).status);
  expect(new Set(statuses)).toEqual(new Set([401]));
  const refused = await attempt();
  expect(refused.body).toMatchObject({ status: 429, code: 'too_many_requests' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

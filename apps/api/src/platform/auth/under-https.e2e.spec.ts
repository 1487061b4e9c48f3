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

it('gives a cookie that travels over https only, where the dashboard does', async () => {
  const { email, password } = await service.person();
  const answer = await service
    .anonymous()
    .post('/v1/auth/sign-in/email')
    .send({ email, password })
    .expect(200);
  const line = String(answer.headers['set-cookie']);
  expect(line).toMatch(/^__Secure-parley\.session_token=.*; Secure/);
  const cookie = line.split(';', 1)[0] ?? '';
  await service.anonymous().get('/v1/organization').set('cookie', cookie).expect(200);
});

it('slows down whoever tries passwords, and says for how long', async () => {
  const statuses: number[] = [];
  for (let attempts = 0; attempts < 9; attempts += 1) statuses.push((await attempt()).status);
  expect(new Set(statuses)).toEqual(new Set([401]));
  const refused = await attempt();
  expect(refused.body).toMatchObject({ status: 429, code: 'too_many_requests' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

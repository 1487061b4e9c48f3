import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;

const DASHBOARD = 'https://parley.example';
const PORTAL = 'https://portal.example';
const STRANGER = 'https://evil.example';

beforeAll(async () => {
  service = await startService({
    PARLEY_WEB_URL: DASHBOARD,
    PARLEY_CORS_ORIGINS: `${PORTAL}, https://newsroom.example:8443`,
  });
});
afterAll(() => service.stop());

const items = '/v1/processes/turkiye-armenia/items';
const newItem = { kind: 'action', theme: 'transport', title: { en: 'From a page' } };

const preflight = (origin: string, headers: string) =>
  service.anonymous().options(items).set({
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': headers,
  });

async function cookieOf(person: { email: string; password: string }): Promise<string> {
  const { headers } = await service.anonymous().post('/v1/auth/sign-in/email').send(person).expect(200);
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}

describe('a page of an origin that the operator names', () => {
  it('may ask with a key, and read what an answer says beside its body', async () => {
    const asked = await preflight(PORTAL, 'authorization, idempotency-key, if-match').expect(204);
    expect(asked.headers['access-control-allow-origin']).toBe(PORTAL);
    expect(asked.headers['access-control-allow-headers']).toBe('authorization, idempotency-key, if-match');
    expect(asked.headers['access-control-allow-methods']).toContain('PATCH');
    const answer = await service
      .with(await service.key())
      .post(items)
      .set('origin', PORTAL)
      .send(newItem)
      .expect(201);
    expect(answer.headers['access-control-allow-origin']).toBe(PORTAL);
    expect(answer.headers['vary']).toContain('Origin');
    const exposed = String(answer.headers['access-control-expose-headers']).split(', ');
    expect(exposed).toEqual(
      expect.arrayContaining(['ETag', 'Location', 'Idempotency-Replayed', 'RateLimit', 'RateLimit-Policy']),
    );
    expect(exposed).toEqual(expect.arrayContaining(['Retry-After', 'X-Request-Id', 'Content-Disposition']));
  });

  it('reads why it was refused, also by the guard', async () => {
    const answer = await service.anonymous().get(items).set('origin', PORTAL).expect(401);
    expect(answer.headers['access-control-allow-origin']).toBe(PORTAL);
  });

  it('may not ask as the reader who is signed in to the dashboard', async () => {
    const { headers } = await preflight(PORTAL, 'content-type');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    const cookie = await cookieOf(await service.person());
    const written = service.anonymous().post(items).set({ cookie, origin: PORTAL }).send(newItem);
    expect((await written).status).toBe(403);
  });
});

describe('the dashboard’s own page', () => {
  it('may, with the reader’s cookie', async () => {
    const { headers } = await preflight(DASHBOARD, 'content-type').expect(204);
    expect(headers['access-control-allow-origin']).toBe(DASHBOARD);
    expect(headers['access-control-allow-credentials']).toBe('true');
    const cookie = await cookieOf(await service.person());
    await service.anonymous().post(items).set({ cookie, origin: DASHBOARD }).send(newItem).expect(201);
  });
});

describe('any other page', () => {
  it.each([STRANGER, 'https://portal.example:8443', 'http://portal.example', 'null'])(
    'such as one of %s reads nothing and writes nothing',
    async (origin) => {
      const { headers } = await preflight(origin, 'authorization');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      const written = await service
        .with(await service.key())
        .post(items)
        .set('origin', origin)
        .send(newItem);
      expect(written.status).toBe(403);
    },
  );
});

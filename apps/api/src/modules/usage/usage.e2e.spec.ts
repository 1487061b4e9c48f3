import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allQuotas, type Quota, type QuotaUse, usage } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { RequestCounter } from './request-counter.ts';

let service: RunningService;
let beside: RunningService;
let key: string;

beforeAll(async () => {
  const settings = { PARLEY_WEB_URL: 'https://parley.example', PARLEY_QUOTAS: 'processes=100, members=200' };
  service = await startService(settings);
  beside = await startService(settings, service);
  key = await service.key();
}, 30_000);
afterAll(async () => {
  await beside.stop();
  await service.stop();
});

/** As the operator's command line sets it. */
const set = (name: Quota, value: number | 'unlimited') =>
  withClient(service.testDatabase.superuserUrl, (client) =>
    client.query(
      `INSERT INTO organization_limit VALUES ($1, $2, $3)
       ON CONFLICT (organization_id, name) DO UPDATE SET value = excluded.value`,
      [service.organizationId, name, value === 'unlimited' ? null : value],
    ),
  );
const usageOf = async (secret = key): Promise<Record<string, QuotaUse>> => {
  const { body } = await service.with(secret).get('/v1/usage').expect(200);
  return Object.fromEntries(usage.parse(body).data.map((one) => [one.quota, one]));
};
const usedOf = async (quota: Quota): Promise<number> => (await usageOf())[quota]?.used ?? -1;

let made = 0;
const addProcess = (on = service) =>
  on
    .with(key)
    .post('/v1/processes')
    .send({ slug: `limited-${(made += 1)}`, title: { en: 'A process' } });
const invite = () =>
  service
    .with(key)
    .post('/v1/invitations')
    .send({ email: `guest-${(made += 1)}@example.org`, role: 'viewer' });
const addSource = (text: string) =>
  service
    .with(key)
    .post('/v1/processes/turkiye-armenia/sources')
    .send({ kind: 'news_report', publisher: 'A paper', title: 'A report', language: 'en', text });

describe('what an organization may have', () => {
  it('is what the setting says, unless something else was set for it', async () => {
    const before = await usageOf();
    expect(before['processes']).toEqual({ quota: 'processes', limit: 100, used: 1, renewsAt: null });
    expect(before['sourceBytes']).toMatchObject({ limit: null, renewsAt: null });
    await set('processes', 'unlimited');
    expect((await usageOf())['processes']?.limit).toBeNull();
  });

  it('is not passed by several at once, on two instances of the service', async () => {
    await set('processes', (await usedOf('processes')) + 3);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => addProcess(index % 2 === 0 ? service : beside)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status === 403);
    expect(refused).toHaveLength(9);
    expect(refused[0]?.body).toMatchObject({
      code: 'quota_exceeded',
      quota: { quota: 'processes', limit: 4, used: 4, renewsAt: null },
    });
    expect(await usedOf('processes')).toBe(4);
  });

  it('counts members with those who are asked in', async () => {
    await set('members', (await usedOf('members')) + 1);
    const { body } = await invite().expect(201);
    expect((await invite().expect(403)).body.quota.quota).toBe('members');
    await service.with(key).delete(`/v1/invitations/${body.id}`).expect(204);
    await invite().expect(201);
  });

  it('counts the bytes of stored texts, and none of a refused one', async () => {
    const before = await usedOf('sourceBytes');
    await addSource('Հայաստան').expect(201);
    expect(await usedOf('sourceBytes')).toBe(before + 16);
    await set('sourceBytes', before + 20);
    await addSource('five5').expect(403);
    await addSource('four').expect(201);
    expect(await usedOf('sourceBytes')).toBe(before + 20);
  });

  it('counts reports, each day anew', async () => {
    await set('reportsPerDay', 2);
    const report = () => service.with(key).get('/v1/processes/turkiye-armenia/reports/progress');
    await report().expect(200);
    await report().expect(200);
    const { body, headers } = await report().expect(403);
    const { renewsAt } = body.quota;
    expect(renewsAt).toMatch(/T00:00:00\.000Z$/);
    expect(new Date(renewsAt).getTime() - Date.now()).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(await usedOf('reportsPerDay')).toBe(2);
  });

  it('counts requests, on every instance, and refuses all but how much it is', async () => {
    const counters = [service, beside].map(({ app }) => app.get(RequestCounter));
    const flush = async () => {
      for (const counter of [...counters, ...counters]) await counter.flush();
    };
    await flush();
    const before = await usedOf('requestsPerDay');
    for (const on of [service, beside, service]) await on.with(key).get('/v1/organization').expect(200);
    await flush();
    expect(await usedOf('requestsPerDay')).toBe(before + 3);
    await set('requestsPerDay', before + 5);
    await flush();
    for (const on of [service, beside]) await on.with(key).get('/v1/organization').expect(200);
    await flush();
    for (const on of [service, beside]) {
      const { body } = await on.with(key).get('/v1/organization').expect(403);
      expect(body).toMatchObject({
        code: 'quota_exceeded',
        quota: { quota: 'requestsPerDay', limit: before + 5 },
      });
    }
    expect((await usageOf())['requestsPerDay']).toMatchObject({ limit: before + 5, used: before + 5 });
    await set('requestsPerDay', 'unlimited');
    await flush();
    await service.with(key).get('/v1/organization').expect(200);
  });

  it('tells how much there is only to who sees everything', async () => {
    const visitor = await service.key({ clearance: 'internal' });
    expect(Object.values(await usageOf(visitor)).map(({ used }) => used)).toEqual(allQuotas.map(() => null));
    await set('processes', 1);
    const { body } = await service
      .with(visitor)
      .post('/v1/processes')
      .send({ slug: 'one-more', title: { en: 'One more' } })
      .expect(403);
    expect(body.quota).toEqual({ quota: 'processes', limit: 1, used: null, renewsAt: null });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, bundle as bundleSchema, type Progress } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
/** Somebody of an organization in which there is nothing. */
let elsewhere: { organizationId: string; key: string };

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  const { organizationId } = await createOrganization(service.database);
  elsewhere = { organizationId, key: await service.key({ organizationId }) };
});
afterAll(() => service.stop());

const DEMONSTRATION = 'turkiye-armenia';
const taken = async (secret = key, process = DEMONSTRATION): Promise<string> => {
  const { text } = await service.with(secret).get(`/v1/processes/${process}/bundle`).expect(200);
  return text;
};
const brought = (bundle: object, secret = elsewhere.key, more: object = {}) =>
  service
    .with(secret)
    .post('/v1/bundles')
    .send({ bundle, ...more });

describe('a process that is taken out and brought in elsewhere', () => {
  let out: string;

  it('is a bundle as the contract has it, a row a line', async () => {
    out = await taken();
    const bundle = bundleSchema.parse(JSON.parse(out));
    expect(bundle.assertions).toHaveLength(bundle.revisions.length - 1);
    expect(out.split('\n').length).toBeGreaterThan(bundle.versions.length + bundle.assertions.length);
    expect(await taken()).toBe(out);
  });

  it('is there with all that it was, and says that it comes from elsewhere', async () => {
    const answer = await brought(JSON.parse(out)).expect(201);
    const { id } = (await service.with(key).get(`/v1/processes/${DEMONSTRATION}`)).body;
    expect(answer.body).toMatchObject({ id, slug: DEMONSTRATION });
    expect(answer.headers['location']).toBe(`/v1/processes/${id}`);
    expect(Date.now() - Date.parse(answer.body.importedAt)).toBeLessThan(60_000);
    expect((await service.with(key).get(`/v1/processes/${DEMONSTRATION}`)).body.importedAt).toBeNull();
  });

  it('goes out again byte for byte', async () => {
    expect(await taken(elsewhere.key)).toBe(out);
  });

  it('gives the same answers, and so the same digests, at every pair of times', async () => {
    const { revisions } = JSON.parse(out) as Bundle;
    const instants = [0, 1, 17, revisions.length - 1].map((at) => revisions[at]?.recordedAt ?? '');
    for (const asOf of ['2022-01-14', '2024-07-30', '2026-05-14', '2030']) {
      for (const knownAt of [...instants, '2026-05-14T11:59:59.000Z', '2026-11-01T00:00:00Z']) {
        for (const path of ['progress', 'matrix', 'stalls', 'lag', 'accounts', 'breakdown?by=kind']) {
          const address = `/v1/processes/${DEMONSTRATION}/${path}${path.includes('?') ? '&' : '?'}`;
          const asked = `${address}asOf=${asOf}&knownAt=${knownAt}`;
          const [there, here] = await Promise.all(
            [key, elsewhere.key].map((secret) => service.with(secret).get(asked)),
          );
          expect([asked, here?.status, here?.text]).toEqual([asked, there?.status, there?.text]);
        }
      }
    }
    const { body } = await service.with(elsewhere.key).get(`/v1/processes/${DEMONSTRATION}/progress`);
    expect((body as Progress).points.length).toBeGreaterThan(5);
  }, 60_000);

  it('is found by search, and written on', async () => {
    const asked = service.with(elsewhere.key);
    const { body } = await asked.get('/v1/search?q=Akhurik').expect(200);
    expect(body.data.length).toBeGreaterThan(0);
    const before = (await asked.get(`/v1/processes/${DEMONSTRATION}`)).body.revision;
    await asked
      .post(`/v1/processes/${DEMONSTRATION}/assertions`)
      .send({
        item: 'key:I02',
        effectiveOn: '2024-01-12',
        account: 'desk',
        act: 'observe',
        implementation: 1,
        sources: [{ source: 'key:S40' }],
      })
      .expect(201);
    expect((await asked.get(`/v1/processes/${DEMONSTRATION}`)).body.revision).toBe(before + 1);
  });

  it('is told of in the log of both', async () => {
    const logged = async (secret: string, type: string) =>
      (await service.with(secret).get(`/v1/audit?type=${type}`).expect(200)).body.data;
    const [exported] = await logged(key, 'process.exported');
    expect(exported).toMatchObject({ subject: { name: DEMONSTRATION }, details: { format: 'json' } });
    const [imported] = await logged(elsewhere.key, 'process.imported');
    expect(imported.details).toMatchObject({
      assertions: (JSON.parse(out) as Bundle).assertions.length,
      recordedFrom: '2026-05-14T12:00:00.000Z',
    });
  });
});

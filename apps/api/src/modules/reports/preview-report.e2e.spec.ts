import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOrganization } from '@parley/testing';
import { Jobs } from '../../platform/jobs/index.ts';
import { madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  await service.app.get(Jobs).start();
});
afterAll(() => service.stop());

const wanted = { kind: 'progress', language: 'tr', asOf: '2026-05-14', track: ['SR'] };
const preview = (body: object, by = key) =>
  service
    .with(by)
    .post('/v1/reports/preview')
    .send({ process: 'turkiye-armenia', ...body });
/** The reports that there are, and how much of what the organization may have of them is used. */
const counted = async () => {
  const { body: reports } = await service.with(key).get('/v1/reports').expect(200);
  const { body: usage } = await service.with(key).get('/v1/usage').expect(200);
  return [reports.data, usage.data.filter(({ quota }: { quota: string }) => quota.startsWith('report'))];
};

describe('a report that is looked at first', () => {
  it('says what its file will say, is kept nowhere and counts as none', async () => {
    const before = await counted();
    const { body } = await preview(wanted).expect(200);
    expect(await counted()).toEqual(before);
    const { report, file } = await madeReport(service, key, {
      ...wanted,
      ...body.question,
      language: body.language,
    });
    expect(JSON.parse(file.toString())).toEqual(body.content);
    expect(report).toMatchObject({ question: body.question, digest: body.digest, label: body.label });
  });

  it('is refused as the report itself would be', async () => {
    const { body } = await preview({ ...wanted, reading: 'party:XX', label: 'restricted' }).expect(422);
    expect(body.errors.length).toBeGreaterThan(0);
    const visitor = await service.key({ clearance: 'public' });
    const { body: beyond } = await preview({ ...wanted, label: 'internal' }, visitor).expect(422);
    expect(beyond.errors).toMatchObject([{ pointer: '/label' }]);
    const reader = await service.key({ scopes: ['processes:read', 'reports:read'] });
    await preview({ kind: 'audit' }, reader).expect(403);
    const elsewhere = await service.key(await createOrganization(service.database));
    await preview(wanted, elsewhere).expect(422);
  });
});

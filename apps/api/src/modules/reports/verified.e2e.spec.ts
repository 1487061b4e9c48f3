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

const wanted = { asOf: '2026-05-14', knownAt: '2026-05-15T00:00:00Z', track: ['SR'] };
const verify = (body: object, by = key) => service.with(by).post('/v1/reports/verify').send(body);
const asFile = (file: Buffer | string) => ({ file: Buffer.from(file).toString('base64') });

describe('a report that is held against the record', () => {
  it.each(['json', 'csv', 'md'])('holds as it was made: %s', async (format) => {
    const { report, file } = await madeReport(service, key, { ...wanted, format });
    const { body } = await verify(asFile(file)).expect(200);
    expect(body).toEqual({
      holds: true,
      identical: true,
      report: {
        kind: 'progress',
        language: 'en',
        process: 'turkiye-armenia',
        question: report.question,
        label: 'public',
        digest: report.digest,
      },
      firstDifference: null,
    });
  });

  it('is told by which figure it differs, the first of them', async () => {
    const { file } = await madeReport(service, key, { ...wanted, format: 'csv' });
    const shown = (await service.with(key).get('/v1/processes/turkiye-armenia/progress').query(wanted)).body;
    const { score } = shown.current;
    const forged = file.toString().replaceAll(`,${score},`, ',99.9,');
    expect(forged).not.toBe(file.toString());
    const { body } = await verify(asFile(forged)).expect(200);
    expect(body).toMatchObject({
      holds: false,
      identical: false,
      firstDifference: {
        place: expect.stringContaining('score'),
        at: { code: 'row_cell', parameters: { row: expect.any(Number), column: 'score' } },
        found: '99.9',
        recorded: String(score),
      },
    });
  });

  it('is known by its digest alone', async () => {
    const { report } = await madeReport(service, key, wanted);
    const { body } = await verify({ digest: report.digest }).expect(200);
    expect(body).toMatchObject({
      holds: true,
      identical: null,
      report: { process: 'turkiye-armenia', digest: report.digest },
    });
    await verify({ digest: `sha256-${'A'.repeat(43)}=` }).expect(404);
  });

  it('is nothing to whoever may not see what it was made from', async () => {
    const { report, file } = await madeReport(service, key, {
      ...wanted,
      asOf: '2026-05-10',
      label: 'restricted',
    });
    const outsider = await service.key({ clearance: 'internal' });
    const elsewhere = await service.key(await createOrganization(service.database));
    for (const by of [outsider, elsewhere]) {
      await verify(asFile(file), by).expect(404);
      await verify({ digest: report.digest }, by).expect(404);
    }
    const extract = await madeReport(service, key, { kind: 'audit', knownAt: wanted.knownAt });
    const reader = await service.key({ scopes: ['processes:read', 'reports:read'] });
    await verify(asFile(extract.file), reader).expect(404);
    await verify(asFile(extract.file)).expect(200);
  });

  it('is no report where it does not say which', async () => {
    for (const file of ['nothing of ours', '{"kind":"progress"}', 'PK\u0003\u0004', '%PDF-1.7']) {
      const { body } = await verify(asFile(file)).expect(422);
      expect(body.errors).toMatchObject([{ pointer: '/file', code: 'no_report' }]);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { signedIn } from '../../testing/browser.ts';
import { askForReport, ended, madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { MakeReport } from './make-report.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const wanted = { process: 'turkiye-armenia', kind: 'progress', format: 'json', asOf: '2026-05-14' };
const make = (id: string) =>
  service.app.get(MakeReport).make({ organizationId: service.organizationId, reportId: id });

describe('a maker of reports', () => {
  it('who has lost access makes no more', async () => {
    const { ask, userId } = await signedIn(service, { role: 'viewer', clearance: 'internal' });
    const { body } = await ask
      .post('/v1/reports')
      .send({ ...wanted, label: 'internal' })
      .expect(201);
    await service.database.withScope({ organizationId: service.organizationId }, () =>
      service.database.prisma.member.updateMany({ where: { userId }, data: { clearance: 'public' } }),
    );
    await make(body.id);
    await ask.get(`/v1/reports/${body.id}`).expect(404);
    expect((await service.with(key).get(`/v1/reports/${body.id}`)).body.failure).toEqual({
      code: 'maker_gone',
      detail: 'Whoever asked for it may not see it any more.',
    });
  });

  it('whose key is revoked makes no more by it', async () => {
    const made = await service.key();
    const { id } = await askForReport(service, made, wanted);
    await service.database.withScope({ organizationId: service.organizationId }, () =>
      service.database.prisma.apiKey.updateMany({ data: { revokedAt: new Date() } }),
    );
    key = await service.key();
    await make(id);
    expect((await service.with(key).get(`/v1/reports/${id}`)).body.failure.code).toBe('maker_gone');
  });

  it('may have no more in one than they see, and no log without the right to read it', async () => {
    const { ask } = await signedIn(service, { role: 'viewer', clearance: 'internal' });
    const { body } = await ask
      .post('/v1/reports')
      .send({ ...wanted, label: 'restricted' })
      .expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/label', code: 'beyond_own_clearance' }]);
    await ask
      .post('/v1/reports')
      .send({ ...wanted, kind: 'audit' })
      .expect(403);
  });
});

describe('a report', () => {
  it('is for whoever is cleared for its label, and is in no list of others', async () => {
    await service.app.get(Jobs).start();
    const { report } = await madeReport(service, key, { asOf: '2026-05-14', label: 'restricted' });
    const insider = await service.key({ clearance: 'restricted', scopes: ['reports:read'] });
    const outsider = await service.key({ clearance: 'internal' });
    await service.with(insider).get(`/v1/reports/${report.id}/file`).expect(200);
    for (const path of [`/${report.id}`, `/${report.id}/file`]) {
      await service.with(outsider).get(`/v1/reports${path}`).expect(404);
    }
    const idsFor = async (by: string, query = '') => {
      const { body } = await service.with(by).get(`/v1/reports?sort=-recorded${query}`).expect(200);
      return body.data.map(({ id }: { id: string }) => id);
    };
    expect((await idsFor(insider))[0]).toBe(report.id);
    expect(await idsFor(outsider)).not.toContain(report.id);
    expect(await idsFor(insider, '&kind=matrix')).toEqual([]);
    expect(await idsFor(insider, '&process=turkiye-armenia&state=done')).toEqual([report.id]);
  });

  it('is thrown away by who has made it, or answers for the organization', async () => {
    const { ask } = await signedIn(service, { role: 'viewer', clearance: 'internal' });
    const own = (await ask.post('/v1/reports').send(wanted).expect(201)).body;
    const other = await ended(service, key, await askForReport(service, key, wanted));
    await ask.delete(`/v1/reports/${other.id}`).expect(403);
    await ask.delete(`/v1/reports/${own.id}`).expect(204);
  });

  it('in words of the record holds nothing that its label does not show', async () => {
    const path = '/v1/processes/turkiye-armenia/items';
    const item = { kind: 'action', theme: 'border', title: { en: 'Out of sight' }, label: 'restricted' };
    await service
      .with(key)
      .post(path)
      .send({ ...item, obligors: ['key:TR'] })
      .expect(201);
    const seen = async (label: string) =>
      (await madeReport(service, key, { kind: 'matrix', label })).file.toString().includes('Out of sight');
    expect([await seen('public'), await seen('internal')]).toEqual([false, false]);
  });
});

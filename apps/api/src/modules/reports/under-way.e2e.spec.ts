import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LARGEST_REPORT } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { Jobs } from '../../platform/jobs/index.ts';
import { askForReport, ended, fileOf, madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { MakeReport } from './make-report.ts';
import { RenderedReports } from './rendered-reports.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const wanted = { asOf: '2026-05-14' };
const at = (id: string, act = '') => `/v1/reports/${id}${act}`;
const get = (id: string) => service.with(key).get(at(id));
const post = (id: string, act: string) => service.with(key).post(at(id, act));
const asOwner = (sql: string, values: unknown[] = []) =>
  withClient(service.testDatabase.superuserUrl, (client) => client.query(sql, values));

/** Does what waits, here and now. */
const make = (id: string) =>
  service.app.get(MakeReport).make({ organizationId: service.organizationId, reportId: id });

/** Has something happen between the facts and the report. */
function meanwhile(happens: () => Promise<unknown>): () => void {
  const rendered = service.app.get(RenderedReports);
  const of = rendered.of.bind(rendered);
  rendered.of = (wanted, reader, begins) =>
    of(wanted, reader, async (step) => {
      if (step === 'report') await happens();
      await begins?.(step);
    });
  return () => {
    rendered.of = of;
  };
}

describe('a report that is cancelled', () => {
  it('while it waits is not made', async () => {
    const { id } = await askForReport(service, key, wanted);
    expect((await post(id, '/cancel').expect(200)).body).toMatchObject({ state: 'cancelled' });
    await make(id);
    expect((await get(id)).body).toMatchObject({ state: 'cancelled', digest: null });
  });

  it('while it is made goes no further than its step, and can be had made after all', async () => {
    const { id } = await askForReport(service, key, wanted);
    const undo = meanwhile(async () => {
      expect((await get(id)).body).toMatchObject({ state: 'running', step: 'facts', progress: 10 });
      await post(id, '/cancel').expect(200);
    });
    await make(id);
    undo();
    expect((await get(id)).body).toMatchObject({ state: 'cancelled', step: null, bytes: null });
    expect((await get(`${id}/file`)).status).toBe(409);
    expect((await post(id, '/retry').expect(200)).body).toMatchObject({ state: 'queued', progress: 0 });
    await make(id);
    expect((await get(id)).body).toMatchObject({ state: 'done', progress: 100 });
    await post(id, '/retry').expect(409);
  });

  it('is thrown away with its file', async () => {
    const { id } = await askForReport(service, key, wanted);
    await make(id);
    await service.with(key).delete(at(id)).expect(204);
    await get(id).expect(404);
    await get(`${id}/file`).expect(404);
    await make(id);
  });
});

describe('a report over which somebody was killed', () => {
  it('is taken up again', async () => {
    const { id } = await askForReport(service, key, wanted);
    // What kill -9 leaves behind: a report that is running, and a job that nobody unlocks.
    await asOwner(
      `UPDATE report SET state = 'running', run = 1, step = 'report', progress = 50 WHERE id = $1`,
      [id],
    );
    await asOwner(
      `UPDATE graphile_worker._private_jobs SET attempts = 1, locked_by = 'a worker that is no more',
         locked_at = now() - interval '3 minutes'`,
    );
    await service.app.get(Jobs).start();
    expect(await ended(service, key, { id })).toMatchObject({ state: 'done' });
  });

  it('is not written by who was taken for dead and was not', async () => {
    const { id } = await askForReport(service, key, { ...wanted, knownAt: '2026-05-15T00:00:00Z' });
    await ended(service, key, { id });
    await post(id, '/cancel');
    await asOwner(`UPDATE report SET state = 'queued', expires_at = NULL, finished_at = NULL WHERE id = $1`, [
      id,
    ]);
    const undo = meanwhile(async () => {
      undo();
      await make(id);
    });
    await make(id);
    const { rows } = await asOwner(`SELECT state, run FROM report WHERE id = $1`, [id]);
    expect(rows).toEqual([{ state: 'done', run: 3 }]);
  });
});

describe('a report that breaks', () => {
  it('comes again with growing pauses, and fails at last and says so', async () => {
    const { id } = await askForReport(service, key, wanted);
    await ended(service, key, { id });
    await asOwner(`UPDATE report SET state = 'queued', run = 0 WHERE id = $1`, [id]);
    const undo = meanwhile(() => Promise.reject(new Error('out of luck')));
    for (let run = 1; run < 5; run += 1) await expect(make(id)).rejects.toThrow('out of luck');
    await make(id);
    undo();
    expect((await get(id)).body).toMatchObject({
      state: 'failed',
      failure: { code: 'broken', detail: 'Something broke on our side, several times.' },
    });
  });

  it('is refused where its file would be too large', async () => {
    const { id } = await askForReport(service, key, wanted);
    await ended(service, key, { id });
    await asOwner(`UPDATE report SET state = 'queued' WHERE id = $1`, [id]);
    const rendered = service.app.get(RenderedReports);
    const of = rendered.of.bind(rendered);
    rendered.of = async (...asked) => ({
      ...(await of(...asked)),
      bytes: { length: LARGEST_REPORT + 1 } as Uint8Array,
    });
    await make(id);
    rendered.of = of;
    expect((await get(id)).body.failure).toEqual({
      code: 'too_large',
      detail: 'The file would have 33554433 bytes; 33554432 are the most. Ask for less, or for CSV.',
    });
  });
});

describe('a file that has expired', () => {
  it('is forgotten, and made again it is the same', async () => {
    const { report, file } = await madeReport(service, key, wanted);
    await asOwner(`UPDATE report_file SET expires_at = now() WHERE report_id = $1`, [report.id]);
    await asOwner(`UPDATE report SET expires_at = now() WHERE id = $1`, [report.id]);
    await service.database.prisma.$queryRaw`SELECT forget_reports() AS forgotten`;
    const { rows } = await asOwner(`SELECT count(*)::int AS files FROM report_file WHERE report_id = $1`, [
      report.id,
    ]);
    expect(rows).toEqual([{ files: 0 }]);
    const { body } = await get(`${report.id}/file`).expect(409);
    expect(body.detail).toBe('Its file has expired: retry makes it again.');
    await post(report.id, '/retry').expect(200);
    expect(await ended(service, key, report)).toMatchObject({ state: 'done', sha256: report.sha256 });
    expect((await fileOf(service, key, report)).equals(file)).toBe(true);
  });
});

describe('how much there may be', () => {
  const limit = (name: string, value: number | null) =>
    asOwner(
      `INSERT INTO organization_limit (organization_id, name, value) VALUES ($1, $2, $3)
         ON CONFLICT (organization_id, name) DO UPDATE SET value = excluded.value`,
      [service.organizationId, name, value],
    );
  const ask = () =>
    service
      .with(key)
      .post('/v1/reports')
      .send({ process: 'turkiye-armenia', kind: 'progress', format: 'json', ...wanted });

  it('is asked before one is queued, and before its file is kept', async () => {
    await limit('reportsAtOnce', 0);
    expect((await ask().expect(403)).body.quota).toMatchObject({ quota: 'reportsAtOnce', limit: 0 });
    await limit('reportsAtOnce', null);
    await limit('reportBytes', 10);
    const { id } = await askForReport(service, key, wanted);
    expect(await ended(service, key, { id })).toMatchObject({
      state: 'failed',
      failure: { code: 'quota_exceeded' },
    });
    await limit('reportBytes', null);
    await limit('reportsPerDay', 0);
    expect((await ask().expect(403)).body.quota).toMatchObject({ quota: 'reportsPerDay', limit: 0 });
  });
});

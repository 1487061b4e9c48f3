import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { claim } from '../../testing/hidden-things.ts';
import { askForReport, ended, fileOf, madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  await service.app.get(Jobs).start();
});
afterAll(() => service.stop());

const get = async (path: string) => (await service.with(key).get(path).expect(200)).body;
const post = (path: string, body: object = {}) => service.with(key).post(path).send(body);

describe('a report', () => {
  it('is made in the background, of a question with nothing left open', async () => {
    const asked = await askForReport(service, key, { asOf: '2026-05-14', track: ['SR'] });
    expect(asked).toMatchObject({
      state: 'queued',
      progress: 0,
      question: { asOf: '2026-05-14', reading: 'resolved', method: 'pam@1', track: ['SR'], item: null },
      digest: null,
      expiresAt: null,
    });
    const report = await ended(service, key, asked);
    expect(report).toMatchObject({ state: 'done', progress: 100, step: null, failure: null });
    const { knownAt } = report.question;
    const shown = await get(
      `/v1/processes/turkiye-armenia/progress?asOf=2026-05-14&track=SR&knownAt=${knownAt}`,
    );
    expect(report.digest).toBe(shown.digest);
    const file = await fileOf(service, key, report);
    expect(file).toHaveLength(report.bytes ?? 0);
    expect(JSON.parse(file.toString())).toMatchObject({ kind: 'progress', digest: shown.digest });
  });

  it('comes as a file with a name, its type and its hash', async () => {
    const { report } = await madeReport(service, key, { asOf: '2026-05-14', format: 'csv', language: 'hy' });
    const { headers } = await service
      .with(key)
      .get(`/v1/reports/${report.id}/file`)
      .set('accept-encoding', 'identity')
      .expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="turkiye-armenia-progress-2026-05-14-hy.csv"',
      etag: `"${report.sha256 ?? ''}"`,
    });
  });

  it('is the same, byte for byte, when it is made again after what was recorded since', async () => {
    const { report, file } = await madeReport(service, key, { asOf: '2026-05-14' });
    await post('/v1/processes/turkiye-armenia/assertions', claim('public')).expect(201);
    const again = await madeReport(service, key, {
      asOf: '2026-05-14',
      knownAt: report.question.knownAt,
    });
    expect(again.report).toMatchObject({ digest: report.digest, sha256: report.sha256 });
    expect(again.file.equals(file)).toBe(true);
  });

  it('says every fault of what is asked at once', async () => {
    const wanted = {
      process: 'turkiye-armenia',
      kind: 'item',
      method: 'guess@1',
      track: ['XX'],
      item: 'key:I99',
      since: 'SR4',
    };
    const { body } = await post('/v1/reports', wanted).expect(422);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
      '/item item_unknown',
      '/method method_unknown',
      '/track track_unknown',
      '/since not_of_this_kind',
    ]);
  });
});

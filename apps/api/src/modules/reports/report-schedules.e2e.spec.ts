import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report, ReportSchedule } from '@parley/contracts';
import { withClient } from '@parley/testing';
import { Jobs } from '../../platform/jobs/index.ts';
import { signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { until } from '../../testing/receiver.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  await service.app.get(Jobs).start();
});
afterAll(() => service.stop());

const asked = () => service.with(key);
const wanted = {
  process: 'turkiye-armenia',
  name: 'Mondays',
  kind: 'progress',
  format: 'json',
  cron: '0 8 * * 1',
  timeZone: 'Asia/Yerevan',
};
const schedule = async (more: object = {}): Promise<ReportSchedule> =>
  (
    await asked()
      .post('/v1/report-schedules')
      .send({ ...wanted, ...more })
      .expect(201)
  ).body;
const asOwner = (sql: string, values: unknown[] = []) =>
  withClient(service.testDatabase.superuserUrl, (client) => client.query(sql, values));
const madeBy = async ({ id }: ReportSchedule): Promise<Report[]> => {
  const { body } = await asked().get('/v1/reports?limit=200').expect(200);
  return body.data.filter((report: Report) => report.schedule === id && report.state === 'done');
};
/** As if the service had been down since then. */
const dueSince = async ({ id }: ReportSchedule, when: string) => {
  await asOwner(`UPDATE report_schedule SET next_run_at = $2 WHERE id = $1`, [id, when]);
  await asOwner(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `report_schedule_run:${id}`,
  ]);
};

describe('a schedule by the clock', () => {
  it('says when it comes next, and so does whoever only asks', async () => {
    const made = await schedule();
    expect(made).toMatchObject({
      cron: '0 8 * * 1',
      afterEachMeeting: false,
      paused: false,
      lastRunAt: null,
    });
    expect(made.nextRuns).toHaveLength(3);
    for (const run of made.nextRuns) expect(run).toMatch(/T04:00:00\.000Z$/);
    const { body } = await asked()
      .get('/v1/report-schedules/preview')
      .query({ cron: '0 8 * * 1', timeZone: 'Asia/Yerevan' })
      .expect(200);
    expect(body).toEqual({ nextRuns: made.nextRuns });
  });

  it('makes up for all that it missed by one report, of the record as it is then', async () => {
    const made = await schedule({ track: ['SR'] });
    await dueSince(made, '2026-01-05T04:00:00Z');
    await until(async () => (await madeBy(made)).length > 0);
    const { body } = await asked().get(`/v1/report-schedules/${made.id}`).expect(200);
    expect(body.nextRuns).toEqual(made.nextRuns);
    expect(body.lastRunAt).not.toBeNull();
    const [report, ...more] = await madeBy(made);
    expect(more).toEqual([]);
    expect(report?.question).toMatchObject({ track: ['SR'], asOf: new Date().toISOString().slice(0, 10) });
  });

  it('is changed by who has seen its state, and comes no more while it is paused', async () => {
    const made = await schedule();
    const path = `/v1/report-schedules/${made.id}`;
    await asked().patch(path).send({ paused: true }).expect(428);
    const { headers } = await asked().get(path).expect(200);
    const paused = await asked()
      .patch(path)
      .set('if-match', String(headers['etag']))
      .send({ paused: true })
      .expect(200);
    expect(paused.body).toMatchObject({ paused: true, nextRuns: [] });
    await asked().patch(path).set('if-match', String(headers['etag'])).send({ name: 'X' }).expect(412);
    const moved = { cron: '30 6 1 * *', timeZone: 'Europe/Istanbul', paused: false };
    const { body } = await asked().patch(path).set('if-match', '*').send(moved).expect(200);
    expect(body.nextRuns[0]).toMatch(/-01T03:30:00\.000Z$/);
    await asked().delete(path).expect(204);
    await asked().get(path).expect(404);
  });

  it('names every fault of what is wanted', async () => {
    const faults = async (more: object) => {
      const { body } = await asked()
        .post('/v1/report-schedules')
        .send({ ...wanted, ...more })
        .expect(422);
      return body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
    };
    const nobody = '019a0c1e-0000-7000-8000-000000000001';
    expect(await faults({ cron: '* * * * *', track: ['XX'], mailTo: [nobody] })).toEqual([
      '/track track_unknown',
      '/cron too_often',
      '/mailTo/0 unknown_member',
    ]);
    expect(await faults({ timeZone: 'Asia/Nowhere' })).toEqual(['/timeZone not_a_time_zone']);
    expect(await faults({ afterEachMeeting: true })).toEqual(['/cron cron_or_meeting']);
    expect(await faults({ cron: null })).toEqual(['/cron cron_or_meeting']);
  });
});

describe('a schedule whose maker has lost their access', () => {
  it('is paused, and makes nothing more', async () => {
    const { ask, userId } = await signedIn(service, { role: 'viewer', clearance: 'internal' });
    const { body: made } = await ask
      .post('/v1/report-schedules')
      .send({ ...wanted, label: 'internal' })
      .expect(201);
    await asOwner(`UPDATE member SET clearance = 'public' WHERE user_id = $1`, [userId]);
    await dueSince(made, '2026-01-05T04:00:00Z');
    const now = async () => (await asked().get(`/v1/report-schedules/${made.id}`).expect(200)).body;
    await until(async () => (await now()).paused);
    expect(await madeBy(made)).toEqual([]);
  });
});

describe('a schedule after each meeting', () => {
  it('makes a report of each that is recorded as held, once', async () => {
    const made = await schedule({ cron: null, afterEachMeeting: true });
    expect(made.nextRuns).toEqual([]);
    const meeting = { track: 'key:SR', heldOn: '2026-05-20', status: 'held', title: { en: 'One more' } };
    const path = '/v1/processes/turkiye-armenia/meetings';
    const { body } = await asked().post(path).send(meeting).expect(201);
    await until(async () => (await madeBy(made)).length === 1);
    const change = { title: { en: 'One more, renamed' } };
    await asked().patch(`${path}/${body.id}`).set('if-match', '*').send(change).expect(200);
    await asked()
      .post(path)
      .send({ ...meeting, heldOn: '2026-05-21' })
      .expect(201);
    await until(async () => (await madeBy(made)).length === 2);
    const files = await Promise.all(
      (await madeBy(made)).map(async ({ id }) => {
        const { body: file } = await asked().get(`/v1/reports/${id}/file`).expect(200);
        return JSON.stringify(file).split('2026-05-2').length;
      }),
    );
    expect(files[0]).toBeLessThan(files[1] ?? 0);
  });
});

describe('letters of a schedule', () => {
  it('go to the members it names, and to none who may not have the report', async () => {
    const readers = [
      await service.person({ role: 'viewer', clearance: 'restricted' }),
      await service.person({ role: 'viewer', clearance: 'internal' }),
    ];
    const { body: members } = await asked().get('/v1/members?limit=200').expect(200);
    const idOf = (email: string) =>
      members.data.find((member: { email: string }) => member.email === email).id;
    const made = await schedule({
      label: 'restricted',
      language: 'hy',
      mailTo: readers.map(({ email }) => idOf(email)),
    });
    await dueSince(made, '2026-01-05T04:00:00Z');
    await until(async () => (await madeBy(made)).length > 0);
    const [report] = await madeBy(made);
    const letters = async () =>
      (await service.database.prisma.letter.findMany()).filter(({ text }) =>
        text.includes(`/v1/reports/${report?.id ?? ''}/file`),
      );
    await until(async () => (await letters()).length > 0);
    expect((await letters()).map(({ to }) => to)).toEqual([readers[0]?.email]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
const PROCESS = '/v1/processes/turkiye-armenia';

beforeAll(async () => {
  service = await startService();
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const SHEET =
  'Item,Title,Date,Account,Level,Source\nN30,Out of sight,2026-02-01,desk,2,S17\nI03,,2026-02-02,desk,3,S17\n';

describe('whoever sees less than who imports', () => {
  it('sees nothing of the import, nor of what it writes, nor that it was taken back', async () => {
    const writer = importing(service, await service.key({ clearance: 'restricted' }));
    const reader = service.with(await service.key({ clearance: 'internal' }));
    const seen = async () =>
      Promise.all(
        ['', '/progress', '/items?limit=200', '/assertions?limit=200', '/changes?since=0'].map(
          async (path) => {
            const { knownAt: _, ...body } = (await reader.get(PROCESS + path).expect(200)).body;
            return body as unknown;
          },
        ),
      );
    const before = await seen();
    const planned = await writer.plan(await writer.upload('hidden.csv', SHEET, { label: 'restricted' }));
    expect(planned.counts).toMatchObject({ bad: 0 });
    for (const path of ['', '/changes']) await reader.get(`/v1/imports/${planned.id}${path}`).expect(404);
    await reader.post(`/v1/imports/${planned.id}/apply`).expect(404);
    expect((await reader.get('/v1/imports').expect(200)).body.data).toEqual([]);
    const applied = await writer.apply(planned);
    expect([applied.state, applied.refusal]).toEqual(['applied', null]);
    expect(await seen()).toEqual(before);
    expect((await writer.undo(applied)).state).toBe('undone');
    expect(await seen()).toEqual(before);
  }, 60_000);

  it('is held against what they see: a key that is hidden from them is taken, and no more is told', async () => {
    const writer = importing(service, await service.key({ clearance: 'public' }));
    const planned = await writer.plan(await writer.upload('seen.csv', SHEET, { label: 'public' }));
    const bad = await writer.changes(planned.id, '&kind=bad');
    expect(bad.map(({ subject, key, faults }) => [subject, key, faults.map(({ code }) => code)])).toEqual([
      ['item', 'N30', ['key_taken']],
    ]);
  }, 60_000);

  it('adds only what they may add', async () => {
    const scopes = ['processes:read', 'assertions:append'] as const;
    const writer = importing(service, await service.key({ scopes }));
    const planned = await writer.plan(
      await writer.upload('items.csv', SHEET.replaceAll('N30', 'N31').replace('Out of sight', 'Another')),
    );
    const bad = await writer.changes(planned.id, '&kind=bad');
    expect(bad.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).toEqual([
      [2, ['may_not_add_item']],
    ]);
  }, 60_000);

  it('cannot upload what they could not read again, and nobody imports where the ledger is reviewed', async () => {
    const visitor = service.with(await service.key({ clearance: 'public' }));
    const body = {
      process: 'turkiye-armenia',
      name: 'a.csv',
      content: Buffer.from(SHEET).toString('base64'),
    };
    const refused = await visitor
      .post('/v1/imports')
      .send({ ...body, label: 'internal' })
      .expect(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/label', code: 'beyond_own_clearance' }),
    ]);

    const desk = importing(service, await service.key());
    const planned = await desk.plan(
      await desk.upload('a.csv', 'Item,Date,Level,Source\nI03,2026-02-03,3,S17\n'),
    );
    await desk.ask().patch(PROCESS).set('if-match', '*').send({ reviewRequired: true }).expect(200);
    const { body: problem } = await desk.ask().post(`/v1/imports/${planned.id}/apply`).expect(409);
    expect(problem.code).toBe('review_required');
  }, 60_000);
});

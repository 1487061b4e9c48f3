import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: ReturnType<typeof importing>;
const PROCESS = '/v1/processes/turkiye-armenia';

beforeAll(async () => {
  service = await startService();
  desk = importing(service, await service.key());
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const read = async (path: string) => (await desk.ask().get(`${PROCESS}${path}`).expect(200)).body;

describe('a wide sheet', () => {
  it('has items in rows and meetings in columns; only what differs from what stood becomes an assertion', async () => {
    const sheet = [
      'Follow-up of the special representatives,,,,',
      'Item;;Title;SR5;SR6;14.03.2026'.replaceAll(';', ','),
      'I04,,,full,3,3',
      'N20,,A new crossing,-,minimum,2',
      'I03,,,x,,',
    ].join('\n');
    const uploaded = await desk.upload('follow-up.csv', sheet, { label: 'public' });
    expect(uploaded.detected.sheets[0]).toMatchObject({ headerFrom: 2, headerRows: 1 });
    expect(uploaded.suggestion).toMatchObject({ shape: 'wide' });
    const planned = await desk.plan(uploaded, {
      dates: 'dmy',
      defaults: {
        account: 'desk',
        act: null,
        kind: 'action',
        theme: 'border',
        track: 'key:SR',
        source: 'key:S17',
      },
    });
    const changes = await desk.changes(planned.id);
    expect(
      changes.map(({ kind, subject, key, row, column, was, becomes }) => [
        kind,
        subject,
        key,
        row,
        column,
        was,
        becomes,
      ]),
    ).toEqual([
      ['new', 'meeting', expect.any(String), 2, '14.03.2026', null, '14.03.2026, 2026-03-14'],
      ['same', 'assertion', 'I04', 3, 'SR5', '3', '3'],
      ['same', 'assertion', 'I04', 3, 'SR6', '3', '3'],
      ['same', 'assertion', 'I04', 3, '14.03.2026', '3', '3'],
      ['new', 'item', 'N20', 4, 'Item', null, 'A new crossing'],
      ['new', 'assertion', 'N20', 4, 'SR6', null, '1'],
      ['changed', 'assertion', 'N20', 4, '14.03.2026', '1', '2'],
      ['bad', 'assertion', 'I03', 5, 'SR5', null, 'x'],
    ]);

    // A word that nobody had thought of is given its meaning.
    const values = [
      ...(planned.mapping?.values ?? []),
      { field: 'implementation' as const, text: 'X', value: null },
    ];
    const mended = await desk.plan(planned, { ...planned.mapping, values });
    expect(mended.counts).toEqual({ new: 3, changed: 1, same: 3, skipped: 0, bad: 0 });
    const before = await read('/progress');
    const applied = await desk.apply(mended);
    expect(applied.state).toBe('applied');
    const { points } = await read('/progress?track=SR');
    expect(points.at(-1).at).toBe('2026-03-14');
    const { data } = await read('/assertions?item=N20');
    expect(
      data.map((one: { meeting: { key: string } | null; implementation: number }) => [
        one.meeting?.key,
        one.implementation,
      ]),
    ).toEqual([
      ['SR6', 1],
      [changes[0]?.key, 2],
    ]);

    expect((await desk.undo(applied)).state).toBe('undone');
    const after = await read('/progress');
    expect(after.points).toEqual(before.points);
    expect(after.current).toEqual(before.current);
    expect(
      (await read('/meetings?sort=-heldOn')).data.find(({ key }: { key: string }) => key === changes[0]?.key),
    ).toMatchObject({
      status: 'cancelled',
    });
  }, 60_000);

  it('is suggested the template that has all its columns', async () => {
    const sheet = 'Whose;What;R1;R2\nI04;The crossing;3;3\n';
    const first = await desk.upload('ours.csv', sheet);
    expect(first.suggestion).toBeNull();
    const mapping = {
      sheets: ['Table'],
      shape: 'wide',
      columns: [
        { header: 'Whose', field: 'item' },
        { header: 'R1', field: 'level', meeting: 'SR5' },
        { header: 'R2', field: 'level', meeting: 'SR6' },
      ],
    };
    const { body: kept } = await desk
      .ask()
      .post('/v1/import-templates')
      .send({ name: 'Ours', mapping })
      .expect(201);
    const second = await desk.upload('ours-again.csv', sheet);
    expect(second.suggestion?.columns).toEqual(kept.mapping.columns);
    expect((await desk.plan(second)).counts).toMatchObject({ same: 2, bad: 0 });
    await desk.ask().delete(`/v1/import-templates/${kept.id}`).expect(204);
    expect((await desk.upload('ours-once-more.csv', sheet)).suggestion).toBeNull();
  });
});

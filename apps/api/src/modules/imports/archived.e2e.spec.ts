import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  await service.app.get(Jobs).start();
}, 60_000);
afterAll(() => service.stop());

const put = async (noun: string, name: string, archived: boolean) =>
  expect((await recordOf(service, key, noun).change(name, { archived })).status).toBe(200);

const SHEET = ['Item,Title,SR6,14.03.2026', 'I10,,,1', 'I05,,1,'].join('\n');
const mapping = {
  dates: 'dmy',
  defaults: {
    account: 'desk',
    act: null,
    kind: 'action',
    theme: 'border',
    track: 'key:SR',
    source: 'key:S17',
  },
} as const;

describe('a file that would say something anew of what is archived', () => {
  it('has bad cells where it does, and is not applied where that came to be in between', async () => {
    const desk = importing(service, key);
    const uploaded = await desk.upload('follow-up.csv', SHEET, { label: 'public' });
    await put('items', 'I10', true);
    await put('tracks', 'SR', true);
    const bad = await desk.changes((await desk.plan(uploaded, mapping)).id, '&kind=bad');
    expect(
      bad.map(({ subject, column, faults }) => [subject, column, faults.map(({ code }) => code)]),
    ).toEqual([
      ['meeting', '14.03.2026', ['archived']],
      ['assertion', '14.03.2026', ['archived']],
    ]);
    expect(bad[0]?.faults[0]).toMatchObject({
      message: 'is archived, so nothing new refers to it: restore the track SR first (`"archived": false`)',
      remedy: 'Restore what is archived before the import, or leave the row out.',
    });

    await put('items', 'I10', false);
    await put('tracks', 'SR', false);
    const planned = await desk.plan(uploaded, mapping);
    await put('tracks', 'SR', true);
    // The record has moved on since it was planned.
    await desk.ask().post(`/v1/imports/${planned.id}/apply`).expect(409);
    await put('tracks', 'SR', false);
    expect((await desk.apply(await desk.plan(uploaded, mapping))).state).toBe('applied');
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lag, stalls } from '@parley/contracts';
import { createMeeting } from '@parley/testing';
import { type Ask, askingWith } from '../../testing/asking.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let ask: Ask;

beforeAll(async () => {
  service = await startService();
  ask = askingWith(service, await service.key());
});
afterAll(() => service.stop());

describe('the silence of the envoys', () => {
  it('stands as a stall in June 2023, with its reason', async () => {
    const answer = await ask(stalls, 'stalls?track=SR&asOf=2023-06-01');
    expect(answer.rules).toEqual({ timesMedian: 2, atLeastDays: 90, technicalBreaksSilence: false });
    expect(answer.stalls).toEqual([
      {
        reason: 'silence',
        since: '2022-10-28',
        days: 335,
        track: { id: expect.any(String), key: 'SR' },
        meeting: expect.objectContaining({ key: 'SR4', heldOn: '2022-07-01' }),
        silentSince: '2022-07-01',
        item: null,
        expectedOn: null,
        threshold: 118,
        median: 59,
        label: 'internal',
      },
    ]);
  });

  it('is broken by the fifth meeting', async () => {
    const { stalls: standing } = await ask(stalls, 'stalls?track=SR&asOf=2024-07-30');
    expect(standing.filter(({ reason }) => reason === 'silence')).toEqual([]);
  });

  it('is not for the public', async () => {
    const asPublic = askingWith(service, await service.key({ clearance: 'public' }));
    expect((await asPublic(stalls, 'stalls?track=SR&asOf=2023-06-01')).stalls).toEqual([]);
    const asInternal = askingWith(service, await service.key({ clearance: 'internal' }));
    expect((await asInternal(stalls, 'stalls?track=SR&asOf=2023-06-01')).stalls).toHaveLength(1);
  });
});

describe('a due date', () => {
  it('that has passed is a stall with its item', async () => {
    const { stalls: standing } = await ask(stalls, 'stalls?track=SR&asOf=2024-07-30');
    expect(standing.filter(({ reason }) => reason === 'due')).toEqual([
      expect.objectContaining({
        item: expect.objectContaining({ key: 'I02', title: expect.anything() }),
        expectedOn: '2023',
        since: '2024-01-01',
        days: 212,
      }),
      expect.objectContaining({ item: expect.objectContaining({ key: 'I05' }) }),
    ]);
  });
});

describe('a round that was promised', () => {
  it('and has not come is a stall with its meeting, until they meet', async () => {
    const { organizationId, database } = service;
    const { body } = await service.with(await service.key()).get('/v1/processes/turkiye-armenia/tracks');
    const { id: trackId } = body.data.find(({ key }: { key: string }) => key === 'SR');
    const { id: processId } = (await ask(stalls, 'stalls')).process;
    const promised = { key: 'SR4b', trackId, ordinal: 99, status: 'scheduled', heldOn: '2022-09' } as const;
    await createMeeting(database, { organizationId, processId }, promised);

    const standing = async (asOf: string) =>
      (await ask(stalls, `stalls?track=SR&asOf=${asOf}`)).stalls.filter(
        ({ reason }) => reason === 'follow_up',
      );
    expect(await standing('2022-09-30')).toEqual([]);
    expect(await standing('2023-06-01')).toEqual([
      expect.objectContaining({
        since: '2022-10-01',
        days: 244,
        track: expect.objectContaining({ key: 'SR' }),
        meeting: expect.objectContaining({ key: 'SR4b', heldOn: '2022-09' }),
        expectedOn: '2022-09',
        item: null,
        threshold: null,
      }),
    ]);
    expect(await standing('2024-07-30')).toEqual([]);
  });
});

describe('the lag from agreed to full', () => {
  it('took air cargo 184 days and visas 520; the crossing still waits', async () => {
    const { items, median, curve } = await ask(lag, 'lag?track=SR&asOf=2026-05-14');
    const of = (key: string) => items.find(({ item }) => item.key === key);
    expect(of('I03')).toMatchObject({ agreedOn: '2022-07-01', fullOn: '2023-01-01', days: 184, end: 'full' });
    expect(of('I09')).toMatchObject({ days: 520, end: 'full' });
    expect(of('I02')).toMatchObject({ fullOn: null, end: 'open' });
    expect(of('I07')).toMatchObject({ end: 'closed' });
    expect(median).toBe(520);
    expect(curve.map(({ days }) => days)).toEqual(curve.map(({ days }) => days).toSorted((a, b) => a - b));
    expect(curve.at(-1)).toEqual({ days: 520, waiting: expect.any(Number) });
  });
});

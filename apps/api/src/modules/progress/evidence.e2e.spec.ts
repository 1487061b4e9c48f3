import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accounts, itemHistory, progress, readouts } from '@parley/contracts';
import { type Ask, askingWith, faultsOf } from '../../testing/asking.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let ask: Ask;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  ask = askingWith(service, key);
});
afterAll(() => service.stop());

const then = 'asOf=2026-05-14';

describe('the readouts of a meeting', () => {
  it('say how much of them only restates: all of it at the second and the third', async () => {
    const shares = [];
    for (const meeting of ['SR1', 'SR2', 'SR3', 'SR4', 'SR5', 'SR6']) {
      shares.push((await ask(readouts, `readouts?${then}&meeting=${meeting}`)).restatedShare);
    }
    expect(shares).toEqual([0, 1, 1, 0.3333, 0.6, 0.4]);
  });

  it('stand side by side, item by item', async () => {
    const answer = await ask(readouts, `readouts?${then}&meeting=SR5`);
    expect(answer.meeting?.key).toBe('SR5');
    expect(answer.sources.length).toBeGreaterThan(0);
    expect(answer.items.map(({ item }) => item.key)).toContain('I07');
    for (const { words } of answer.items) {
      for (const word of words) expect(word.sources.length).toBeGreaterThan(0);
    }
  });

  it('are of the last meeting on the track where none is named', async () => {
    expect((await ask(readouts, `readouts?${then}&track=SR`)).meeting?.key).toBe('SR6');
    expect((await ask(readouts, 'readouts?asOf=2020')).meeting).toBeNull();
  });

  it('are of a meeting that was held, and of no date', async () => {
    expect(await faultsOf(service, key, 'readouts?asOf=2023&meeting=SR5')).toEqual([
      ['?meeting', 'point_unknown'],
    ]);
    expect(await faultsOf(service, key, 'readouts?asOf=2023&meeting=2022')).toEqual([
      ['?meeting', 'point_unknown'],
    ]);
  });
});

describe('where the accounts differ', () => {
  const differing = async (asOf: string) =>
    (await ask(accounts, `accounts?asOf=${asOf}`)).items.find(({ item }) => item.key === 'I16');

  it('is on hosting the envoys at home, from 14 October 2022', async () => {
    expect(await differing('2022-10-13')).toBeUndefined();
    const item = await differing('2022-10-14');
    expect(item?.agreement.map(({ account }) => account)).toEqual(['party:AM', 'party:TR']);
    expect(new Set(item?.agreement.map(({ word }) => word)).size).toBe(2);
  });
});

describe('the history of an item', () => {
  it('tells of the third-country crossing from agreed to overdue', async () => {
    const { item, entries } = await ask(itemHistory, `items/key:I02/history?${then}`);
    expect(item.key).toBe('I02');
    expect(entries[0]).toMatchObject({
      assertion: { key: 'A09' },
      meeting: { key: 'SR4' },
      act: 'agree',
      after: { agreement: 'agreed', corroboration: 'joint', implementation: 0, schedule: 'on_time' },
    });
    expect(entries.at(-1)?.after).toMatchObject({ implementation: 1, schedule: 'overdue' });
    expect(entries.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('names no method, for nothing is scored in it', async () => {
    const { body } = await service
      .with(key)
      .get(`/v1/processes/turkiye-armenia/items/key:I02/history?${then}`)
      .expect(200);
    expect(Object.keys(body)).toEqual(['process', 'reading', 'asOf', 'knownAt', 'digest', 'item', 'entries']);
  });

  it('ends where one looks back from', async () => {
    const { entries } = await ask(itemHistory, 'items/key:I02/history?asOf=2022-07-01');
    expect(entries.map(({ assertion }) => assertion.key)).toEqual(['A09']);
  });

  it('leaves the crossing for diplomatic passport holders only claimed', async () => {
    const { entries } = await ask(itemHistory, `items/key:I05/history?${then}`);
    expect(entries.at(-1)?.after).toMatchObject({ corroboration: 'claimed' });
    const { current } = await ask(progress, `progress?${then}&reading=resolved`);
    expect(current.movement.new).not.toContain('I05');
  });

  it('does not count the Ani protocol of "2026" in May 2026', async () => {
    const may = await ask(itemHistory, `items/key:I06/history?${then}`);
    const end = await ask(itemHistory, 'items/key:I06/history?asOf=2026-12-31');
    expect(end.entries.length).toBe(may.entries.length + 1);
    expect(end.entries.at(-1)).toMatchObject({ effectiveOn: '2026', countsFrom: '2026-12-31' });
  });

  it('is of no item that there is not', async () => {
    await service.with(key).get('/v1/processes/turkiye-armenia/items/key:I99/history').expect(404);
  });
});

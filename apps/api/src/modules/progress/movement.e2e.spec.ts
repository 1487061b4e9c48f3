import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { movementBetween, progress, type Progress } from '@parley/contracts';
import { type Ask, askingWith, faultsOf } from '../../testing/asking.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let ask: Ask;
let series: Progress;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  ask = askingWith(service, key);
  series = await ask(progress, `progress?${envoys}`);
});
afterAll(() => service.stop());

const envoys = 'track=SR&asOf=2026-05-14';
const move = (query: string) => ask(movementBetween, `movement?${envoys}&${query}`);

const nothing = {
  new: [],
  tabled: [],
  advanced: [],
  reversed: [],
  carriedOn: [],
  dropped: [],
  slipped: [],
  reconfirmed: [],
  unchanged: [],
};

/** The table of the worked example: from, to, what moved. */
const table = [
  ['', 'SR1', { new: ['I01', 'I04'] }],
  ['SR1', 'SR2', { advanced: ['I04'], reconfirmed: ['I01'] }],
  ['SR2', 'SR3', { tabled: ['I05', 'I14', 'I15'], reconfirmed: ['I01'], unchanged: ['I04'] }],
  ['SR3', 'SR4', { new: ['I02', 'I03'], reconfirmed: ['I01'], unchanged: ['I04', 'I05', 'I14', 'I15'] }],
  [
    'SR4',
    'SR5',
    {
      new: ['I07', 'I09'],
      tabled: ['I06', 'I16'],
      advanced: ['I02', 'I03', 'I05'],
      reconfirmed: ['I01'],
      unchanged: ['I04', 'I14', 'I15'],
    },
  ],
  [
    'SR5',
    'SR6',
    {
      new: ['I06', 'I08', 'I10', 'I11', 'I12'],
      carriedOn: ['I07'],
      reconfirmed: ['I01', 'I02', 'I03', 'I09'],
      unchanged: ['I04', 'I05', 'I14', 'I15', 'I16'],
    },
  ],
  [
    'SR6',
    '2026-05-14',
    {
      new: ['I13'],
      advanced: ['I09', 'I12'],
      reconfirmed: ['I08'],
      unchanged: ['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I10', 'I11', 'I14', 'I15', 'I16'],
    },
  ],
] as const;

describe('movement through the worked example', () => {
  it.each(table)('from "%s" to %s', async (from, to, moved) => {
    const answer = await move(`${from === '' ? '' : `from=${from}&`}to=${to}`);
    expect(answer.movement).toEqual({ ...nothing, ...moved });
    const point = [
      ...series.points.map((point) => ({ ...point, name: point.meeting.key })),
      { ...series.current, name: '2026-05-14' },
    ].find(({ name }) => name === to);
    expect(answer.movement).toEqual(point?.movement);
    expect(answer.change).toEqual(point?.change);
    expect(answer.to).toMatchObject({ at: point?.at, score: point?.score });
  });

  it('finds nothing but restatement in the third meeting', () => {
    expect(series.points[2]?.movement.new).toEqual([]);
    expect(series.points[2]?.change.total).toBe(0);
  });

  it('tells a wider agenda from a step back', async () => {
    const { change } = await move('from=SR3&to=SR4');
    expect(change).toEqual({ total: -66.7, byMovement: 0, byNewItems: -66.7, byLeaving: 0 });
  });

  it('tells what the sixth meeting reconfirmed by name from what it reached in general words', async () => {
    const { movement, reconfirmedGenerically } = await move('from=SR5&to=SR6');
    expect(reconfirmedGenerically).toEqual(['I03', 'I09']);
    expect(movement.reconfirmed).toEqual(['I01', 'I02', 'I03', 'I09']);
  });

  it('shows each item before and after, with what was said in between', async () => {
    const { items } = await move('from=SR5&to=SR6');
    const gate = items.find(({ item }) => item.key === 'I07');
    expect(gate).toMatchObject({
      class: 'carriedOn',
      before: { agreement: 'agreed', closedOn: null, continuedBy: null },
      after: { closedOn: '2025-09-12', continuedBy: 'I08' },
      assertions: [{ key: 'A31' }, { key: 'A32' }],
    });
    expect(items.find(({ item }) => item.key === 'I08')?.before).toBeNull();
  });
});

describe('movement between any two points', () => {
  it('puts every item that was put forward in exactly one class', async () => {
    const names = ['2022-01', 'SR1', '2022-03-01', 'SR3', 'FM1', '2023', 'SR5', '2025-12', '2026-05-14'];
    const days: string[] = [];
    for (const to of names) {
      const { to: end } = await move(`to=${to}`);
      days.push(end.at);
    }
    for (const [index, from] of names.entries()) {
      for (const to of names
        .slice(index)
        .filter((_, later) => (days[index] ?? '') <= (days[index + later] ?? ''))) {
        const { movement, items } = await move(`from=${from}&to=${to}`);
        expect(Object.values(movement).flat().toSorted()).toEqual(items.map(({ item }) => item.key));
      }
    }
  });

  it('counts a partial date from the end of its period', async () => {
    expect((await move('from=2022&to=2024-07')).from).toMatchObject({ at: '2022-12-31', meeting: null });
  });

  it('refuses what is no point, and a span that ends before it begins', async () => {
    expect(await faultsOf(service, key, `movement?${envoys}&from=SR9&to=XX`)).toEqual([
      ['?from', 'point_unknown'],
      ['?to', 'point_unknown'],
    ]);
    expect(await faultsOf(service, key, `movement?${envoys}&from=SR5&to=SR4`)).toEqual([
      ['?from', 'span_backward'],
    ]);
  });

  it('does not know a meeting that was not yet held', async () => {
    expect(await faultsOf(service, key, 'movement?asOf=2023-01-01&to=SR5')).toEqual([
      ['?to', 'point_unknown'],
    ]);
  });
});

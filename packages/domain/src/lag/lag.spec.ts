import { describe, expect, it } from '@jest/globals';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { lag } from './lag.ts';

describe('how long the promises of the worked example took', () => {
  const { items, median } = lag(turkiyeArmenia, onTheEnvoys());

  it.each([
    ['I02', 1413, 'open'],
    ['I03', 184, 'full'],
    ['I04', 33, 'full'],
    ['I06', 244, 'open'],
    ['I07', 409, 'closed'],
    ['I09', 520, 'full'],
    ['I13', 0, 'full'],
  ])('%s: %i days, %s', (item, days, end) => {
    expect(items.find((one) => one.item === item)).toMatchObject({ days, end });
  });

  it('has the median that counts those still waiting', () => {
    // Ended after 0, 33, 184 of 11, 10, 9 watched: 8/11 wait. Six are watched no longer than 409 days, so that
    // at 520 one of the last two ends: 4/11 wait.
    expect(items).toHaveLength(11);
    expect(median).toBe(520);
  });

  it('has no median while more than half still wait', () => {
    expect(lag(turkiyeArmenia, onTheEnvoys({ asOf: '2022-12' })).median).toBeNull();
    expect(lag(turkiyeArmenia, onTheEnvoys({ asOf: '2021' })).median).toBeNull();
  });
});

it('what was done before it was agreed took no time, and a reversal does not undo that it was done', () => {
  const ledger = ledgerOf([
    says('a', 'A', '2022-01-01', 'desk', 'observe', { implementation: 3 }),
    says('a2', 'A', '2022-02-01', 'joint', 'agree'),
    says('b', 'B', '2022-01-01', 'joint', 'agree'),
    says('b2', 'B', '2022-01-11', 'joint', 'observe', { implementation: 3 }),
    says('b3', 'B', '2022-02-11', 'joint', 'reverse', { implementation: 0 }),
  ]);
  const { items } = lag(ledger, askAt('2023'));
  expect(items.map(({ days, end, item }) => [item, days, end])).toEqual([
    ['A', 0, 'full'],
    ['B', 10, 'full'],
  ]);
});

it('what was only claimed to be done still waits once the desk, looking for the first time, finds it is not', () => {
  const assertions = [
    says('a', 'A', '2022-01-01', 'joint', 'agree'),
    says('a2', 'A', '2022-01-11', 'party:TR', 'observe', { implementation: 3 }),
    says('a3', 'A', '2022-02-01', 'desk', 'observe', { implementation: 2 }),
    says('a4', 'A', '2022-03-02', 'desk', 'observe', { implementation: 3 }),
  ];
  const ends = ['2022-01-31', '2022-02-28', '2022-12-31'].map((asOf) => {
    const [only] = lag(ledgerOf(assertions), askAt(asOf)).items;
    return [only?.end, only?.fullOn, only?.days];
  });
  expect(ends).toEqual([
    ['full', '2022-01-11', 10],
    ['open', null, 58],
    ['full', '2022-03-02', 60],
  ]);
});

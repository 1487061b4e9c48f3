import { expect, it } from '@jest/globals';
import { kaplanMeierMedian, lag, survival, written } from '@parley/domain';
import { askAt, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const waits = [
  { days: 184, ended: true },
  { days: 520, ended: true },
  { days: 600, ended: false },
];

it('takes the median where half or less still wait', () => {
  expect(survival(waits).map(({ days, share }) => [days, written(share)])).toEqual([
    [184, '2/3'],
    [520, '1/3'],
  ]);
  expect(kaplanMeierMedian(waits)).toBe(520);
});

it('has no median while more than half still wait', () => {
  expect(
    kaplanMeierMedian([...waits.slice(0, 1), ...waits.slice(2), { days: 610, ended: false }]),
  ).toBeNull();
});

it('counts days from agreed to full', () => {
  const facts = ledgerOf([
    says('A1', 'A', '2022-07-01', 'joint', 'agree', { implementation: 0 }),
    says('A2', 'A', '2023-01-01', 'desk', 'observe', { implementation: 3 }),
  ]);
  expect(lag(facts, askAt('2026-05-14')).items).toEqual([
    { item: 'A', agreedOn: '2022-07-01', fullOn: '2023-01-01', days: 184, end: 'full' },
  ]);
});

import { expect, it } from '@jest/globals';
import { itemStates, type Reading } from '@parley/domain';
import { askAt, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const claim = says('A1', 'A', '2022-07-01', 'party:AM', 'agree');
const denial = says('A2', 'A', '2022-10-14', 'party:TR', 'deny');
const facts = ledgerOf([claim, denial]);

const stateAt = (asOf: string, reading: Reading = 'resolved') =>
  itemStates(facts, askAt(asOf, { reading }))[0]?.state;

it('keeps a one-sided claim apart from what is agreed', () => {
  expect(stateAt('2022-08-01')).toMatchObject({ agreement: 'none', corroboration: 'claimed' });
  expect(stateAt('2022-08-01', 'any')?.agreement).toBe('agreed');
  expect(stateAt('2022-08-01', 'party:TR')?.agreement).toBe('none');
});

it('shows where the sides contradict each other', () => {
  expect(stateAt('2022-11-01')?.corroboration).toBe('contradicted');
});

it('has no evidence on implementation, which is not 0', () => {
  expect(stateAt('2022-08-01')).toMatchObject({ implementation: null, low: 0, high: 3 });
});

it('lets the desk decide, and without it the highest word', () => {
  const agreed = says('B1', 'B', '2022-07-01', 'joint', 'agree', { implementation: 0 });
  const done = says('B2', 'B', '2022-09-01', 'party:AM', 'observe', { implementation: 3 });
  const less = says('B3', 'B', '2022-10-01', 'party:TR', 'observe', { implementation: 1 });
  const desk = says('B4', 'B', '2022-11-01', 'desk', 'observe', { implementation: 2 });
  const ledger = ledgerOf([agreed, done, less, desk]);
  const levels = ['2022-07', '2022-09', '2022-10', '2022-11'].map((month) => {
    const state = itemStates(ledger, askAt(month))[0]?.state;
    return [state?.implementation, state?.low, state?.high];
  });
  expect(levels).toEqual([
    [0, 0, 0],
    [3, 3, 3],
    [3, 1, 3],
    [2, 2, 3],
  ]);
});

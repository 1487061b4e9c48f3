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

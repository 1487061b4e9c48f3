import { expect, it } from '@jest/globals';
import { undertaking } from '@parley/domain';
import { askAt, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const facts = ledgerOf([
  says('A1', 'A', '2022-01-14', 'joint', 'agree'),
  says('B1', 'B', '2022-01-14', 'party:AM', 'propose'),
  says('B2', 'B', '2022-07-01', 'joint', 'withdraw'),
]);

it('keeps what is agreed provisional while anything is outstanding', () => {
  expect(undertaking(facts, askAt('2022-05-03'), true)).toEqual({
    single: true,
    binding: [],
    provisional: ['A'],
    outstanding: ['B'],
  });
});

it('binds once nothing is outstanding, and at once without the switch', () => {
  expect(undertaking(facts, askAt('2022-07-01'), true).binding).toEqual(['A']);
  expect(undertaking(facts, askAt('2022-05-03'), false).binding).toEqual(['A']);
});

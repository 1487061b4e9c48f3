import { expect, it } from '@jest/globals';
import { movementBetween } from '@parley/domain';
import { askAt, heldOn, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const facts = ledgerOf(
  [
    says('A1', 'A', '2022-02-24', 'joint', 'agree', { meeting: 'SR2', implementation: 3 }),
    says('B1', 'B', '2022-07-01', 'joint', 'agree', { meeting: 'SR4', implementation: 0 }),
    says('C1', 'C', '2022-07-01', 'joint', 'agree', { meeting: 'SR4', implementation: 0 }),
  ],
  { meetings: [heldOn('SR2', '2022-02-24'), heldOn('SR4', '2022-07-01')] },
);

it('puts a fall from 100 to 33.3 down to a wider agenda', () => {
  expect(movementBetween(facts, askAt('2022-07-01'), 'SR2', 'SR4')).toMatchObject({
    scoreBefore: 100,
    scoreAfter: 33.3,
    change: { total: -66.7, byMovement: 0, byNewItems: -66.7, byLeaving: 0 },
  });
});

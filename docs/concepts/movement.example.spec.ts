import { expect, it } from '@jest/globals';
import { movementBetween, progressSeries } from '@parley/domain';
import { askAt, heldOn, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const facts = ledgerOf(
  [
    says('A1', 'A', '2022-01-14', 'joint', 'agree', { meeting: 'SR1', implementation: 0 }),
    says('B1', 'B', '2022-01-14', 'joint', 'agree', { meeting: 'SR1', implementation: 0 }),
    says('A2', 'A', '2022-02-24', 'joint', 'reconfirm', { meeting: 'SR2' }),
    says('B2', 'B', '2022-02-24', 'joint', 'reconfirm', { meeting: 'SR2', generic: true }),
    says('A3', 'A', '2022-03-01', 'desk', 'observe', { implementation: 2 }),
    says('C1', 'C', '2022-05-03', 'party:AM', 'agree', { meeting: 'SR3' }),
  ],
  {
    meetings: [
      heldOn('SR1', '2022-01-14'),
      heldOn('SR2', '2022-02-24', { ordinal: 2 }),
      heldOn('SR3', '2022-05-03', { ordinal: 3 }),
    ],
  },
);

it('finds only restatement in the second meeting', () => {
  const { movement, reconfirmedGenerically } = movementBetween(facts, askAt('2022'), 'SR1', 'SR2');
  expect(movement.reconfirmed).toEqual(['A', 'B']);
  expect(reconfirmedGenerically).toEqual(['B']);
  expect(progressSeries(facts, askAt('2022')).points[1]?.restatedShare).toBe(1);
});

it('puts each item in one class', () => {
  const { movement } = movementBetween(facts, askAt('2022'), 'SR2', 'SR3');
  expect(movement).toMatchObject({ advanced: ['A'], tabled: ['C'], unchanged: ['B'] });
});

it('does not call reversed what the desk, speaking for the first time, finds less than was claimed', () => {
  const claim = says('D1', 'D', '2022-03-01', 'party:AM', 'observe', { implementation: 3 });
  const desk = says('D2', 'D', '2022-04-01', 'desk', 'observe', { implementation: 1 });
  const agreed = says('D0', 'D', '2022-01-14', 'joint', 'agree');
  const { movement, change } = movementBetween(
    { ...facts, assertions: [agreed, claim, desk] },
    askAt('2022'),
    '2022-03-31',
    'SR3',
  );
  expect(movement).toMatchObject({ reversed: [], unchanged: ['D'] });
  expect(change).toMatchObject({ total: -66.7, byMovement: -66.7 });
});

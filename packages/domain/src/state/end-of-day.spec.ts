import { expect, it } from '@jest/globals';
import { movementBetween } from '../views/movement-between.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';

it('what was said and unsaid within one day never was: the state of a day is that at its end', () => {
  const day = '2022-01-10';
  const ledger = ledgerOf([
    says('slip', 'A', day, 'desk', 'agree', { sequence: 1 }),
    says('amended', 'A', day, 'desk', 'propose', { sequence: 2 }),
    says('at last', 'A', '2022-02-10', 'desk', 'agree', { sequence: 3 }),
  ]);
  const moved = movementBetween(ledger, askAt('2023'), '2022-01', '2022-02');
  expect(moved.movement.new).toEqual(['A']);
});

import { describe, expect, it } from '@jest/globals';
import type { MilestoneFact } from '../facts/milestone.ts';
import { askAt, heldOn, itemOf, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { deadlines } from './deadlines.ts';

const told = (...of: Parameters<typeof deadlines>) =>
  deadlines(...of).map(({ key, since, days }) => [key, since, days]);

describe('a milestone', () => {
  const goal: MilestoneFact = {
    key: 'goal',
    plannedOn: '2024-02',
    criteria: [{ item: 'A', implementation: 2 }],
  };
  const ledger = ledgerOf([says('a', 'A', '2024-02-20', 'joint', 'agree', { implementation: 2 })], {
    milestones: [goal],
  });

  it.each([
    ['2024-02-14', []],
    ['2024-02-15', [['goal', '2024-02-15', 14]]],
    ['2024-02-19', [['goal', '2024-02-15', 10]]],
    ['2024-02-20', []],
  ])('is near at %s within two weeks, until it is reached', (asOf, expected) => {
    expect(told(ledger, askAt(asOf), 14)).toEqual(expected);
  });

  it('is overdue from the day after its period on, however long', () => {
    const open = ledgerOf([], { milestones: [goal, { ...goal, key: 'undated', plannedOn: null }] });
    expect(told(open, askAt('2024-02-29'), 14)).toEqual([['goal', '2024-02-15', 0]]);
    expect(told(open, askAt('2025-02-28'), 14)).toEqual([['goal', '2024-03-01', -365]]);
  });
});

describe('an item', () => {
  const items = [itemOf('A', { dueOn: '2024-03-10' }), itemOf('B', { dueOn: '2024-03-10' })];
  const ledger = ledgerOf(
    [
      says('a', 'A', '2024-01-01', 'joint', 'agree', { implementation: 1 }),
      says('b', 'B', '2024-01-01', 'joint', 'agree', { implementation: 3 }),
    ],
    { items },
  );

  it('is near until its due date, unless it is done; what passes is a stall', () => {
    expect(told(ledger, askAt('2024-03-10'), 14)).toEqual([['A', '2024-02-25', 0]]);
    expect(told(ledger, askAt('2024-03-11'), 14)).toEqual([]);
  });
});

describe('a meeting', () => {
  it('is near before the first day that it may be held on, and throughout its period', () => {
    const meetings = [
      heldOn('M1', '2024-04', { status: 'scheduled' }),
      heldOn('M2', '2024-04-01', { status: 'cancelled' }),
    ];
    const ledger = ledgerOf([], { meetings });
    expect(told(ledger, askAt('2024-03-17'), 14)).toEqual([]);
    expect(told(ledger, askAt('2024-03-18'), 14)).toEqual([['M1', '2024-03-18', 14]]);
    expect(told(ledger, askAt('2024-04-30'), 14)).toEqual([['M1', '2024-03-18', 0]]);
    expect(told(ledger, askAt('2024-05-01'), 14)).toEqual([]);
  });
});

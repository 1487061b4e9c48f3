import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import { askAt, heldOn, ledgerOf, says } from '../worked-example/small-ledger.ts';
import type { ProgressPoint } from './series.ts';
import { progressSeries } from './series.ts';

const FIRST = '2022-01-31';
const SECOND = '2022-02-28';

describe('the change between two points', () => {
  it('blames a wider agenda for a lower score, not the items that stood still', () => {
    const { change } = second([promise('A', FIRST, 3), promise('B', SECOND, 0)]);
    expect(change).toEqual({ total: -50, byLeaving: 0, byMovement: 0, byNewItems: -50 });
  });

  it('lets items leave first, then move, then enter', () => {
    const { change } = second([
      promise('A', FIRST, 3),
      promise('B', FIRST, 0),
      says('B-out', 'B', SECOND, 'joint', 'withdraw'),
      says('A-back', 'A', SECOND, 'joint', 'reverse', { implementation: 1 }),
      promise('C', SECOND, 3),
    ]);
    // 50 → without B 100 → A at 1: 33.3 → with C 66.7
    expect(change).toEqual({ total: 16.7, byLeaving: 50, byMovement: -66.7, byNewItems: 33.3 });
  });

  it('adds up where the whole agenda was exchanged', () => {
    const { change } = second([
      promise('A', FIRST, 2),
      says('A-on', 'A', SECOND, 'joint', 'continue', { continuedBy: 'B' }),
      promise('B', SECOND, 1),
    ]);
    expect(change).toEqual({ total: -33.3, byLeaving: -66.7, byMovement: 0, byNewItems: 33.3 });
  });

  it('is none where there is no score to compare with', () => {
    const none = { total: null, byLeaving: null, byMovement: null, byNewItems: null };
    expect(second([promise('A', SECOND, 3)]).change).toEqual(none);
    const left = second([promise('A', FIRST, 3), says('out', 'A', SECOND, 'joint', 'withdraw')]);
    expect(left).toMatchObject({ score: null, n: 0, highWater: 100, change: none });
  });
});

function promise(item: string, on: string, implementation: 0 | 1 | 2 | 3): AssertionFact {
  return says(`${item}-agreed`, item, on, 'joint', 'agree', { implementation });
}

function second(assertions: readonly AssertionFact[]): ProgressPoint {
  const meetings = [heldOn('M1', FIRST), heldOn('M2', SECOND, { ordinal: 2 })];
  const [, point] = progressSeries(ledgerOf(assertions, { meetings }), askAt('2023')).points;
  if (!point) throw new Error('no second point');
  return point;
}

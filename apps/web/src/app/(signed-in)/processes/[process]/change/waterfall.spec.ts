import { describe, expect, it } from '@jest/globals';
import type { MovementBetween } from '@parley/contracts';
import { wordsOf } from '@parley/testing/worked-example';
import { isRounded, stepsOf } from '@parley/charts/change';

const t = wordsOf('en');
const movement = (before: number | null, after: number | null, change: MovementBetween['change']) =>
  ({ from: { score: before }, to: { score: after }, change }) as MovementBetween;
const steps = (between: MovementBetween) => stepsOf(between, { from: 'meeting 3', to: 'meeting 4' }, 'en', t);

describe('the steps from one score to the next', () => {
  it('go down by the new items alone where the agenda widens', () => {
    const fourth = movement(100, 33.3, { total: -66.7, byLeaving: 0, byMovement: 0, byNewItems: -66.7 });
    expect(steps(fourth)?.map(({ name, text }) => [name, text])).toEqual([
      ['Score, meeting 3', '100.0'],
      ['Items leaving', '0.0'],
      ['Movement of the same items', '0.0'],
      ['New items', '−66.7'],
      ['Score, meeting 4', '33.3'],
    ]);
  });

  it('each begin where the one before ended', () => {
    const sixth = movement(46.7, 37, { total: -9.6, byLeaving: 11.7, byMovement: 0, byNewItems: -21.3 });
    const spans = steps(sixth)?.map(({ span }) => span.map((edge) => Math.round(edge * 10) / 10));
    expect(spans).toEqual([
      [0, 46.7],
      [46.7, 58.4],
      [58.4, 58.4],
      [58.4, 37.1],
      [0, 37],
    ]);
  });

  it('say so where rounding keeps the figures from adding up', () => {
    const split = { total: -9.6, byLeaving: 11.7, byMovement: 0, byNewItems: -21.3 };
    expect(isRounded(steps(movement(46.7, 37, split)) ?? [])).toBe(true);
    expect(isRounded(steps(movement(46.7, 37.1, split)) ?? [])).toBe(false);
  });

  it('are none where a score is missing', () => {
    const none = { total: null, byLeaving: null, byMovement: null, byNewItems: null };
    expect(steps(movement(null, 33.3, none))).toBeNull();
    expect(stepsOf({ ...movement(0, 33.3, none), from: null }, { from: '', to: '' }, 'en', t)).toBeNull();
  });
});

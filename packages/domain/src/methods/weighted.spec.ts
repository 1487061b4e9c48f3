import { expect, it } from '@jest/globals';
import { scorePromises } from '../worked-example/promises.ts';

it('weighted@1 counts each item as often as its weight says', () => {
  // 100 · (1·3 + 5·1 + 2·0) / (3 · 8)
  const { high, low, score, terms } = scorePromises('weighted@1', [
    [1, 3],
    [5, 1],
    [2, null],
  ]);
  expect([low, score, high]).toEqual([33.3, 33.3, 58.3]);
  expect(terms.map(({ contribution, weight }) => [weight, contribution])).toEqual([
    [1, 12.5],
    [5, 20.833333],
    [2, 0],
  ]);
});

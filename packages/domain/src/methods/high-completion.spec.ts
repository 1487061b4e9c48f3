import { expect, it } from '@jest/globals';
import { scorePromises } from '../worked-example/promises.ts';

it('high-completion@1 is the share of items at intermediate or full', () => {
  const { high, low, score } = scorePromises('high-completion@1', [
    [1, 3],
    [9, 2],
    [1, 1],
    [1, null],
    [1, [1, 2]],
  ]);
  expect([low, score, high]).toEqual([40, 60, 80]);
});

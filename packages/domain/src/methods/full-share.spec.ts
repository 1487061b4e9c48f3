import { expect, it } from '@jest/globals';
import { scorePromises } from '../worked-example/promises.ts';

it('full-share@1 is the share of items fully carried out', () => {
  const { high, low, score, terms } = scorePromises('full-share@1', [
    [1, 3],
    [9, 2],
    [1, null],
    [1, [3, 2]],
  ]);
  expect([low, score, high]).toEqual([25, 25, 75]);
  expect(terms.map(({ level, value }) => [level, value])).toEqual([
    [3, 1],
    [2, 0],
    [null, 0],
    [2, 0],
  ]);
});

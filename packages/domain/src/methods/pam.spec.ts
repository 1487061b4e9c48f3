import { expect, it } from '@jest/globals';
import { scorePromises } from '../worked-example/promises.ts';

it('pam@1 is the mean level of the agreed items in percent', () => {
  // 100 · (3 + 1 + 0 + 2) / (3 · 4); nothing is known of the third, two accounts differ on the last.
  const { high, low, score, terms } = scorePromises('pam@1', [
    [1, 3],
    [5, 1],
    [1, null],
    [1, [1, 2]],
  ]);
  expect([low, score, high]).toEqual([41.7, 50, 75]);
  expect(terms.map(({ exact }) => exact)).toEqual(['25', '25/3', '0', '50/3']);
});

it('pam@1 has no score where nothing is agreed', () => {
  expect(scorePromises('pam@1', [])).toMatchObject({ score: null, low: null, high: null, terms: [] });
});

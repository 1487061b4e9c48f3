import { describe, expect, it } from '@jest/globals';
import { scorePromises } from '../worked-example/promises.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { explain } from './explanation.ts';
import { UnknownPointError } from './points.ts';

describe('the score of the fifth meeting, explained', () => {
  const explanation = explain(turkiyeArmenia, onTheEnvoys(), 'SR5');

  it('has a term for each scored item, with the assertions on which it rests', () => {
    expect(explanation.terms).toEqual([
      term('I02', 1, '20/3', 6.666667, ['A13', 'A14']),
      term('I03', 3, '20', 20, ['A19', 'A20']),
      term('I04', 3, '20', 20, ['A07', 'A08']),
      term('I07', 0, '0', 0, ['A30']),
      term('I09', 0, '0', 0, ['A36']),
    ]);
  });

  it('adds up to the score', () => {
    expect(explanation).toMatchObject({ at: '2024-07-30', method: 'pam@1', score: 46.7, exact: '140/3' });
    expect(explanation.precise).toBe(46.666667);
  });

  it('can be asked of a date, of a meeting on another track, and of nothing else', () => {
    expect(explain(turkiyeArmenia, onTheEnvoys(), '2024-07-30').terms).toEqual(explanation.terms);
    expect(explain(turkiyeArmenia, onTheEnvoys(), 'LD5').at).toBe('2024-06-18');
    expect(() => explain(turkiyeArmenia, onTheEnvoys(), 'SR7')).toThrow(UnknownPointError);
    expect(() => explain(turkiyeArmenia, onTheEnvoys({ asOf: '2023' }), 'SR5')).toThrow(UnknownPointError);
  });
});

it('adds up as it is published: rounded each by itself, these terms would come to 43.749999, and so to 43.7', () => {
  const { precise, score, terms } = scorePromises('weighted@1', [
    [7, 1],
    [4, 1],
    [5, 2],
  ]);
  expect([score, precise]).toEqual([43.8, 43.75]);
  expect(terms.map(({ contribution }) => contribution)).toEqual([14.583334, 8.333333, 20.833333]);
  expect(terms.map(({ exact }) => exact)).toEqual(['175/12', '25/3', '125/6']);
});

function term(
  item: string,
  level: number,
  exact: string,
  contribution: number,
  assertions: string[],
): object {
  return { item, value: level, level, weight: 1, contribution, exact, assertions };
}

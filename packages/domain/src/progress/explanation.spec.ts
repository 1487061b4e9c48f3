import { describe, expect, it } from '@jest/globals';
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
  });

  it('can be asked of a date, of a meeting on another track, and of nothing else', () => {
    expect(explain(turkiyeArmenia, onTheEnvoys(), '2024-07-30').terms).toEqual(explanation.terms);
    expect(explain(turkiyeArmenia, onTheEnvoys(), 'LD5').at).toBe('2024-06-18');
    expect(() => explain(turkiyeArmenia, onTheEnvoys(), 'SR7')).toThrow(UnknownPointError);
    expect(() => explain(turkiyeArmenia, onTheEnvoys({ asOf: '2023' }), 'SR5')).toThrow(UnknownPointError);
  });
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

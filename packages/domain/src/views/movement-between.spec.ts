import { describe, expect, it } from '@jest/globals';
import { progressSeries } from '../progress/series.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { BackwardSpanError, movementBetween } from './movement-between.ts';

describe('movement between any two points', () => {
  const question = onTheEnvoys();

  it('is between neighbours what the series says', () => {
    const { points } = progressSeries(turkiyeArmenia, question);
    const between = movementBetween(turkiyeArmenia, question, 'SR4', 'SR5');
    expect(between.movement).toEqual(points[4]?.movement);
    expect(between.change).toEqual(points[4]?.change);
    expect([between.scoreBefore, between.scoreAfter]).toEqual([33.3, 46.7]);
  });

  it('may skip meetings, mix them with dates, and begin at the beginning', () => {
    expect(movementBetween(turkiyeArmenia, question, 'SR4', 'SR6').movement.new).toEqual([
      'I06',
      'I07',
      'I08',
      'I09',
      'I10',
      'I11',
      'I12',
    ]);
    expect(movementBetween(turkiyeArmenia, question, '2022-12-31', '2023-01').movement.advanced).toEqual([
      'I03',
    ]);
    expect(movementBetween(turkiyeArmenia, question, null, 'SR1').movement.new).toEqual(['I01', 'I04']);
  });

  it('says of each item what it was, what it is, and by which assertions', () => {
    const { moves } = movementBetween(turkiyeArmenia, question, 'SR4', 'SR5');
    expect(moves.find(({ item }) => item === 'I03')).toMatchObject({
      moved: 'advanced',
      before: { implementation: 0, legal: 'none' },
      after: { implementation: 3, legal: 'in_force' },
      assertions: ['A18', 'A19', 'A20'],
    });
  });

  it('does not run backwards', () => {
    expect(() => movementBetween(turkiyeArmenia, question, 'SR5', 'SR4')).toThrow(BackwardSpanError);
  });
});

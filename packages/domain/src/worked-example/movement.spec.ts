import { describe, expect, it } from '@jest/globals';
import type { Movement } from '../progress/movement-list.ts';
import { progressSeries } from '../progress/series.ts';
import { onTheEnvoys } from './questions.ts';
import { turkiyeArmenia } from './turkiye-armenia.ts';

const { points, current } = progressSeries(turkiyeArmenia, onTheEnvoys());

describe('movement through the worked example', () => {
  it.each<[string, Partial<Movement>]>([
    ['SR1', { new: ['I01', 'I04'] }],
    ['SR2', { advanced: ['I04'], reconfirmed: ['I01'] }],
    ['SR3', { tabled: ['I05', 'I14', 'I15'], reconfirmed: ['I01'], unchanged: ['I04'] }],
    ['SR4', { new: ['I02', 'I03'], reconfirmed: ['I01'], unchanged: ['I04', 'I05', 'I14', 'I15'] }],
    [
      'SR5',
      {
        new: ['I07', 'I09'],
        tabled: ['I06', 'I16'],
        advanced: ['I02', 'I03', 'I05'],
        reconfirmed: ['I01'],
        unchanged: ['I04', 'I14', 'I15'],
      },
    ],
    [
      'SR6',
      {
        new: ['I06', 'I08', 'I10', 'I11', 'I12'],
        carriedOn: ['I07'],
        reconfirmed: ['I01', 'I02', 'I03', 'I09'],
        unchanged: ['I04', 'I05', 'I14', 'I15', 'I16'],
      },
    ],
  ])('to %s', (meeting, moved) => {
    const point = points.find((candidate) => candidate.meeting?.key === meeting);
    expect(point?.movement).toEqual({ ...nothing, ...moved });
  });

  it('to 14 May 2026, with the item carried on among the rest', () => {
    expect(current.movement).toEqual({
      ...nothing,
      new: ['I13'],
      advanced: ['I09', 'I12'],
      reconfirmed: ['I08'],
      unchanged: ['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I10', 'I11', 'I14', 'I15', 'I16'],
    });
  });

  it('tells what a sixth meeting reconfirmed by name from what it reached in general words', () => {
    expect(points.at(-1)?.reconfirmedGenerically).toEqual(['I03', 'I09']);
  });

  it('finds nothing but restatement in the third meeting', () => {
    expect(points.map((point) => point.restatedShare)).toEqual([0, 1, 1, 0.3333, 0.6, 0.4]);
    expect(points[2]?.movement.new).toEqual([]);
    expect(points[2]?.change.total).toBe(0);
  });
});

const nothing: Movement = {
  new: [],
  tabled: [],
  advanced: [],
  reversed: [],
  carriedOn: [],
  dropped: [],
  slipped: [],
  reconfirmed: [],
  unchanged: [],
};

import { describe, expect, it } from '@jest/globals';
import { written } from '../exact/rational.ts';
import { kaplanMeierMedian, survival } from './kaplan-meier.ts';

describe('the Kaplan–Meier estimate', () => {
  it('reproduces the remission times of Freireich and others (1963), 6-MP arm', () => {
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const durations = [
      ...censored.map((days) => ({ days, ended: false })),
      ...ended.map((days) => ({ days, ended: true })),
    ];
    const curve = survival(durations).map(({ days, share }) => {
      return [days, Number(share.numerator) / Number(share.denominator)] as const;
    });
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    expect(curve.map(([days]) => days)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    curve.forEach(([, share], index) => expect(share).toBeCloseTo(published[index] ?? NaN, 3));
    expect(kaplanMeierMedian(durations)).toBe(23);
  });

  it('is the plain median where nothing is censored', () => {
    const durations = [5, 1, 9].map((days) => ({ days, ended: true }));
    expect(kaplanMeierMedian(durations)).toBe(5);
    expect(survival(durations).map(({ share }) => written(share))).toEqual(['2/3', '1/3', '0']);
  });

  it('is unknown where most are still waiting, or nobody is watched', () => {
    expect(kaplanMeierMedian([{ days: 5, ended: false }])).toBeNull();
    expect(kaplanMeierMedian([])).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { ageOf } from './age.ts';

const minute = 60_000;

describe('the age of a draft', () => {
  it('is told in the largest unit that it fills', () => {
    const ages = [0, 59, 60, 119, 24 * 60 - 1, 24 * 60, 5 * 24 * 60].map((age) => ageOf(0, age * minute));
    expect(ages).toEqual([
      { unit: 'minutes', count: 0 },
      { unit: 'minutes', count: 59 },
      { unit: 'hours', count: 1 },
      { unit: 'hours', count: 1 },
      { unit: 'hours', count: 23 },
      { unit: 'days', count: 1 },
      { unit: 'days', count: 5 },
    ]);
  });

  it('is nothing where the clock has been put back', () => {
    expect(ageOf(minute, 0)).toEqual({ unit: 'minutes', count: 0 });
  });
});

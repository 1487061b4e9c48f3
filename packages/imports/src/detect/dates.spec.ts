import { describe, expect, it } from '@jest/globals';
import { dateOf, ordersOf } from './dates.ts';

describe('a date in a cell', () => {
  it.each([
    ['2024-07-30', '2024-07-30'],
    ['2024-07', '2024-07'],
    ['2024', '2024'],
    ['2024-07-30 14:05', '2024-07-30'],
    ['30.07.2024', '2024-07-30'],
    ['30/7/2024', '2024-07-30'],
    ['7.2024', '2024-07'],
    ['30 July 2024', '2024-07-30'],
    ['July 30, 2024', '2024-07-30'],
    ['30 Temmuz 2024', '2024-07-30'],
    ['12 Kasım 2025', '2025-11-12'],
    ['30 հուլիսի 2024', '2024-07-30'],
    ['հուլիս 2024', '2024-07'],
    ['Sep 2025', '2025-09'],
    ['44575', '2022-01-14'],
    ['30.07.24', null],
    ['31.02.2024', null],
    ['soon', null],
    ['12', null],
  ])('"%s" is %s, day before month', (text, date) => {
    expect(dateOf(text, 'dmy')).toBe(date);
  });

  it('is read as it is said to be, and not at all where nobody says', () => {
    expect((['dmy', 'mdy', 'ymd'] as const).map((order) => dateOf('3/4/2024', order))).toEqual([
      '2024-04-03',
      '2024-03-04',
      null,
    ]);
    expect(dateOf('2024/3/4', 'ymd')).toBe('2024-03-04');
    expect(dateOf('3/4/2024', null)).toBeNull();
    expect([ordersOf('3/4/2024'), ordersOf('13/4/2024'), ordersOf('2024-04-03')]).toEqual([
      ['dmy', 'mdy'],
      ['dmy'],
      null,
    ]);
  });
});

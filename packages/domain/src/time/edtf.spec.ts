import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, isoDay } from './civil-day.ts';
import { compareEdtf, daysBetween, firstDayOf, isEdtf, lastDayOf, NotEdtfError } from './edtf.ts';

describe('a date of EDTF level 0', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-07-30', '2024-07-30', '2024-07-30'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-7-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-01-00',
  ])('"%s" is none', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => lastDayOf(text)).toThrow(NotEdtfError);
  });

  it.each(['2024-07-30T10:00:00Z', '2024/2025', '2024?', '202X', '-0001', '12024', ' 2024', '2024\n'])(
    '"%s" belongs to no or to a higher level',
    (text) => expect(isEdtf(text)).toBe(false),
  );

  it('is ordered by the day from which it counts, the last of its period', () => {
    const dates = ['2026', '2024-12', '2024-12-30', '2025-01-01', '2024'];
    expect(dates.sort(compareEdtf)).toEqual(['2024-12-30', '2024-12', '2024', '2025-01-01', '2026']);
  });

  it('is so many days from another', () => {
    expect(daysBetween('2022-07-01', '2023-01-01')).toBe(184);
    expect(daysBetween('2024-07-30', '2026-01-01')).toBe(520);
    expect(daysBetween('2024-03-01', '2024-02')).toBe(-1);
  });

  it('agrees with the proleptic Gregorian calendar on every day from 0000 to 9999', () => {
    const [first, last] = [dayNumber(0, 1, 1), dayNumber(9999, 12, 31)];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(compareEdtf(isoDay(number), '1970-01-01')).toBe(number);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { dateText, instantText } from './dates.ts';
import { isEdtf, lastDayOf, timeOf } from './edtf.ts';

describe('a date', () => {
  it('is shown as precisely as it is known and no more', () => {
    expect(dateText('2024', 'en')).toBe('2024');
    expect(dateText('2024-12', 'en')).toBe('December 2024');
    expect(dateText('2024-07-30', 'en')).toBe('30 July 2024');
  });

  it('is written the way the language writes it', () => {
    expect(dateText('2026-05-14', 'tr')).toBe('14 Mayıs 2026');
    expect(dateText('2026-05-14', 'hy')).toContain('մայիսի');
    expect(dateText('2024-12', 'tr')).toBe('Aralık 2024');
  });

  it('does not shift with the clock of the machine', () => {
    expect(instantText('2026-05-15T00:00:00.000Z', 'en')).toBe('15 May 2026 at 00:00 UTC');
  });

  it('counts from the end of its period', () => {
    expect(lastDayOf('2024')).toBe('2024-12-31');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(timeOf('2022-07-01')).toBe(Date.UTC(2022, 6, 1));
  });

  it.each(['2024', '2024-07', '2024-07-30'])('%s looks like one', (text) => expect(isEdtf(text)).toBe(true));
  it.each(['', '24', '2024-13', '2024-07-32', '2024-7-3', 'now'])('%p does not', (text) =>
    expect(isEdtf(text)).toBe(false),
  );
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareInstants, NotInstantError, sortableInstant } from './instant.ts';

describe('an instant', () => {
  it('is the same however it is written', () => {
    expect(compareInstants('2026-05-15T00:00:00Z', '2026-05-15T03:00:00.000000+03:00')).toBe(0);
    expect(compareInstants('2026-01-01T00:30:00+04:00', '2025-12-31T20:30:00Z')).toBe(0);
    expect(compareInstants('2024-02-28T23:30:00-01:00', '2024-02-29T00:30:00z')).toBe(0);
    expect(compareInstants('2024-02-28T23:30:00.120Z', '2024-02-28T23:30:00.12+00:00')).toBe(0);
  });

  it('is told apart to the microsecond and beyond', () => {
    expect(compareInstants('2026-05-15T00:00:00.000001Z', '2026-05-15T00:00:00.000002Z')).toBe(-1);
    expect(compareInstants('2026-05-15T00:00:00.1Z', '2026-05-15T00:00:00.099999999Z')).toBe(1);
  });

  it('sorts as text as it does in time', () => {
    const moment = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9998-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const expected = Math.sign(a.getTime() - b.getTime());
        expect(compareInstants(a.toISOString(), b.toISOString())).toBe(expected);
      }),
    );
  });

  it.each(['2026-05-15', '2026-05-15T00:00:00', '2026-02-30T00:00:00Z', '2026-05-15T24:00:00Z', 'now'])(
    'is not "%s"',
    (text) => expect(() => sortableInstant(text)).toThrow(NotInstantError),
  );
});

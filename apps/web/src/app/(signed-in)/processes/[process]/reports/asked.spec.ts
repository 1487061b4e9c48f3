import { describe, expect, it } from '@jest/globals';
import { newReport } from '@parley/contracts';
import { controlsOf } from '../../../../../features/lens/controls.ts';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { askedOf, standingOf } from './asked.ts';

const lens = lensOf(
  {
    track: ['SR', 'FM'],
    reading: 'party:TR',
    asOf: '2024-07-30',
    knownAt: '2024-08-01T00:00:00Z',
    since: 'SR4',
    kind: 'action',
    theme: 'transport',
    obligor: 'AM',
  },
  'SR',
);

describe('what the address asks of a report', () => {
  it('is all that it says', () => {
    const body = { process: 'turkiye-armenia', kind: 'briefing' as const, ...askedOf(lens, 'briefing') };
    expect(newReport.parse(body)).toMatchObject({
      track: ['SR', 'FM'],
      reading: 'party:TR',
      method: 'pam@1',
      asOf: '2024-07-30',
      knownAt: '2024-08-01T00:00:00Z',
      since: 'SR4',
      itemKind: ['action'],
      theme: ['transport'],
      obligor: ['AM'],
    });
  });

  it('obeys every control that its screen offers, and so does one that comes again and again', () => {
    const other = {
      track: 'FM',
      reading: 'joint',
      method: 'full-share@1',
      asOf: '2024-07-30',
      knownAt: '2024-08-01T00:00:00Z',
      since: 'SR4',
      kind: 'action',
      theme: 'transport',
      obligor: 'AM',
    };
    const usual = lensOf({}, 'SR');
    for (const control of controlsOf.reports)
      expect(askedOf(lensOf({ [control]: other[control] }, 'SR'), 'briefing')).not.toEqual(
        askedOf(usual, 'briefing'),
      );
    const makesNone = Object.entries(other).filter(([control, value]) => {
      const asked = standingOf(lensOf({ [control]: value }, 'SR'));
      return JSON.stringify(asked) === JSON.stringify(standingOf(usual));
    });
    expect(
      makesNone
        .map(([control]) => control)
        .filter((each) => controlsOf.schedules.some((one) => one === each)),
    ).toEqual([]);
    expect(makesNone).toHaveLength(Object.keys(other).length - controlsOf.schedules.length);
  });

  it('leaves open what is not said, and since when to whoever tells no change', () => {
    expect(askedOf(lensOf({}, 'SR'), 'briefing')).toEqual({
      track: ['SR'],
      reading: 'resolved',
      method: 'pam@1',
      since: null,
      itemKind: [],
      theme: [],
      obligor: [],
    });
    expect(askedOf(lens, 'matrix')).not.toHaveProperty('since');
  });

  it('has no day where the report comes again and again', () => {
    expect(Object.keys(standingOf(lens))).not.toContain('asOf');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '@parley/contracts';
import { lensOf } from './lens.ts';
import { stepsOf } from './meeting-steps.ts';

const meeting = (key: string, heldOn: string | null, status: Meeting['status'] = 'held') =>
  ({ key, heldOn, status, ordinal: Number(key.slice(2)), track: { key: key.slice(0, 2) } }) as Meeting;

const meetings = [
  meeting('SR2', '2022-02-24'),
  meeting('SR1', '2022-01-14'),
  meeting('FM1', '2022-02-24'),
  meeting('SR3', '2026-12-01', 'scheduled'),
  meeting('SR4', null, 'postponed'),
];
const keysAt = (search: Record<string, string>) => {
  const { held, at, isThere } = stepsOf(meetings, lensOf(search, 'SR'));
  return { held: held.map(({ key }) => key), at, isThere };
};

describe('the steps of time', () => {
  it('are the meetings held on the chosen track, in order, and then today', () => {
    expect(keysAt({})).toEqual({ held: ['SR1', 'SR2'], at: 2, isThere: false });
  });

  it('are one for each day', () => {
    expect(keysAt({ track: 'all' }).held).toHaveLength(2);
  });

  it('stand at a meeting on its own day, and after it on the days that follow', () => {
    expect(keysAt({ asOf: '2022-01-14' })).toMatchObject({ at: 0, isThere: true });
    expect(keysAt({ asOf: '2022-01-20' })).toMatchObject({ at: 0, isThere: false });
    expect(keysAt({ asOf: '2022' })).toMatchObject({ at: 1, isThere: false });
  });

  it('stand before all of them on an earlier day', () => {
    expect(keysAt({ asOf: '2021' })).toMatchObject({ at: -1, isThere: false });
  });
});

import { describe, expect, it } from '@jest/globals';
import { clockFaults, nextRuns } from './next-runs.ts';

const runs = (cron: string, timeZone: string, after: string, many = 3) =>
  nextRuns({ cron, timeZone }, new Date(after), many).map((run) => run.toISOString());
const faults = (cron: string, timeZone = 'UTC') =>
  clockFaults({ cron, timeZone }, 'query').map(({ pointer, code }) => `${pointer} ${code}`);

describe('when a schedule comes next', () => {
  it('is said by the clock of its time zone', () => {
    expect(runs('0 8 * * 1', 'Asia/Yerevan', '2026-05-14T00:00:00Z')).toEqual([
      '2026-05-18T04:00:00.000Z',
      '2026-05-25T04:00:00.000Z',
      '2026-06-01T04:00:00.000Z',
    ]);
  });

  it('stays at the same hour of the day when clocks are changed', () => {
    expect(runs('0 8 * * *', 'Europe/Berlin', '2026-03-27T12:00:00Z')).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-30T06:00:00.000Z',
    ]);
  });

  it('comes an hour later by the clock, where it falls into the hour that is left out', () => {
    expect(runs('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });

  it('comes once in the hour that comes twice', () => {
    expect(runs('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });
});

describe('what is no clock', () => {
  it.each([
    ['0 8 * * 1', 'Asia/Yerevan', []],
    ['0 8 * * 1', 'Asia/Nowhere', ['?timeZone not_a_time_zone']],
    ['0 25 * * *', 'UTC', ['?cron not_a_cron_expression']],
    ['0 0 8 * * 1', 'UTC', ['?cron not_a_cron_expression']],
    ['@daily', 'UTC', ['?cron not_a_cron_expression']],
    ['0 0 30 2 *', 'UTC', ['?cron not_a_cron_expression']],
    ['* * * * *', 'UTC', ['?cron too_often']],
    ['0,5 8 * * *', 'UTC', ['?cron too_often']],
  ])('%s in %s', (cron, timeZone, expected) => {
    expect(faults(cron, timeZone)).toEqual(expected);
  });
});

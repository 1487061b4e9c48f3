import { describe, expect, it } from '@jest/globals';
import type { Lag, Meeting, Stall, Track } from '@parley/contracts';
import { wordsOf, workedExample } from '@parley/testing/worked-example';
import { lensOf } from '../lens/lens.ts';
import { cadenceFinding, cadenceOf } from '@parley/charts/pace';
import { comingMeetings, stallText } from '@parley/charts/findings';
import { lagFinding, lagRows } from '@parley/charts/pace';
import { evesOf } from '@parley/charts/pace';

const t = wordsOf('en');
const meetings = workedExample().points.map(({ meeting }) => meeting);
const tracks: Track[] = [
  {
    id: '',
    key: 'SR',
    title: { en: 'Special representatives' },
    level: 'special_representatives',
    archived: false,
  },
];

const stall = (given: Partial<Stall>): Stall => ({
  reason: 'silence',
  since: '2026-01-27',
  days: 244,
  track: { id: '', key: 'SR' },
  meeting: null,
  item: null,
  silentSince: '2025-09-12',
  expectedOn: null,
  threshold: 136,
  median: 68,
  label: 'internal',
  ...given,
});

describe('the cadence of the special representatives', () => {
  it('is told in a sentence', () => {
    expect(cadenceFinding(meetings, '2026-05-14', 'en', t)).toBe(
      'Since 14 January 2022: six meetings, the last one 244 days ago; the longest pause lasted 760 days',
    );
    expect(cadenceFinding(meetings.slice(0, 1), '2022-01-15', 'en', t)).toBe(
      'Since 14 January 2022: one meeting; the last one yesterday',
    );
  });

  it('asks on the eves of those meetings alone that ended a long pause', () => {
    expect(evesOf(meetings, 90)).toEqual(['2024-07-29', '2025-09-11']);
  });

  it('has a pause between two meetings, and one since the last, with the days on which it was a stall', () => {
    const cadence = cadenceOf(
      {
        tracks,
        meetings,
        planned: [],
        stalls: [stall({})],
        stallsByEve: new Map([['2024-07-29', [stall({ since: '2022-10-28', threshold: 118 })]]]),
        asOf: '2026-05-14',
      },
      'en',
      t,
    );
    expect(
      cadence.pauses.map(({ text, since }) => [
        text,
        since === null ? null : new Date(since).toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ['41 days', null],
      ['68 days', null],
      ['59 days', null],
      ['760 days', '2022-10-28'],
      ['409 days', null],
      ['244 days', '2026-01-27'],
    ]);
    expect(cadence.points[4]?.facts).toEqual([
      '760 days after the meeting before',
      'It ended a silence that was a stall from 28 October 2022, being longer than 118 days',
    ]);
  });
});

describe('what stands still', () => {
  it('is silence, with its threshold and the usual interval', () => {
    expect(stallText(stall({ median: 92.5, threshold: 185 }), tracks, 'en', t)).toEqual({
      what: 'Special representatives: no meeting since 12 September 2025, for 244 days.',
      why: 'A stall since 27 January 2026: longer than 185 days, the median interval being 92.5.',
    });
    expect(stallText(stall({ median: null, threshold: 90 }), tracks, 'en', t).why).toBe(
      'A stall since 27 January 2026: longer than 90 days.',
    );
  });

  it('is a due date passed, or a meeting that has not come', () => {
    const due = stall({ reason: 'due', track: null, expectedOn: '2023', since: '2024-01-01', days: 865 });
    expect(stallText(due, tracks, 'en', t).what).toBe('Due 2023, 865 days past, and not fully carried out.');
    const round = stall({ reason: 'follow_up', expectedOn: '2026-03', since: '2026-04-01', days: 1 });
    expect(stallText(round, tracks, 'en', t).what).toBe(
      'Special representatives: the meeting promised for March 2026 has not come; one day past.',
    );
  });
});

describe('the next meeting', () => {
  const planned = (key: string, heldOn: string | null, given: Partial<Meeting> = {}) =>
    ({ key, heldOn, status: 'scheduled', track: { id: '', key: 'SR' }, ...given }) as Meeting;

  it('is the first still to come on the chosen tracks; what has no date comes last', () => {
    const list = [
      planned('SR9', null),
      planned('SR8', '2026-09'),
      planned('SR7', '2026-06-20', { status: 'postponed' }),
      planned('FM7', '2026-06-01', { track: { id: '', key: 'FM' } }),
      planned('SR6', '2025-09-12', { status: 'held' }),
      planned('SR0', '2026-05-01'),
    ];
    expect(comingMeetings(list, lensOf({}, 'SR'), '2026-05-14').map(({ key }) => key)).toEqual([
      'SR7',
      'SR8',
      'SR9',
    ]);
  });
});

describe('the lag', () => {
  const item = (key: string, days: number, end: 'full' | 'open' | 'closed') => ({
    item: { id: '', key, title: { en: `Item ${key}` } },
    agreedOn: '2022-07-01',
    fullOn: end === 'full' ? '2023-01-01' : null,
    days,
    end,
  });
  const lag = {
    median: 520,
    items: [item('I03', 184, 'full'), item('I09', 520, 'full'), item('I02', 1413, 'open')],
    curve: [
      { days: 184, waiting: 0.6667 },
      { days: 520, waiting: 0.3333 },
    ],
  } as unknown as Lag;

  it('has a row for each day on which something ends, from 0 on, with the share that waits longer', () => {
    expect(lagRows(lag, 'en', t).map(({ days, waiting, full, open }) => [days, waiting, full, open])).toEqual(
      [
        [0, 1, [], []],
        [184, 0.6667, ['I03'], []],
        [520, 0.3333, ['I09'], []],
        [1413, 0.3333, [], ['I02']],
      ],
    );
  });

  it('is told by its median, or that there is none yet', () => {
    expect(lagFinding(lag, t)).toBe(
      'Half of what is agreed is carried out in full within 520 days; one item still waits',
    );
    expect(lagFinding({ ...lag, median: null }, t)).toBe(
      'More than half of what is agreed is still to be carried out in full; one item still waits',
    );
    expect(lagFinding({ ...lag, median: null, items: [item('A', 3, 'open'), item('B', 3, 'open')] }, t)).toBe(
      'Nothing of what is agreed is carried out in full yet; two items still wait',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MeetingFact } from '../facts/meeting.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, heldOn, itemOf, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { USUAL_STALL_RULES } from './rules.ts';
import { medianInterval } from './silence.ts';
import type { Stall } from './stalls.ts';
import { stalls } from './stalls.ts';

describe('the silence of the special representatives', () => {
  it('is a stall in June 2023, with its reason', () => {
    expect(silencesAt('2023-06-01')).toEqual([
      {
        reason: 'silence',
        track: 'SR',
        meeting: 'SR4',
        silentSince: '2022-07-01',
        since: '2022-10-28',
        days: 335,
        threshold: 118,
        median: 59,
      },
    ]);
  });

  it('begins when it is longer than twice the usual, and is broken by the fifth meeting', () => {
    expect(silencesAt('2022-10-27')).toEqual([]);
    expect(silencesAt('2022-10-28')).toHaveLength(1);
    expect(silencesAt('2024-07-29')).toHaveLength(1);
    expect(silencesAt('2024-07-30')).toEqual([]);
  });

  it('is broken by technical talks only where the process says so', () => {
    const rules = { ...USUAL_STALL_RULES, technicalTracks: ['TE'] };
    const at = onTheEnvoys({ asOf: '2026-05-14' });
    const political = stalls(turkiyeArmenia, at, rules).filter(isSilence);
    const asked = stalls(turkiyeArmenia, at, { ...rules, technicalBreaksSilence: true }).filter(isSilence);
    expect(political.map(({ since }) => since)).toEqual(['2026-01-27']);
    expect(asked).toEqual([]);
  });
});

describe('other stalls', () => {
  it('are due dates passed, on open items that are not full', () => {
    const due = stalls(turkiyeArmenia, onTheEnvoys({ asOf: '2024-07-30' }));
    expect(due).toEqual([
      { reason: 'due_passed', item: 'I02', dueOn: '2023', since: '2024-01-01', days: 212 },
      { reason: 'due_passed', item: 'I05', dueOn: '2023', since: '2024-01-01', days: 212 },
    ]);
  });

  it('are not due dates of what was done or carried on', () => {
    const items = [
      itemOf('A', { dueOn: '2022' }),
      itemOf('B', { dueOn: '2022' }),
      itemOf('C', { dueOn: '2022' }),
    ];
    const ledger = ledgerOf(
      [
        says('a', 'A', '2022', 'joint', 'agree', { implementation: 3 }),
        says('b', 'B', '2022', 'joint', 'continue', { continuedBy: 'A' }),
      ],
      { items },
    );
    expect(stalls(ledger, askAt('2024'))).toEqual([]);
  });

  it('are follow-ups that were promised and have not come', () => {
    const promised = heldOn('M2', '2022-03', { status: 'scheduled', ordinal: 2 });
    expect(followUps([promised], '2022-03-31')).toEqual([]);
    expect(followUps([promised], '2022-04-10')).toEqual([['M2', '2022-04-01', 10]]);
    expect(followUps([{ ...promised, status: 'postponed' }], '2022-04-10')).toHaveLength(1);
    expect(followUps([{ ...promised, status: 'cancelled' }], '2022-04-10')).toEqual([]);
    expect(followUps([promised, heldOn('M3', '2022-04-09')], '2022-04-10')).toEqual([]);
    expect(followUps([promised, heldOn('X', '2022-04-09', { track: 'FM' })], '2022-04-10')).toHaveLength(1);
  });

  it('are never shorter than the least number of days', () => {
    const ledger = ledgerOf([], { meetings: [heldOn('M1', '2022-01-01'), heldOn('M2', '2022-01-11')] });
    expect(stalls(ledger, askAt('2022-04-11'))).toEqual([]);
    expect(stalls(ledger, askAt('2022-04-12'))).toMatchObject([{ days: 91, threshold: 90, median: 10 }]);
    expect(stalls(ledger, askAt('2022-02-01'), { ...USUAL_STALL_RULES, atLeastDays: 5 })).toHaveLength(1);
  });
});

it('a median interval is the middle one, or half way between the two middle ones', () => {
  expect(medianInterval([0, 10, 40])).toBe(20);
  expect(medianInterval([0, 10, 40, 45])).toBe(10);
  expect(medianInterval([7])).toBeNull();
});

function isSilence(stall: Stall): boolean {
  return stall.reason === 'silence';
}

function silencesAt(asOf: string): readonly Stall[] {
  return stalls(turkiyeArmenia, onTheEnvoys({ asOf })).filter(isSilence);
}

function followUps(meetings: MeetingFact[], asOf: string): unknown[] {
  return stalls(ledgerOf([], { meetings }), askAt(asOf)).flatMap((stall) =>
    stall.reason === 'follow_up_missing' ? [[stall.meeting, stall.since, stall.days]] : [],
  );
}

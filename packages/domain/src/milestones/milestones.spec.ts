import { describe, expect, it } from '@jest/globals';
import type { MilestoneFact } from '../facts/milestone.ts';
import { NO_FILTERS } from '../facts/question.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { findMilestoneCycle } from './milestone-cycle.ts';
import { milestonesOn } from './milestones-on.ts';
import { milestoneStatuses } from './milestones.ts';

describe('the milestones of the worked example', () => {
  const statuses = new Map(
    milestoneStatuses(turkiyeArmenia, onTheEnvoys()).map((status) => [status.milestone, status]),
  );

  it.each([
    ['M1', '2022-02-02'],
    ['M2', '2023-01-01'],
    ['M3', '2026-01-01'],
    ['M4', '2026-05-13'],
    ['M5', null],
    ['M11', null],
  ])('%s was reached on %s', (milestone, reachedOn) => {
    expect(statuses.get(milestone)?.reachedOn).toBe(reachedOn);
  });

  it('say what is missing, and what was closed before it was complete', () => {
    expect(statuses.get('M5')?.missing.map(({ criterion }) => criterion)).toEqual([
      { item: 'I02', implementation: 3 },
      { item: 'I05', implementation: 3 },
    ]);
    expect(statuses.get('M6')?.missing[0]).toMatchObject({ closed: true });
    expect(statuses.get('M11')?.missing.map(({ criterion }) => criterion)).toEqual([
      { milestone: 'M9' },
      { milestone: 'M10' },
    ]);
  });
});

describe('the milestones on some items', () => {
  const on = (filters: Partial<typeof NO_FILTERS>) => [
    ...milestonesOn(turkiyeArmenia, { ...NO_FILTERS, ...filters }),
  ];

  it('are those that wait for one of them, themselves or through another milestone', () => {
    expect(on({ themes: ['transport'] })).toEqual(['M1', 'M6', 'M7']);
    expect(on({ themes: ['border'] })).toEqual(['M5', 'M10', 'M11']);
    expect(on({ kinds: ['end_goal'] })).toEqual(['M9', 'M10', 'M11']);
    expect(on({ kinds: ['study'], obligors: ['TR'] })).toEqual(['M6', 'M7']);
    expect(on({ themes: ['energy'] })).toEqual([]);
  });

  it('are all of them where only meetings are narrowed, and none are lost in a circle', () => {
    expect(on({ tracks: ['SR'] })).toHaveLength(11);
    const circle: MilestoneFact[] = [
      { key: 'one', plannedOn: null, criteria: [{ milestone: 'other' }] },
      { key: 'other', plannedOn: null, criteria: [{ milestone: 'one' }, { item: 'I08' }] },
      { key: 'empty', plannedOn: null, criteria: [] },
    ];
    const facts = { ...turkiyeArmenia, milestones: circle };
    expect([...milestonesOn(facts, { ...NO_FILTERS, kinds: ['study'] })].sort()).toEqual(['one', 'other']);
    expect(milestonesOn(facts, NO_FILTERS).size).toBe(3);
  });
});

describe('a milestone', () => {
  const both: MilestoneFact = {
    key: 'both',
    plannedOn: '2022-03',
    criteria: [{ item: 'A', implementation: 2, agreement: 'proposed' }, { milestone: 'law' }],
  };
  const law: MilestoneFact = { key: 'law', plannedOn: null, criteria: [{ item: 'B', legal: 'signed' }] };
  const ledger = ledgerOf(
    [
      says('a', 'A', '2022-01-01', 'joint', 'agree', { implementation: 2 }),
      says('b', 'B', '2022-04-01', 'joint', 'agree', { legal: 'in_force' }),
      says('a2', 'A', '2022-06-01', 'joint', 'reverse', { implementation: 0 }),
    ],
    { milestones: [both, law] },
  );

  it.each([
    ['2022-02', null, 'on_time'],
    ['2022-03-15', null, 'due'],
    ['2022-05', '2022-04-01', 'done_late'],
    ['2022-07', null, 'overdue'],
  ])('at %s was reached on %s: it is taken back by a reversal', (asOf, reachedOn, schedule) => {
    expect(milestoneStatuses(ledger, askAt(asOf))[0]).toMatchObject({ reachedOn, schedule });
  });

  it('without criteria is never reached', () => {
    const empty = { ...ledger, milestones: [{ ...law, criteria: [] }] };
    expect(milestoneStatuses(empty, askAt('2023'))[0]?.reachedOn).toBeNull();
  });

  it('that waits for itself is found, and never reached', () => {
    const circle: MilestoneFact[] = [
      { key: 'a', plannedOn: null, criteria: [{ milestone: 'b' }] },
      { key: 'b', plannedOn: null, criteria: [{ item: 'A', implementation: 2 }, { milestone: 'c' }] },
      { key: 'c', plannedOn: null, criteria: [{ milestone: 'b' }] },
    ];
    expect(findMilestoneCycle(circle)).toEqual(['b', 'c']);
    expect(findMilestoneCycle([both, law])).toBeNull();
    expect(findMilestoneCycle(turkiyeArmenia.milestones)).toBeNull();
    const statuses = milestoneStatuses({ ...ledger, milestones: circle }, askAt('2023'));
    expect(statuses.map(({ reachedOn }) => reachedOn)).toEqual([null, null, null]);
  });
});

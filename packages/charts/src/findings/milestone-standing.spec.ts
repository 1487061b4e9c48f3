import { describe, expect, it } from '@jest/globals';
import type { CriterionStanding, MilestoneStanding } from '@parley/contracts';
import { wordsOf } from '@parley/testing/worked-example';
import { milestonesFinding } from './milestones-finding.ts';
import { goalsOf, inOrder, statusOf } from './milestone-standing.ts';
import { timelineOf } from '../milestones/timeline-model.ts';

const onItem = (key: string, metOn: string | null, closed = false): CriterionStanding => ({
  item: { id: '', key },
  implementation: 3,
  agreement: null,
  legal: null,
  metOn,
  closed,
});
const onMilestone = (key: string, metOn: string | null = null): CriterionStanding => ({
  milestone: { id: '', key },
  metOn,
  closed: false,
});

function milestone(
  key: string,
  criteria: CriterionStanding[],
  given: Partial<MilestoneStanding> = {},
): MilestoneStanding {
  const missing = criteria.filter(({ metOn }) => metOn === null);
  return {
    id: key,
    key,
    title: { en: `Goal ${key}`, tr: `Hedef ${key}`, hy: `Նպատակ ${key}` },
    note: null,
    plannedOn: null,
    label: 'public',
    archived: false,
    reachedOn: null,
    schedule: 'none',
    criteria,
    missing,
    ...given,
  };
}

const flights = milestone('M1', [onItem('A', '2022-02-02')], { reachedOn: '2022-02-02' });
const gate = milestone('M2', [onItem('B', null, true)]);
const crossing = milestone('M3', [onItem('C', null), onItem('D', '2023-01-01')], {
  plannedOn: '2023',
  schedule: 'overdue',
});
const full = milestone('M4', [onMilestone('M1', '2022-02-02'), onMilestone('M3'), onMilestone('M2')]);
const all = [full, gate, crossing, flights];

describe('where milestones stand', () => {
  it('is told from what they wait for, and when they were planned', () => {
    expect(all.map(statusOf)).toEqual(['open', 'blocked', 'overdue', 'reached']);
  });

  it('puts those reached first, then those planned, then as recorded', () => {
    expect(inOrder(all).map(({ key }) => key)).toEqual(['M1', 'M3', 'M4', 'M2']);
  });

  it('knows what it all leads to', () => {
    expect(goalsOf(all).map(({ key }) => key)).toEqual(['M4']);
    expect(goalsOf([gate, crossing])).toEqual([]);
  });
});

describe('the headline of the milestones', () => {
  it('counts, and names what the goal still waits for', () => {
    expect(milestonesFinding(all, 'en', wordsOf('en'))).toBe(
      'Of 4 milestones, one is reached; “Goal M4” still waits for two more',
    );
    expect(milestonesFinding(all, 'tr', wordsOf('tr'))).toBe(
      '4 kilometre taşından bir tanesine ulaşıldı; “Hedef M4” için iki koşul eksik',
    );
    expect(milestonesFinding(all, 'hy', wordsOf('hy'))).toBe(
      '4 հանգրվանից իրականացված է մեկ. «Նպատակ M4» հանգրվանին պակասում է երկու պայման',
    );
  });

  it('does without a goal, and without a milestone reached', () => {
    expect(milestonesFinding([gate], 'en', wordsOf('en'))).toBe('Of one milestone, none is reached');
  });

  it('says that the goal is reached', () => {
    const done = { ...full, reachedOn: '2024-01-01', missing: [] };
    expect(milestonesFinding([flights, done], 'en', wordsOf('en'))).toBe(
      'Of 2 milestones, two are reached; so is “Goal M4”',
    );
  });
});

describe('the timeline', () => {
  const timeline = timelineOf(
    { milestones: all, items: [], firstOn: '2022-01-14', asOf: '2026-05-14' },
    'en',
    wordsOf('en'),
  );

  it('spans from the first meeting to the asked day, or to what is planned later', () => {
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    expect([day(timeline.start), day(timeline.end)]).toEqual(['2022-01-14', '2026-05-14']);
    const later = { ...gate, plannedOn: '2027' };
    expect(
      day(
        timelineOf({ milestones: [later], items: [], firstOn: null, asOf: '2026-05-14' }, 'en', wordsOf('en'))
          .end,
      ),
    ).toBe('2027-12-31');
  });

  it('says beside each when it was reached, or how much of it is met', () => {
    expect(timeline.rows.map(({ key, label }) => [key, label])).toEqual([
      ['M1', '2 Feb 2022'],
      ['M3', '1/2'],
      ['M4', '1/3'],
      ['M2', '0/1'],
    ]);
  });
});

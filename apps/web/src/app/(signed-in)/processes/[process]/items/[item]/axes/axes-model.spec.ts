import { describe, expect, it } from '@jest/globals';
import type { HistoryEntry } from '@parley/contracts';
import { wordsOf } from '@parley/testing/worked-example';
import { axisRows, isTold, sampleOf, samplesOf, standingOn, stepsOf } from '@parley/charts/item';
import type { Sample } from '@parley/charts/item';

const sample = (on: string, given: Partial<Sample['state']> = {}): Sample => ({
  on,
  state: {
    agreement: 'agreed',
    corroboration: 'joint',
    legal: 'none',
    implementation: 0,
    schedule: 'on_time',
    ...given,
  },
});
const entry = (countsFrom: string, after: Sample['state'] | null) =>
  ({ countsFrom, after }) as unknown as HistoryEntry;

const samples = samplesOf(
  [
    entry('2022-07-01', sample('').state),
    entry('2023-06-28', null),
    entry('2024-01-12', sample('', { implementation: 1, schedule: 'overdue' }).state),
  ],
  [
    sample('2024-01-01', { schedule: 'overdue' }),
    sample('2026-05-14', { implementation: 1, schedule: 'overdue' }),
  ],
);

describe('an item on its four axes', () => {
  it('has a sample for each day that is known, in the order of time; what was corrected left none', () => {
    expect(samples.map(({ on }) => on)).toEqual(['2022-07-01', '2024-01-01', '2024-01-12', '2026-05-14']);
  });

  it('stands where it came to last, since the day on which it did', () => {
    expect(standingOn('implementation', samples)).toEqual({ step: '1', since: '2024-01-12' });
    expect(standingOn('schedule', samples)).toEqual({ step: 'overdue', since: '2024-01-01' });
    expect(standingOn('agreement', samples)).toEqual({ step: 'agreed', since: '2022-07-01' });
    expect(standingOn('agreement', [])).toBeNull();
  });

  it('shows of the unusual steps only what occurred', () => {
    expect(stepsOf('agreement', samples)).toEqual(['proposed', 'agreed']);
    expect(stepsOf('agreement', [sample('2022', { agreement: 'withdrawn' })])).toEqual([
      'withdrawn',
      'proposed',
      'agreed',
    ]);
    expect(stepsOf('implementation', [sample('2022', { implementation: null })])[0]).toBe('noEvidence');
  });

  it('has no chart of a legal form that was never taken, nor of a due date that there is not', () => {
    expect(isTold('legal', samples)).toBe(false);
    expect(isTold('agreement', [sample('2022', { agreement: 'none' })])).toBe(true);
    expect(isTold('schedule', [sample('2022', { schedule: 'none' })])).toBe(false);
  });

  it('names each state in the reader’s language', () => {
    expect(axisRows(samples, 'tr', wordsOf('tr')).at(-1)?.names).toEqual({
      agreement: 'Mutabık kalındı',
      legal: 'Yok',
      implementation: 'Asgari',
      schedule: 'Gecikti',
      corroboration: 'Ortak metin',
    });
  });

  it('says nothing of a day on which nobody had put it forward', () => {
    expect(sampleOf('2021', undefined)).toEqual([]);
  });
});

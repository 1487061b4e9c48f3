import { describe, expect, it } from '@jest/globals';
import { NO_FILTERS } from '../facts/question.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, heldOn, ledgerOf } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { progressSeries } from './series.ts';

describe('the points of a series', () => {
  it('are the meetings held by then, by day, then ordinal', () => {
    const meetings = [
      heldOn('late', '2023-01-01'),
      heldOn('month', '2022-02'),
      heldOn('c-second', '2022-01-01', { ordinal: 2 }),
      heldOn('d-first', '2022-01-01'),
      heldOn('planned', '2022-01-02', { status: 'scheduled' }),
      heldOn('off', '2022-01-02', { status: 'cancelled' }),
    ];
    const { points } = progressSeries(ledgerOf([], { meetings }), askAt('2022-03'));
    expect(points.map(({ at, meeting }) => [meeting?.key, at])).toEqual([
      ['d-first', '2022-01-01'],
      ['c-second', '2022-01-01'],
      ['month', '2022-02-28'],
    ]);
  });

  it('are all 24 without a filter on tracks, and the current figures are the same', () => {
    const all = progressSeries(turkiyeArmenia, onTheEnvoys({ filters: NO_FILTERS }));
    const some = progressSeries(turkiyeArmenia, onTheEnvoys());
    expect(all.points).toHaveLength(24);
    expect([all.current.score, all.current.n]).toEqual([some.current.score, some.current.n]);
  });

  it('look only at the items that the filters let through', () => {
    const filters = { ...NO_FILTERS, tracks: ['SR'], themes: ['border'] };
    const { current } = progressSeries(turkiyeArmenia, onTheEnvoys({ filters }));
    expect(current.counts.agreement).toMatchObject({ proposed: 2, agreed: 1 });
    expect(current.score).toBe(33.3);
  });
});

import { describe, expect, it } from '@jest/globals';
import { progressSeries } from '../progress/series.ts';
import type { ProgressPoint } from '../progress/series.ts';
import { onTheEnvoys, under } from './questions.ts';
import { turkiyeArmenia } from './turkiye-armenia.ts';

const { points, current } = progressSeries(turkiyeArmenia, onTheEnvoys());
const all = [...points, current];

describe('the worked example, resolved, pam@1, to the digit', () => {
  it.each([
    ['SR1', 1, [0, 1, 0, 0], 33.3, null, null, null, null],
    ['SR2', 1, [0, 0, 0, 1], 100, 66.7, 0, 66.7, 0],
    ['SR3', 1, [0, 0, 0, 1], 100, 0, 0, 0, 0],
    ['SR4', 3, [2, 0, 0, 1], 33.3, -66.7, 0, 0, -66.7],
    ['SR5', 5, [2, 1, 0, 2], 46.7, 13.3, 0, 44.4, -31.1],
    ['SR6', 9, [4, 2, 1, 2], 37, -9.6, 11.7, 0, -21.3],
    [null, 10, [2, 2, 2, 4], 60, 23, 0, 18.5, 4.4],
  ])('%s', (meeting, n, levels, score, total, byLeaving, byMovement, byNewItems) => {
    const point = at(meeting);
    expect(point.n).toBe(n);
    expect(point.counts.implementation).toEqual({ ...Object.fromEntries(levels.entries()), noEvidence: 0 });
    expect(point.score).toBe(score);
    expect(point.change).toEqual({ total, byMovement, byNewItems, byLeaving });
  });

  it('keeps the high-water line at the best score so far', () => {
    expect(all.map((point) => point.highWater)).toEqual([33.3, 100, 100, 100, 100, 100, 100]);
  });

  it('lists the envoys at home as contradicted once Armenia denied it, every other claim as proposed', () => {
    expect(at('SR5').counts.agreement).toEqual({
      proposed: 4,
      agreed: 6,
      contradicted: 1,
      denied: 0,
      withdrawn: 0,
    });
    expect(current.counts.agreement).toMatchObject({ proposed: 3, agreed: 12, contradicted: 1 });
  });

  it('spans nothing where every scored item has uncontested evidence', () => {
    for (const point of all) {
      expect([point.low, point.high, point.coverage]).toEqual([point.score, point.score, 1]);
    }
  });

  it('is the very point that the API shows for the fourth meeting', () => {
    expect(at('SR4')).toEqual({
      meeting: { key: 'SR4', track: 'SR', ordinal: 4, heldOn: '2022-07-01' },
      at: '2022-07-01',
      n: 3,
      score: 33.3,
      low: 33.3,
      high: 33.3,
      coverage: 1,
      highWater: 100,
      counts: {
        implementation: { 0: 2, 1: 0, 2: 0, 3: 1, noEvidence: 0 },
        agreement: { proposed: 3, agreed: 4, contradicted: 0, denied: 0, withdrawn: 0 },
      },
      movement: {
        new: ['I02', 'I03'],
        tabled: [],
        advanced: [],
        reversed: [],
        carriedOn: [],
        dropped: [],
        slipped: [],
        reconfirmed: ['I01'],
        unchanged: ['I04', 'I05', 'I14', 'I15'],
      },
      change: { total: -66.7, byMovement: 0, byNewItems: -66.7, byLeaving: 0 },
      restatedShare: 0.3333,
      reconfirmedGenerically: [],
    });
  });

  it('ends at the fourth meeting when asked on its day', () => {
    const early = progressSeries(turkiyeArmenia, onTheEnvoys({ asOf: '2022-07-01' }));
    expect(early.points.map((point) => point.meeting?.key)).toEqual(['SR1', 'SR2', 'SR3', 'SR4']);
    expect(early.points).toEqual(points.slice(0, 4));
    expect(early.current.score).toBe(33.3);
    expect(early.current.change).toEqual({ total: 0, byMovement: 0, byNewItems: 0, byLeaving: 0 });
  });
});

describe('the worked example under the other readings', () => {
  it('counts only what no side contests under `joint`', () => {
    const { n, scores } = scoresOf('joint');
    expect(scores).toEqual([null, null, null, 0, 33.3, 29.2, 50]);
    expect(n).toEqual([0, 0, 0, 2, 4, 8, 8]);
  });

  it('counts one-sided claims too under `any`', () => {
    const { n, scores } = scoresOf('any');
    expect(scores).toEqual([33.3, 100, 100, 33.3, 42.9, 36.7, 57.6]);
    expect(n).toEqual([1, 1, 1, 3, 7, 10, 11]);
  });

  it("reads each party's own stance: the crossing for diplomats is agreed by Armenia's account alone", () => {
    expect(scoresOf('party:AM').n).toEqual([0, 0, 0, 2, 6, 9, 9]);
    expect(scoresOf('party:TR').n).toEqual([0, 0, 0, 2, 4, 8, 9]);
  });
});

function at(meeting: string | null): ProgressPoint {
  const point = all.find((candidate) => (candidate.meeting?.key ?? null) === meeting);
  if (!point) throw new Error(`no point ${meeting}`);
  return point;
}

function scoresOf(reading: 'joint' | 'any' | 'party:AM' | 'party:TR'): {
  n: number[];
  scores: (number | null)[];
} {
  const series = progressSeries(turkiyeArmenia, under(reading));
  const shown = [...series.points, series.current];
  return { n: shown.map((point) => point.n), scores: shown.map((point) => point.score) };
}

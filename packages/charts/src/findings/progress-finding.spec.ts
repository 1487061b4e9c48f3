import { describe, expect, it } from '@jest/globals';
import { pointOf, wordsOf, workedExample } from '@parley/testing/worked-example';
import type { MovementBetween } from '@parley/contracts';
import { causesOf, comparisonOf, comparisonSince, findingText } from './progress-finding.ts';

const english = (upTo?: number) => findingText(workedExample(upTo), 'en', wordsOf('en'));

describe('the headline of the chart', () => {
  it('says what moved since the last meeting and why the score rose', () => {
    expect(english()).toBe(
      'Since meeting 6: one new item, two advanced; score 37.0 → 60.0 as agreed items moved forward',
    );
  });

  it('compares the last two meetings where nothing happened after the last', () => {
    expect(english(6)).toBe(
      'Since meeting 5: five new items, one carried on in another; score 46.7 → 37.0 because the agenda widened',
    );
  });

  it('names what held against the change where it weighs', () => {
    expect(english(5)).toBe(
      'Since meeting 4: two new items, three advanced; score 33.3 → 46.7 as agreed items moved forward although the agenda widened',
    );
  });

  it('gives no cause where the score stayed', () => {
    expect(english(3)).toBe('Since meeting 2: nothing moved; score unchanged at 100.0');
  });

  it('has a score and nothing to compare at the first meeting', () => {
    expect(english(1)).toBe('At the first meeting: score 33.3');
  });

  it('never calls nothing agreed a score of 0', () => {
    const empty = pointOf('2022-01-14', null, [0, 0, 0, 0], null, {});
    const progress = { ...workedExample(1), current: empty };
    expect(findingText(progress, 'en', wordsOf('en'))).toBe(
      'Nothing is agreed under this reading yet, so there is no score',
    );
  });

  it('dates the comparison where several tracks are shown', () => {
    const progress = workedExample();
    const points = progress.points.map((point, index) =>
      index === 0 ? { ...point, meeting: { ...point.meeting, track: 'FM' } } : point,
    );
    expect(findingText({ ...progress, points }, 'en', wordsOf('en'))).toContain('Since 12 September 2025:');
  });

  it('speaks Turkish with Turkish figures', () => {
    expect(findingText(workedExample(6), 'tr', wordsOf('tr'))).toBe(
      '5. toplantıdan bu yana: beş yeni madde, bir madde başka bir maddede sürüyor; puan 46,7 → 37,0 (gündem genişledi)',
    );
  });

  it('speaks Armenian with Armenian figures', () => {
    expect(findingText(workedExample(6), 'hy', wordsOf('hy'))).toContain(
      'ցուցանիշը՝ 46,7 → 37,0 (օրակարգն ընդլայնվել է)',
    );
  });
});

describe('what is compared', () => {
  it('is the asked day with the last meeting where something happened since', () => {
    expect(comparisonOf(workedExample())?.before.at).toBe('2025-09-12');
  });

  it('is nothing before the first meeting', () => {
    expect(comparisonOf({ ...workedExample(), points: [] })).toBeNull();
  });
});

describe('the cause of a change', () => {
  const change = (total: number, byLeaving: number, byMovement: number, byNewItems: number) =>
    causesOf({ total, byLeaving, byMovement, byNewItems });

  it('is the part that weighs most in its direction', () => {
    expect(change(-9.6, 11.7, 0, -21.3)).toEqual({ cause: 'newItemsDown', against: null });
    expect(change(-20, -15, -5, 0)).toEqual({ cause: 'leavingDown', against: null });
  });

  it('is none where the parts cancel out', () => {
    expect(change(0, 0, 10, -10)).toEqual({ cause: null, against: null });
  });
});

describe('the change since a point of the reader’s own', () => {
  const progress = workedExample();
  const { movement, change } = progress.current;
  const since = (from: object | null) =>
    comparisonSince({ from, to: { score: 60 }, movement, change } as unknown as MovementBetween, progress);

  it('is told from the meeting by its number, from a day by its date', () => {
    const at = { at: '2022-07-01', score: 33.3 };
    expect(since({ ...at, meeting: { ordinal: 4 } })).toMatchObject({
      ordinal: 4,
      before: at,
      now: { score: 60 },
    });
    expect(since({ ...at, meeting: null })).toMatchObject({ ordinal: null });
    expect(findingText(progress, 'en', wordsOf('en'), since({ ...at, meeting: { ordinal: 4 } }))).toMatch(
      /^Since meeting 4: .*; score 33.3 → 60.0/,
    );
  });

  it('is none from the beginning', () => {
    expect(since(null)).toBeNull();
  });
});

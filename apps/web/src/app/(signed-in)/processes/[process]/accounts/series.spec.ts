import { describe, expect, it } from '@jest/globals';
import { wordsOf, workedExample } from '@parley/testing/worked-example';
import { apart, lookOf, momentsOf, seriesOf } from '@parley/charts/accounts';

const sides = ['party:TR', 'party:AM'];

describe('a line of scores', () => {
  it('has the score at each meeting and on the asked day', () => {
    const series = seriesOf(workedExample(), { name: 'Resolved', sides }, 'en');
    expect(series.texts).toEqual(['33.3', '100.0', '100.0', '33.3', '46.7', '37.0', '60.0']);
    expect(momentsOf(workedExample(), 'en', wordsOf('en')).map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      'now',
    ]);
  });

  it('tells the interval where there is one, and no figure where nothing is agreed', () => {
    const example = workedExample(2);
    const [first, second] = example.points;
    if (!first || !second) throw new Error('the example has two meetings');
    const points = [
      { ...first, score: null, low: null, high: null },
      { ...second, low: 66.7, high: 100 },
    ];
    const { texts, bands } = seriesOf({ ...example, points }, { name: 'Joint', sides }, 'en');
    expect(texts).toEqual(['–', '100.0 (66.7–100.0)']);
    expect(bands).toEqual([null, [66.7, 100]]);
  });

  it('is drawn like no other', () => {
    expect(['joint', ...sides, 'resolved'].map((reading) => lookOf(reading, sides))).toEqual([
      'joint',
      'side1',
      'side2',
      'asked',
    ]);
  });
});

describe('names beside the ends of lines', () => {
  it('stay where they are while they do not touch', () => {
    expect(apart([100, 50], 16, 200)).toEqual([100, 50]);
  });

  it('are moved apart, each in its place in the order, and never below the foot', () => {
    expect(apart([50, 52, 51], 16, 200)).toEqual([50, 82, 66]);
    expect(apart([198, 199], 16, 200)).toEqual([184, 200]);
  });
});

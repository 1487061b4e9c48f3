import { describe, expect, it } from '@jest/globals';
import { explain } from '../progress/explanation.ts';
import { progressSeries } from '../progress/series.ts';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';

describe('agreement@1', () => {
  const question = onTheEnvoys({ method: 'agreement@1' });
  const { points, current } = progressSeries(turkiyeArmenia, question);

  it('can be read off the counts of agreement at every point', () => {
    for (const { counts, score } of [...points, current]) {
      const putForward = Object.values(counts.agreement).reduce((total, count) => total + count, 0);
      expect(score).toBeCloseTo((100 * counts.agreement.agreed) / putForward, 1);
    }
    expect(points.map(({ score }) => score)).toEqual([100, 100, 40, 57.1, 54.5, 73.3]);
  });

  it('spans what one side claims and the other has not confirmed', () => {
    // At the fifth meeting Armenia alone calls I05 and I06 agreed.
    expect([points[4]?.low, points[4]?.score, points[4]?.high]).toEqual([54.5, 54.5, 72.7]);
  });

  it('leaves out of its low edge what the desk calls agreed and a side denies', () => {
    const ledger = ledgerOf([
      says('a', 'A', '2022-01-01', 'desk', 'agree'),
      says('a1', 'A', '2022-01-01', 'party:TR', 'agree'),
      says('a2', 'A', '2022-01-01', 'party:AM', 'deny'),
      says('b', 'B', '2022-01-01', 'joint', 'agree'),
    ]);
    const disputed = explain(ledger, askAt('2023', { method: 'agreement@1' }), '2023');
    expect([disputed.low, disputed.score, disputed.high]).toEqual([50, 100, 100]);
  });

  it('explains itself over every item put forward, principles and end goals too', () => {
    const { exact, terms } = explain(turkiyeArmenia, question, 'SR4');
    expect(exact).toBe('400/7');
    expect(terms.map(({ item, value }) => `${item} ${value}`)).toEqual([
      'I01 1',
      'I02 1',
      'I03 1',
      'I04 1',
      'I05 0',
      'I14 0',
      'I15 0',
    ]);
  });
});

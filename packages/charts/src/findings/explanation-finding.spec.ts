import { describe, expect, it } from '@jest/globals';
import type { Explanation } from '@parley/contracts';
import { wordsOf } from '@parley/testing/worked-example';
import { explanationFinding } from './explanation-finding.ts';

const gives = (...contributions: number[]) =>
  ({
    terms: contributions.map((contribution) => ({ contribution })),
    score: 46.7,
    meeting: { key: 'SR5' },
    at: '2024-07-30',
  }) as unknown as Explanation;

describe('the headline of a score in its terms', () => {
  it('says what the score is, where, and how many items make it', () => {
    expect(explanationFinding(gives(6.666667, 20, 20, 0, 0), 'en', wordsOf('en'))).toBe(
      'At SR5 on 30 July 2024 the score is 46.7: three of five items give something to it',
    );
    expect(explanationFinding(gives(6.666667, 20, 20, 0, 0), 'tr', wordsOf('tr'))).toBe(
      'SR5 (30 Temmuz 2024): puan 46,7; beş maddeden üç tanesi buna katkı veriyor',
    );
  });

  it('names the day where no meeting is asked about, and what there is not', () => {
    const none = { ...gives(), meeting: null, score: null };
    expect(explanationFinding(none, 'en', wordsOf('en'))).toBe(
      'On 30 July 2024 nothing is agreed under this reading, so there is no score',
    );
    expect(explanationFinding({ ...gives(100), score: 100, meeting: null }, 'en', wordsOf('en'))).toBe(
      'On 30 July 2024 the score is 100.0: one of one item gives something to it',
    );
  });
});

import type { Explanation } from '@parley/contracts';
import { dateText, decimal, type Words } from '@parley/words';

/** The headline of a score in its terms: what it is, where, and how many of how many items give something to it. */
export function explanationFinding(
  { terms, score, meeting, at }: Explanation,
  locale: string,
  t: Words,
): string {
  const giving = terms.filter(({ contribution }) => contribution > 0).length;
  const date = dateText(at, locale);
  const where =
    meeting === null ? t('explain.onDate', { date }) : t('explain.atMeeting', { meeting: meeting.key, date });
  return score === null
    ? t('explain.noScore', { where })
    : t('explain.finding', {
        where,
        score: decimal(score, locale),
        count: terms.length,
        all: t('finding.number', { n: terms.length }),
        giving,
        word: t('finding.number', { n: giving }),
      });
}

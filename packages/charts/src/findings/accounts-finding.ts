import type { Words } from '@parley/words';

/** The score by one account, at each moment, as the chart draws it. */
interface AccountLine {
  look: string;
  name: string;
  scores: readonly (number | null)[];
  texts: readonly string[];
}

/** The headline: on how much the sides differ, and what that comes to in the score. */
export function accountsFinding(
  differing: number,
  series: readonly AccountLine[],
  locale: string,
  t: Words,
): string {
  const differ =
    differing === 0
      ? t('accounts.agree')
      : t('accounts.differ', { count: differing, word: t('finding.number', { n: differing }) });
  const told = series
    .filter(({ look, scores }) => look !== 'asked' && (scores.at(-1) ?? null) !== null)
    .map(({ look, name, texts }) => {
      const score = texts.at(-1) ?? '';
      return look === 'joint'
        ? t('accounts.byJoint', { score })
        : t('accounts.bySide', { party: name, score });
    });
  if (told.length === 0) return differ;
  return t('accounts.sentence', { differ, scores: new Intl.ListFormat(locale).format(told) });
}

import { useLocale, useTranslations } from 'next-intl';
import type { Progress } from '@parley/contracts';
import { dateText, decimal, noFigure, percent } from '@parley/words';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../features/lens/lens.ts';
import { searchOf } from '../../../../features/lens/lens.ts';
import { levels } from '@parley/charts/findings';
import { LevelBar } from '../../../../features/record/level-bar.tsx';
import { LevelSwatch } from '../../../../features/record/level-swatch.tsx';

/** The state as of the asked day: the score large, and what it is made of. */
export function StateNow({ progress, slug, lens }: { progress: Progress; slug: string; lens: Lens }) {
  const t = useTranslations();
  const locale = useLocale();
  const { current } = progress;
  const { implementation, agreement } = current.counts;
  const shown = levels.toReversed().filter((level) => implementation[level] > 0);
  const putForward = Object.values(agreement).reduce((sum, count) => sum + count, 0);
  const facts = [
    {
      term: t('state.interval'),
      value:
        current.low === null || current.high === null
          ? noFigure
          : `${decimal(current.low, locale)}–${decimal(current.high, locale)}`,
    },
    {
      term: t('state.best'),
      value: current.highWater === null ? noFigure : decimal(current.highWater, locale),
    },
    {
      term: t('state.coverage'),
      value: current.coverage === null ? noFigure : percent(current.coverage, locale),
    },
    { term: t('state.putForward'), value: String(putForward) },
    { term: t('state.agreed'), value: String(agreement.agreed) },
    { term: t('state.contradicted'), value: String(agreement.contradicted) },
  ];

  return (
    <section aria-labelledby="state" className="print-whole">
      <h2 id="state" className="border-ink border-t-2 pt-3 text-xl">
        {t('state.title', { date: dateText(progress.asOf, locale) })}
      </h2>
      <p className="mt-4 flex flex-wrap items-baseline gap-x-3">
        <span
          data-testid="current-score"
          className="text-accent text-figure font-serif leading-none font-semibold"
        >
          {current.score === null ? noFigure : decimal(current.score, locale)}
        </span>
        <span className="text-ink-2 text-sm">
          {current.score === null ? t('state.noScore') : t('state.ofHundred', { count: current.n })}
        </span>
      </p>
      {current.n > 0 && (
        <>
          <LevelBar counts={implementation} className="mt-5 h-4" />
          <ul className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {shown.map((level) => (
              <li key={level} className="flex items-center gap-2">
                <LevelSwatch level={level} />
                {t('chart.levelCount', { count: implementation[level], level: t(`level.${level}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {current.score !== null && (
        <p className="no-print mt-4 text-sm">
          <PlaceLink href={`/processes/${slug}/explain${searchOf(lens)}`} className="link">
            {t('explain.link')}
          </PlaceLink>
        </p>
      )}
      <dl className="border-rule mt-6 border-t text-sm">
        {facts.map(({ term, value }) => (
          <div key={term} className="border-rule flex justify-between gap-4 border-b py-1.5">
            <dt className="text-ink-2">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

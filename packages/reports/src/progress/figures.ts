import type { Comparison } from '@parley/charts/findings';
import type { CurrentPoint } from '@parley/contracts';
import { decimal, noFigure, percent, signed } from '@parley/words';
import type { Figure, ReportPart } from '../model/report.ts';
import type { Telling } from '../telling/telling.ts';

/** What is read before anything else: the score with what it was, how it came, and over how much it is reckoned. */
export function stateFigures(
  point: CurrentPoint,
  comparison: Comparison | null,
  { locale, t }: Telling,
): ReportPart {
  const score = (value: number | null) => (value === null ? noFigure : decimal(value, locale));
  const total = comparison?.now.change.total ?? null;
  const figures: Figure[] = [
    {
      name: t('chart.scoreAxis'),
      value: point.score,
      text: score(point.score),
      note:
        comparison === null ? null : t('reports.figure.before', { score: score(comparison.before.score) }),
    },
    {
      name: t('reports.figure.change'),
      value: total,
      text: total === null ? noFigure : signed(total, locale),
      note: total === null ? null : splitText(comparison?.now.change, locale, t),
    },
    {
      name: t('chart.itemsAxis'),
      value: point.n,
      text: String(point.n),
      note: t('reports.figure.full', { count: point.counts.implementation['3'] }),
    },
    {
      name: t('state.coverage'),
      value: point.coverage,
      text: point.coverage === null ? noFigure : percent(point.coverage, locale),
      note: null,
    },
    { name: t('state.best'), value: point.highWater, text: score(point.highWater), note: null },
  ];
  return { part: 'figures', figures };
}

/** The change in its parts, which add up to it. */
export function splitText(
  change: CurrentPoint['change'] | undefined,
  locale: string,
  t: Telling['t'],
): string | null {
  if (change === undefined || change.total === null) return null;
  const parts = [
    { name: t('changed.leaving'), by: change.byLeaving },
    { name: t('changed.movement'), by: change.byMovement },
    { name: t('changed.newItems'), by: change.byNewItems },
  ];
  return parts.map(({ name, by }) => `${name} ${signed(by ?? 0, locale)}`).join(', ');
}

import { useLocale, useTranslations } from 'next-intl';
import type { Progress } from '@parley/contracts';
import { dateText, decimal, noFigure } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { showsNow } from '@parley/charts/progress';

interface Props {
  progress: Progress;
  /** Key of the meeting whose score is explained; null for that of a day. */
  meeting: string | null;
  lens: Lens;
  slug: string;
}

/** The points of the series with their scores, each a way to its terms. */
export function PointChoice({ progress, meeting, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const points = [
    ...progress.points.map((point) => ({
      at: point.meeting.key,
      when: dateText(point.meeting.heldOn, locale, 'short'),
      score: point.score,
    })),
    ...(showsNow(progress)
      ? [{ at: null, when: dateText(progress.asOf, locale, 'short'), score: progress.current.score }]
      : []),
  ];
  return (
    <nav aria-label={t('explain.points')} className="no-print mt-6">
      <ol className="flex flex-wrap gap-2">
        {points.map(({ at, when, score }) => (
          <li key={at ?? 'now'}>
            <PlaceLink
              href={`/processes/${slug}/explain${searchOf(lens, at === null ? {} : { at })}`}
              aria-current={at === meeting ? 'page' : undefined}
              className="border-rule hover:bg-sunken aria-[current]:border-ink block rounded-[3px] border px-3 py-1.5 text-xs aria-[current]:font-semibold"
            >
              {at ?? t('matrix.now')} <span className="text-ink-3 font-normal">{when}</span>
              <span className="figures block text-md">
                {score === null ? noFigure : decimal(score, locale)}
              </span>
            </PlaceLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

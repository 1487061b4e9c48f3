import { useLocale, useTranslations } from 'next-intl';
import type { Lag } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';

interface Props {
  lag: Lag['items'][number];
  /** Of all items, in days; null while more than half still wait. */
  median: number | null;
  lens: Lens;
  slug: string;
}

/** How long it took, or takes, from agreed to carried out, beside what is usual here. */
export function LagLine({ lag, median, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const agreed = dateText(lag.agreedOn, locale);
  return (
    <p className="mt-4 max-w-(--measure)" data-testid="lag">
      {lag.fullOn === null
        ? t(`itemLag.${lag.end === 'closed' ? 'closed' : 'open'}`, { agreed, count: lag.days })
        : t('itemLag.full', { agreed, full: dateText(lag.fullOn, locale), count: lag.days })}{' '}
      <PlaceLink href={`/processes/${slug}/pace${searchOf(lens)}#lag`} className="link text-ink-2 text-sm">
        {median === null ? t('itemLag.noMedian') : t('itemLag.median', { count: median })}
      </PlaceLink>
    </p>
  );
}

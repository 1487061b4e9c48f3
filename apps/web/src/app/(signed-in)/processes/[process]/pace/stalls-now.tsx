import { useLocale, useTranslations } from 'next-intl';
import type { Stall, Stalls, Track } from '@parley/contracts';
import { dateText, daysText } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { stallText } from '@parley/charts/findings';
import { Text } from '../../../../../features/record/text.tsx';

interface Props {
  answer: Stalls;
  tracks: readonly Track[];
  lens: Lens;
  slug: string;
  /** Whether the reader is cleared for alerts at all. */
  mayKnow: boolean;
}

/** What stands still on the asked day, each with its reason, and the rules by which that is said. */
export function StallsNow({ answer, tracks, lens, slug, mayKnow }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { stalls, rules } = answer;
  const count = stalls.length;
  return (
    <section aria-labelledby="stalls" className="mt-14">
      <h2 id="stalls" className="border-ink border-t-2 pt-3 text-xl">
        {mayKnow
          ? t('stalls.title', {
              count,
              word: t('finding.number', { n: count }),
              date: dateText(answer.asOf, locale),
            })
          : t('stalls.hiddenTitle')}
      </h2>
      {mayKnow ? (
        <p className="text-ink-2 mt-2 max-w-[90ch] text-sm">
          {t('stalls.rules', {
            times: daysText(rules.timesMedian, locale),
            count: rules.atLeastDays,
            technical: String(rules.technicalBreaksSilence),
          })}
        </p>
      ) : (
        <p className="text-ink-2 mt-2 max-w-[90ch] text-sm">{t('stalls.hidden')}</p>
      )}
      <ul className="mt-3">
        {stalls.map((stall) => (
          <li
            key={`${stall.reason}-${(stall.item ?? stall.track)?.key ?? ''}-${stall.expectedOn ?? ''}`}
            className="border-rule print-whole grid gap-x-8 gap-y-1 border-b py-4 md:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <p className="text-accent text-sm font-semibold md:pt-0.5">
              {t(`stalls.reason.${stall.reason}`)}
            </p>
            <StallLine {...{ stall, tracks, lens, slug }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StallLine({
  stall,
  tracks,
  lens,
  slug,
}: { stall: Stall } & Pick<Props, 'tracks' | 'lens' | 'slug'>) {
  const t = useTranslations();
  const locale = useLocale();
  const { what, why } = stallText(stall, tracks, locale, t);
  return (
    <div className="min-w-0">
      {stall.item !== null && (
        <p className="text-md leading-snug">
          <PlaceLink href={`/processes/${slug}/items/${stall.item.key}${searchOf(lens)}`} className="link">
            <Text of={stall.item.title} />
          </PlaceLink>{' '}
          <span className="text-ink-3 text-xs">{stall.item.key}</span>
        </p>
      )}
      <p className={stall.item === null ? 'text-md leading-snug' : 'text-sm'}>{what}</p>
      <p className="text-ink-2 mt-0.5 text-sm">{why}</p>
    </div>
  );
}

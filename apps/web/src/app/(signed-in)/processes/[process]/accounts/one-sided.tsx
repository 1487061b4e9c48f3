import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Matrix, Party } from '@parley/contracts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { accountName } from '@parley/charts/findings';
import { Text } from '../../../../../features/record/text.tsx';

interface Props {
  matrix: Matrix;
  /** What was known and so by the asked times. */
  assertions: readonly Assertion[];
  parties: readonly Party[];
  lens: Lens;
  slug: string;
}

/** Items on which only some of the sides have spoken: no dispute, and no agreement either. */
export function OneSided({ matrix, assertions, parties, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const claimed = matrix.items.filter(
    ({ current }) => current.corroboration === 'claimed' && !current.closed,
  );
  if (claimed.length === 0) return null;
  const speakersOf = (item: string) =>
    [...new Set(assertions.filter((each) => each.item.key === item).map(({ account }) => account))].filter(
      (account) => account.startsWith('party:'),
    );
  return (
    <section aria-labelledby="one-sided" className="mt-14">
      <h2 id="one-sided" className="border-ink border-t-2 pt-3 text-xl">
        {t('accounts.oneSided', { count: claimed.length })}
      </h2>
      <p className="text-ink-2 mt-2 max-w-(--measure) text-sm">{t('accounts.oneSidedAbout')}</p>
      <ul className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {claimed.map(({ key, title }) => (
          <li key={key} className="text-md leading-snug">
            <PlaceLink href={`/processes/${slug}/items/${key}${searchOf(lens)}`} className="link">
              <Text of={title} />
            </PlaceLink>{' '}
            <span className="text-ink-3 text-xs">{key}</span>
            <span className="text-ink-2 block text-xs">
              {new Intl.ListFormat(locale).format(
                speakersOf(key).map((account) => accountName(account, parties, locale, t)),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

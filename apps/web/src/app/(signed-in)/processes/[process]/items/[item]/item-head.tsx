import { useLocale, useTranslations } from 'next-intl';
import type { Item, Party } from '@parley/contracts';
import { dateText, plain } from '@parley/words';
import { Text } from '../../../../../../features/record/text.tsx';
import { themeName } from '@parley/charts/findings';

interface Props {
  item: Item;
  parties: readonly Party[];
}

/** What the item is: its title, who promised it, by when, on what condition. */
export function ItemHead({ item, parties }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const obligors = parties
    .filter(({ key }) => item.obligors.some((obligor) => obligor.key === key))
    .map(({ name }) => plain(name, locale));
  const line = [
    item.key,
    item.code,
    t(`kind.${item.kind}`),
    themeName(item.theme, t),
    obligors.length === 0
      ? null
      : t('item.obligors', { parties: new Intl.ListFormat(locale).format(obligors) }),
  ];
  return (
    <>
      <p className="text-ink-3 text-xs">{line.filter((part) => part !== null).join(' · ')}</p>
      <h2 className="mt-2 max-w-[40ch] text-2xl">
        <Text of={item.title} />
      </h2>
      {item.description !== null && (
        <p className="text-ink-2 mt-3 max-w-(--measure)">
          <Text of={item.description} />
        </p>
      )}
      <ul className="text-ink-2 mt-3 max-w-(--measure) space-y-1 text-sm">
        {item.dueOn !== null && (
          <li>
            {t('item.dueBy', { date: dateText(item.dueOn, locale) })}
            {item.dueNote !== null && (
              <>
                {' – '}
                <Text of={item.dueNote} />
              </>
            )}
          </li>
        )}
        {item.linkage !== null && (
          <li>
            {t('item.linkage')} <Text of={item.linkage} />
          </li>
        )}
      </ul>
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { groupings } from './grouping.ts';
import type { Grouping } from './grouping.ts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';

/** By what the rows are grouped; kept in the address like everything else. */
export function GroupSwitch({ grouping, lens }: { grouping: Grouping; lens: Lens }) {
  const t = useTranslations();
  const names = { theme: t('matrix.byTheme'), kind: t('matrix.byKind') };
  return (
    <nav aria-label={t('matrix.groupBy')} className="no-print flex items-center gap-2 text-xs">
      <span className="text-ink-3">{t('matrix.groupBy')}</span>
      <span className="border-rule-strong flex rounded-sm border">
        {groupings.map((name) => (
          <PlaceLink
            key={name}
            href={searchOf(lens, name === 'theme' ? {} : { group: name })}
            scroll={false}
            aria-current={name === grouping ? 'true' : undefined}
            className="text-ink-2 aria-[current]:bg-ink aria-[current]:text-paper grid min-h-8 place-items-center px-2.5"
          >
            {names[name]}
          </PlaceLink>
        ))}
      </span>
    </nav>
  );
}

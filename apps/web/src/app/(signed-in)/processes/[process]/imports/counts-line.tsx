import { useTranslations } from 'next-intl';
import type { Import } from '@parley/contracts';

/** How many changes of each kind an import comes to. */
export function CountsLine({ counts }: { counts: NonNullable<Import['counts']> }) {
  const t = useTranslations();
  const { new: count, changed, same, skipped, bad } = counts;
  return (
    <p className="text-ink-2 figures text-sm">
      {t('imports.counts', { count, changed, same, skipped, bad })}
    </p>
  );
}

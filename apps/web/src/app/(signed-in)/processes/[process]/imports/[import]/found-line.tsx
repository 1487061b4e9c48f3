import { useTranslations } from 'next-intl';
import type { DetectedFile } from '@parley/contracts';

/** What a file was found to be. */
export function FoundLine({ detected: { format, rows, encoding, separator } }: { detected: DetectedFile }) {
  const t = useTranslations();
  const parts = [
    t('imports.found', { format: format.toUpperCase(), count: rows }),
    ...(encoding === null ? [] : [encoding.toUpperCase()]),
    ...(separator === null
      ? []
      : [t('imports.separatedBy', { separator: separator === '\t' ? t('imports.tab') : `“${separator}”` })]),
  ];
  return <p className="text-ink-2 text-sm">{parts.join(' · ')}</p>;
}

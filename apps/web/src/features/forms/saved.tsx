'use client';

import { useTranslations } from 'next-intl';

/** That something is done, for eyes and ears. */
export function Saved({ is, words }: { is: boolean; words?: string }) {
  const t = useTranslations();
  return (
    <span aria-live="polite" className="text-ink-2 text-sm">
      {is && (words ?? t('form.saved'))}
    </span>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { FileLink } from '../../../../features/export/file-link.tsx';
import type { Lens } from '../../../../features/lens/lens.ts';
import { questionOf } from '../../../../features/lens/lens.ts';

/** The figures of the chart as files, asked with the very question that the chart asks. */
export function Downloads({ slug, lens }: { slug: string; lens: Lens }) {
  const t = useTranslations();
  const locale = useLocale();
  const address = (format: 'csv' | 'json') => {
    const search = new URLSearchParams({ format, lang: locale });
    for (const [name, value] of Object.entries(questionOf(lens))) {
      for (const single of [value].flat()) search.append(name, single);
    }
    return `/v1/processes/${slug}/reports/progress?${search.toString()}`;
  };
  return (
    <p className="no-print mt-4 flex flex-wrap gap-3">
      {(['csv', 'json'] as const).map((format) => (
        <FileLink key={format} href={address(format)}>
          {t(`download.${format}`)}
        </FileLink>
      ))}
    </p>
  );
}

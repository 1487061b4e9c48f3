import { useTranslations } from 'next-intl';

/** The process whole, as files to be taken elsewhere. */
export function BundleLinks({ slug }: { slug: string }) {
  const t = useTranslations();
  return (
    <>
      <p className="text-ink-2 mb-3 max-w-md text-sm">{t('exchange.takeAbout')}</p>
      <p className="flex flex-wrap gap-3">
        {(['json', 'datapackage'] as const).map((format) => (
          <a key={format} href={`/v1/processes/${slug}/bundle?format=${format}`} download className="button">
            {t(`exchange.bundle.${format}`)}
          </a>
        ))}
      </p>
    </>
  );
}

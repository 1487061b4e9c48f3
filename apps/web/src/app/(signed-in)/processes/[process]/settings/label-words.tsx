import { getTranslations } from 'next-intl/server';
import { labels } from '@parley/contracts';

/** What the labels mean, who sees what, and what may see. */
export async function LabelWords() {
  const t = await getTranslations();
  return (
    <div className="text-sm">
      <dl className="max-w-md space-y-3">
        {labels.map((label) => (
          <div key={label}>
            <dt className="font-medium">{t(`label.${label}`)}</dt>
            <dd className="text-ink-2">{t(`conduct.label.${label}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-2 mt-4 max-w-md">{t('conduct.clearance')}</p>
    </div>
  );
}

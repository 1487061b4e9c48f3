import { getLocale, getTranslations } from 'next-intl/server';
import type { Process, Publication } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PublishForm } from './publish-form.tsx';
import { Withdraw } from './withdraw.tsx';

interface Props {
  process: Process;
  /** Null where it is shown to its organization alone. */
  publication: Publication | null;
}

/** Whether everybody may read the process, what of it they see, and how that is changed. */
export async function Publishing({ process, publication }: Props) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return (
    <div className="max-w-md space-y-4 text-sm">
      {publication !== null && (
        <>
          <p className="text-md font-medium">
            {t('publishing.since', { date: dateText(publication.publishedAt.slice(0, 10), locale) })}
          </p>
          <p>
            <a href={`/p/${publication.name}`} className="link break-all">
              {publication.address}
            </a>
          </p>
        </>
      )}
      {publication === null && process.label !== 'public' ? (
        <p>{t('publishing.notPublic', { label: t(`label.${process.label}`) })}</p>
      ) : (
        <>
          <p>{t('publishing.seen')}</p>
          <p className="text-ink-2">{t('publishing.neverSeen')}</p>
        </>
      )}
      {publication === null && process.label === 'public' && <PublishForm slug={process.slug} />}
      {publication !== null && <Withdraw slug={process.slug} />}
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import { PlaceLink } from '../frame/place-link.tsx';

/** For an address that leads nowhere, or to what the visitor may not see: the two are not told apart. */
export async function NothingHere() {
  const t = await getTranslations();
  return (
    <div className="max-w-2xl py-20">
      <h1 className="text-2xl">{t('notFound.title')}</h1>
      <p className="text-ink-2 mt-3">{t('notFound.advice')}</p>
      <PlaceLink href="/" className="button mt-6">
        {t('notFound.home')}
      </PlaceLink>
    </div>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormWords } from '../../../features/forms/form-words.tsx';
import { loadOrganization } from '../../../features/frame/load.ts';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { mayBringIn } from '../portfolio/may-bring-in.ts';
import { BundleForm } from './bundle-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('exchange.bundles') };
}

/** A process that was taken out elsewhere comes in whole. */
export default async function BundlesPage() {
  const [{ caller }, t] = await Promise.all([loadOrganization(), getTranslations()]);
  return (
    <FormWords areas={['exchange']}>
      <p className="text-ink-3 pt-8 text-sm sm:pt-10">
        <PlaceLink href="/" className="link">
          {t('portfolio.title')}
        </PlaceLink>
      </p>
      <h1 className="mt-2 text-3xl">{t('exchange.bundles')}</h1>
      <p className="text-ink-2 mt-2 mb-8 max-w-(--measure)">{t('exchange.bundlesAbout')}</p>
      {mayBringIn(caller) ? <BundleForm /> : <p className="max-w-prose">{t('settings.notYours')}</p>}
    </FormWords>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { labelsSeenWith } from '@parley/contracts';
import { localeNames, locales } from '@parley/words';
import { FormWords } from '../../../../features/forms/form-words.tsx';
import { loadOrganization } from '../../../../features/frame/load.ts';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import { FoundingForm } from './founding-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('founding.title') };
}

/** A process begins: its name, its address and between whom it is. */
export default async function NewProcessPage() {
  const [{ caller }, t] = await Promise.all([loadOrganization(), getTranslations()]);
  return (
    <FormWords areas={['founding', 'entering', 'conduct', 'label']}>
      <p className="text-ink-3 pt-8 text-sm sm:pt-10">
        <PlaceLink href="/" className="link">
          {t('portfolio.title')}
        </PlaceLink>
      </p>
      <h1 className="mt-2 text-3xl">{t('founding.title')}</h1>
      <p className="text-ink-2 mt-2 mb-8 max-w-(--measure)">{t('founding.about')}</p>
      {caller.permissions.includes('processes:write') ? (
        <FoundingForm
          labels={labelsSeenWith(caller.clearance)}
          languages={locales.map((tag) => ({ value: tag, name: localeNames[tag].name }))}
        />
      ) : (
        <p className="max-w-prose">{t('settings.notYours')}</p>
      )}
    </FormWords>
  );
}

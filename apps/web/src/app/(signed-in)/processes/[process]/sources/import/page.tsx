import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { labelsSeenWith } from '@parley/contracts';
import { localeNames, locales } from '@parley/words';
import { needed } from '../../../../../../features/entering/may.ts';
import { WritingPage } from '../../../../../../features/entering/writing-page.tsx';
import { FormWords } from '../../../../../../features/forms/form-words.tsx';
import { loadOrganization } from '../../../../../../features/frame/load.ts';
import { SourceFileForm } from './source-file-form.tsx';

type Props = PageProps<'/processes/[process]/sources/import'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('exchange.bring') };
}

/** Sources of a reference manager on their way into the record. */
export default async function SourceImportPage({ params, searchParams }: Props) {
  const [{ process: slug }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  return (
    <WritingPage
      {...{ slug, search }}
      view="sources"
      title={t('exchange.bring')}
      about={t('exchange.bringAbout')}
      needed={needed.sources}
    >
      {async ({ process }) => {
        const { caller } = await loadOrganization();
        return (
          <FormWords areas={['exchange', 'label', 'sourceKind']}>
            <SourceFileForm
              slug={process.slug}
              labels={labelsSeenWith(caller.clearance)}
              languages={locales.map((tag) => ({ value: tag, name: localeNames[tag].name }))}
              language={locale}
            />
          </FormWords>
        );
      }}
    </WritingPage>
  );
}

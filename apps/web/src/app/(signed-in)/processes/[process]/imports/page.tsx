import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { labelsSeenWith, listImports } from '@parley/contracts';
import { needed } from '../../../../../features/entering/may.ts';
import { WritingPage } from '../../../../../features/entering/writing-page.tsx';
import { LedgerFile } from '../../../../../features/export/ledger-file.tsx';
import { FormWords } from '../../../../../features/forms/form-words.tsx';
import { loadOrganization } from '../../../../../features/frame/load.ts';
import { ask, askAll } from '../../../../../lib/api.ts';
import { ImportRow } from './import-row.tsx';
import { UploadForm } from './upload-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('imports.title') };
}

/** Somebody's spreadsheets on their way into the process. */
export default async function ImportsPage({
  params,
  searchParams,
}: PageProps<'/processes/[process]/imports'>) {
  const [{ process: slug }, search, t] = await Promise.all([params, searchParams, getTranslations()]);
  return (
    <WritingPage
      {...{ slug, search }}
      view="overview"
      title={t('imports.title')}
      about={t('imports.about')}
      needed={needed.import}
    >
      {async ({ process }) => {
        const [{ caller }, all] = await Promise.all([
          loadOrganization(),
          askAll((query) => ask(listImports, { query })),
        ]);
        const ours = all.filter((one) => one.process.id === process.id);
        return (
          <FormWords areas={['imports', 'label']}>
            <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
              <section aria-labelledby="upload" className="min-w-0 lg:order-2">
                <h3 id="upload" className="border-ink mb-5 border-t-2 pt-3 text-xl">
                  {t('imports.upload')}
                </h3>
                <UploadForm slug={process.slug} labels={labelsSeenWith(caller.clearance)} />
                <p className="text-ink-2 mt-10 text-sm">{t('imports.out')}</p>
                <LedgerFile slug={process.slug} />
              </section>
              <section aria-labelledby="uploaded" className="min-w-0">
                <h3 id="uploaded" className="border-ink border-t-2 pt-3 text-xl">
                  {t('imports.uploaded')}
                </h3>
                {ours.length === 0 ? (
                  <p className="text-ink-2 mt-4 text-sm">{t('imports.none')}</p>
                ) : (
                  <ul>
                    {ours.map((one) => (
                      <ImportRow key={one.id} slug={process.slug} of={one} />
                    ))}
                  </ul>
                )}
              </section>
            </div>
          </FormWords>
        );
      }}
    </WritingPage>
  );
}

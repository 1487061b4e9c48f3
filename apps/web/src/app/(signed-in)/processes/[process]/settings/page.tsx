import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { getPublication, labelsSeenWith } from '@parley/contracts';
import type { Process } from '@parley/contracts';
import { localeNames, locales } from '@parley/words';
import { FormWords } from '../../../../../features/forms/form-words.tsx';
import { loadOrganization } from '../../../../../features/frame/load.ts';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import { loadProcess } from '../../../../../features/process/load.ts';
import { settling } from '../../../../../features/process/settings-link.tsx';
import { Notice } from '../../../../../features/states/notice.tsx';
import { askIfThere } from '../../../../../lib/api.ts';
import { Archiving } from './archiving.tsx';
import { BundleLinks } from './bundle-links.tsx';
import { LabelWords } from './label-words.tsx';
import { ProcessForm } from './process-form.tsx';
import { Publishing } from './publishing.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('conduct.title') };
}

/** What is settled of a process: what is said of it, its rules, who sees it, and whether it is still written in. */
export default async function ProcessSettingsPage({ params }: PageProps<'/processes/[process]/settings'>) {
  const [process, { caller }, t] = await Promise.all([
    loadProcess((await params).process),
    loadOrganization(),
    getTranslations(),
  ]);
  const [mayWrite, mayPublish] = settling.map((permission) => caller.permissions.includes(permission));
  const may = mayWrite === true || mayPublish === true;
  return (
    <ProcessFrame process={process} lens={lensOf({}, null)} view="overview" stepsBack>
      <div className="border-rule border-t pt-8">
        <h2 className="text-3xl">{t('conduct.title')}</h2>
        {!may && <p className="mt-8 max-w-prose">{t('settings.notYours')}</p>}
        {may && (
          <FormWords areas={['conduct', 'publishing', 'entering', 'editing', 'processStatus', 'label']}>
            <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
              <Part id="about" title={t('conduct.about')}>
                {mayWrite === true && !process.archived && (
                  <ProcessForm
                    process={process}
                    labels={labelsSeenWith(caller.clearance)}
                    languages={locales.map((tag) => ({ value: tag, name: localeNames[tag].name }))}
                  />
                )}
                {mayWrite === true && process.archived && (
                  <Notice title={t('entering.archived')}>{t('conduct.archivedAdvice')}</Notice>
                )}
              </Part>
              <Aside
                process={process}
                mayWrite={mayWrite === true}
                mayPublish={mayPublish === true}
                seesAll={caller.clearance === 'restricted'}
              />
            </div>
          </FormWords>
        )}
      </div>
    </ProcessFrame>
  );
}

interface AsideProps {
  process: Process;
  mayWrite: boolean;
  mayPublish: boolean;
  /** A bundle of what somebody sees less of would be another record. */
  seesAll: boolean;
}

async function Aside({ process, mayWrite, mayPublish, seesAll }: AsideProps) {
  const [t, publication] = await Promise.all([
    getTranslations(),
    askIfThere(getPublication, { params: { process: process.slug } }),
  ]);
  return (
    <div className="space-y-12">
      {mayPublish && (
        <Part id="publishing" title={t('publishing.title')}>
          <Publishing process={process} publication={publication} />
        </Part>
      )}
      <Part id="labels" title={t('conduct.labels')}>
        <LabelWords />
      </Part>
      {mayWrite && seesAll && (
        <Part id="elsewhere" title={t('exchange.take')}>
          <BundleLinks slug={process.slug} />
        </Part>
      )}
      {mayWrite && (
        <Part id="archiving" title={t('conduct.archiving')}>
          <p className="text-ink-2 mb-3 max-w-md text-sm">
            {t(process.archived ? 'conduct.archivedNow' : 'conduct.archive.means')}
          </p>
          <Archiving slug={process.slug} archived={process.archived} />
        </Part>
      )}
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="border-ink mb-5 border-t-2 pt-3 text-xl">
        {title}
      </h3>
      {children}
    </section>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlainView } from '../plain-view.tsx';
import { VerifyForm } from './verify-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('reporting.part.verify') };
}

/** Whether what a report says is what the record says. */
export default async function VerifyPage(page: PageProps<'/processes/[process]/reports/verify'>) {
  const t = await getTranslations();
  return (
    <PlainView {...page} part="verify">
      {async () => (
        <section aria-labelledby="verify" className="mt-6">
          <h2 id="verify" className="text-3xl">
            {t('reporting.part.verify')}
          </h2>
          <p className="text-ink-2 mt-2 mb-8 max-w-(--measure)">{t('reporting.verifyAbout')}</p>
          <VerifyForm
            kinds={{
              briefing: t('reports.kind.briefing'),
              progress: t('reports.kind.progress'),
              matrix: t('reports.kind.matrix'),
              milestones: t('reports.kind.milestones'),
              item: t('reports.kind.item'),
              accounts: t('reports.kind.accounts'),
              audit: t('reports.kind.audit'),
            }}
          />
        </section>
      )}
    </PlainView>
  );
}

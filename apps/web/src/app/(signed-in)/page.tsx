import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { listProcesses } from '@parley/contracts';
import { Notice } from '../../features/states/notice.tsx';
import { ask, askAll } from '../../lib/api.ts';
import { ProcessRow, RowSkeleton } from './process-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('portfolio.title') };
}

export default async function PortfolioPage() {
  const [t, processes] = await Promise.all([
    getTranslations(),
    askAll((query) => ask(listProcesses, { query })),
  ]);
  return (
    <>
      <h1 className="pt-10 pb-6 text-3xl">{t('portfolio.title')}</h1>
      {processes.length === 0 ? (
        <Notice title={t('portfolio.emptyTitle')}>{t('portfolio.emptyAdvice')}</Notice>
      ) : (
        <ul className="border-ink border-t-2">
          {processes.map((process) => (
            <Suspense key={process.id} fallback={<RowSkeleton process={process} />}>
              <ProcessRow process={process} />
            </Suspense>
          ))}
        </ul>
      )}
    </>
  );
}

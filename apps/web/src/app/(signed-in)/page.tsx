import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { getPortfolio, listProcesses } from '@parley/contracts';
import { methodName } from '@parley/charts/findings';
import { followed } from '../../features/notifications/load.ts';
import { Notice } from '../../features/states/notice.tsx';
import { ask, askAll } from '../../lib/api.ts';
import { PlaceLink } from '../../features/frame/place-link.tsx';
import { ArrangementForm } from './portfolio/arrangement-form.tsx';
import { OneMore } from './portfolio/one-more.tsx';
import { arranged, arrangementOf, isNarrowed } from './portfolio/arrangement.ts';
import { stallsIn } from './portfolio/stalls-in.ts';
import { ProcessRow, RowSkeleton } from './process-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('portfolio.title') };
}

export default async function PortfolioPage({ searchParams }: PageProps<'/'>) {
  const [search, t, locale, processes, entries, follows] = await Promise.all([
    searchParams,
    getTranslations(),
    getLocale(),
    askAll((query) => ask(listProcesses, { query })),
    askAll((query) => ask(getPortfolio, { query })),
    followed(),
  ]);
  const arrangement = arrangementOf(search);
  const all = processes.flatMap((process) => {
    const entry = entries.find((each) => each.process.id === process.id);
    return entry === undefined ? [] : [{ process, entry }];
  });
  // Each row counts for itself, after the page has come; only an order by them has to wait for all.
  const counted = arrangement.order === 'stalls' ? all : [];
  const stalls = new Map(
    await Promise.all(counted.map(async ({ process: { slug } }) => [slug, await stallsIn(slug)] as const)),
  );
  const shown = arranged(all, arrangement, stalls, locale);
  const sum = (of: (entry: (typeof entries)[number]) => number) =>
    shown.reduce((total, { entry }) => total + of(entry), 0);

  return (
    <>
      <h1 className="pt-10 text-3xl">{t('portfolio.title')}</h1>
      {all.length === 0 ? (
        <div className="mt-6">
          <Notice title={t('portfolio.emptyTitle')}>{t('portfolio.emptyAdvice')}</Notice>
        </div>
      ) : (
        <>
          {shown.length > 0 && (
            <p className="text-ink-2 mt-2 font-serif text-lg">
              {t('portfolio.finding', {
                count: shown.length,
                agreed: sum(({ counts }) => counts.agreement.agreed),
                full: sum(({ counts }) => counts.implementation['3']),
              })}
            </p>
          )}
          <p className="text-ink-2 mt-1 mb-6 max-w-[100ch] text-sm">
            {t('portfolio.subtitle', { method: methodName('pam@1', t) })}
          </p>
          {(all.length > 1 || isNarrowed(arrangement)) && <ArrangementForm arrangement={arrangement} />}
          {shown.length === 0 ? (
            <Notice title={t('portfolio.noneTitle')}>
              {t('portfolio.noneAdvice')}{' '}
              <PlaceLink href="/" className="link">
                {t('portfolio.all')}
              </PlaceLink>
            </Notice>
          ) : (
            <ul className="border-ink border-t-2">
              {shown.map((listed) => (
                <Suspense key={listed.process.id} fallback={<RowSkeleton process={listed.process} />}>
                  <ProcessRow
                    {...listed}
                    stalls={stalls.get(listed.process.slug) ?? null}
                    isFollowed={follows.has(listed.process.id)}
                  />
                </Suspense>
              ))}
            </ul>
          )}
        </>
      )}
      <OneMore />
    </>
  );
}

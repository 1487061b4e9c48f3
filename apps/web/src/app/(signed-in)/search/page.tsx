import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listProcesses, search } from '@parley/contracts';
import type { Page, SearchHit } from '@parley/contracts';
import { ProblemError } from '@parley/sdk';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { byKind } from '../../../features/search/by-kind.ts';
import { HitLines } from '../../../features/search/hit-lines.tsx';
import { placeOfHit } from '../../../features/search/place-of-hit.ts';
import { Notice } from '../../../features/states/notice.tsx';
import { ask, askAll } from '../../../lib/api.ts';
import { addressOf, questionOf, wantedOf } from './wanted.ts';
import type { Wanted } from './wanted.ts';
import { SearchForm } from './search-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('search.title') };
}

/** The search as a page of its own: for telephones, for links, and for where the dialog shows too few. */
export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const wanted = wantedOf(await searchParams);
  const [t, processes, found] = await Promise.all([
    getTranslations(),
    askAll((query) => ask(listProcesses, { query })),
    lookFor(wanted),
  ]);
  return (
    <>
      <h1 className="pt-10 text-3xl">{t('search.title')}</h1>
      <p className="text-ink-2 mt-2 max-w-prose text-sm">{t('search.about')}</p>
      <SearchForm wanted={wanted} processes={processes} />
      {found === 'unclear' && <Notice title={t('search.nothingTitle')}>{t('search.unclear')}</Notice>}
      {found !== null && found !== 'unclear' && (
        <Found found={found} wanted={wanted} withProcess={processes.length > 1} />
      )}
    </>
  );
}

/** @returns null where nothing is looked for; `unclear` where the service can make nothing of the words */
async function lookFor(wanted: Wanted): Promise<Page<SearchHit> | 'unclear' | null> {
  if (wanted.words === '') return null;
  try {
    return await ask(search, { query: questionOf(wanted) });
  } catch (error) {
    if (error instanceof ProblemError && error.status === 422) return 'unclear';
    throw error;
  }
}

interface FoundProps {
  found: Page<SearchHit>;
  wanted: Wanted;
  withProcess: boolean;
}

async function Found({ found: { data: hits, page }, wanted, withProcess }: FoundProps) {
  const t = await getTranslations();
  if (hits.length === 0) {
    return <Notice title={t('search.nothingTitle')}>{t('search.nothing', { words: wanted.words })}</Notice>;
  }
  return (
    <>
      <output className="text-ink-2 block text-sm">
        {t('search.count', { count: hits.length, more: String(page.hasMore) })}
      </output>
      {byKind(hits).map(({ kind, hits: ofKind }) => (
        <section key={kind} aria-labelledby={`found-${kind}`} className="mt-8 max-w-3xl">
          <h2 id={`found-${kind}`} className="border-ink border-t-2 pt-3 text-xl">
            {t(`search.kind.${kind}`)}
          </h2>
          <ul>
            {ofKind.map((hit) => (
              <li key={hit.id} className="border-rule border-b">
                <PlaceLink href={placeOfHit(hit)} className="hover:bg-sunken block py-3 text-sm">
                  <HitLines hit={hit} withProcess={withProcess} />
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="no-print mt-8 flex gap-6 text-sm">
        {wanted.cursor !== null && (
          <PlaceLink href={addressOf({ ...wanted, cursor: null })} className="link">
            {t('search.first')}
          </PlaceLink>
        )}
        {page.hasMore && (
          <PlaceLink href={addressOf({ ...wanted, cursor: page.nextCursor })} className="link">
            {t('search.more')}
          </PlaceLink>
        )}
      </p>
    </>
  );
}

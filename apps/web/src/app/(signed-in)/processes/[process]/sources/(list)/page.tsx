import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lensView } from '../../../../../../features/lens/lens-view.tsx';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import {
  loadAssertions,
  loadEvents,
  loadItems,
  loadMeetings,
  loadSourcesAt,
} from '../../../../../../features/process/load.ts';
import { effectiveBy, knownBy } from '@parley/charts/findings';
import { NothingRecorded } from '../../../../../../features/process/nothing-recorded.tsx';
import { Notice } from '../../../../../../features/states/notice.tsx';
import { ShelfForm } from '../shelf-form.tsx';
import { carries, onShelf, restingOn, shelfOf } from '../shelf.ts';
import { SourceEntry } from '../source-entry.tsx';
import { SourceFiles } from '../source-files.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.sources') };
}

export default function SourcesPage(page: PageProps<'/processes/[process]/sources'>) {
  return lensView(page, {
    view: 'sources',
    screen: 'sources',
    ask: ({ slug, lens }) => loadSourcesAt(slug, lens),
    show: async (sources, { slug, search, process, lens, t }) => {
      const [assertions, items, meetings, events] = await Promise.all([
        loadAssertions(slug),
        loadItems(slug),
        loadMeetings(slug),
        loadEvents(slug),
      ]);
      const library = {
        assertions: effectiveBy(knownBy(assertions, lens.knownAt), lens.asOf),
        items,
        meetings,
        events,
      };
      const shelf = shelfOf(search);
      const shown = onShelf(sources, shelf).map((source) => ({
        source,
        resting: restingOn(source.key, library),
      }));
      const isFiltered = shown.length !== sources.length;
      const years = [...new Set(shown.map(({ source }) => source.publishedOn?.slice(0, 4) ?? ''))];
      const finding = {
        count: sources.length,
        publishers: new Set(sources.map(({ publisher }) => publisher)).size,
        n: sources.filter(({ key }) => restingOn(key, library).assertions.length > 0).length,
      };

      return (
        <>
          <section aria-labelledby="library" className="mt-8">
            <h2 id="library" className="max-w-[46ch] text-2xl text-pretty">
              {sources.length === 0 ? t('process.sources') : t('sources.finding', finding)}
            </h2>
            <p className="text-ink-2 mt-2 max-w-[90ch] text-sm">{t('sources.subtitle')}</p>
            {sources.length > 0 && <ShelfForm shelf={shelf} sources={sources} lens={lens} />}
            <p aria-live="polite" className="text-ink-2 mt-5 text-sm">
              {isFiltered &&
                shown.length > 0 &&
                t('sources.shown', { count: shown.length, of: String(sources.length) })}
            </p>
            {shown.length === 0 && (
              <div className="mt-4">
                {sources.length === 0 ? (
                  <NothingRecorded
                    {...{ process, meetings }}
                    otherwise={{ title: t('sources.emptyTitle'), advice: t('sources.emptyAdvice') }}
                  />
                ) : (
                  <Notice title={t('sources.noneTitle')}>{t('sources.noneAdvice')}</Notice>
                )}
              </div>
            )}
            {years.map((year) => (
              <section key={year} aria-label={year === '' ? t('sources.undated') : year} className="mt-6">
                <p aria-hidden className="border-ink border-t-2 pt-2 font-serif text-lg font-semibold">
                  {year === '' ? t('sources.undated') : year}
                </p>
                <ol>
                  {shown
                    .filter(({ source }) => (source.publishedOn?.slice(0, 4) ?? '') === year)
                    .map(({ source, resting }) => (
                      <li
                        key={source.key}
                        className={`border-rule print-whole border-b py-4 ${carries(resting) ? '' : 'text-ink-2'}`}
                      >
                        <SourceEntry
                          source={source}
                          resting={resting}
                          href={`/processes/${process.slug}/sources/${source.key}${searchOf(lens)}`}
                        />
                      </li>
                    ))}
                </ol>
              </section>
            ))}
            <SourceFiles process={process} lens={lens} />
          </section>
        </>
      );
    },
  });
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { citingIn, sourceEntry } from '@parley/exchange/citations';
import { dateText } from '@parley/words';
import { CopyButton } from '../../../../../../features/forms/copy-button.tsx';
import { FormWords } from '../../../../../../features/forms/form-words.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import { lensOf, searchOf } from '../../../../../../features/lens/lens.ts';
import { ProcessFrame } from '../../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadEvents,
  loadItems,
  loadMeetings,
  loadParties,
  loadProcess,
  loadSource,
  loadSources,
  loadSourceText,
  loadTracks,
} from '../../../../../../features/process/load.ts';
import { knownBy, latestFirst } from '@parley/charts/findings';
import { CitedBy } from '../../../../../../features/record/cited-by.tsx';
import { Text } from '../../../../../../features/record/text.tsx';
import { referenceOf } from '../../../../../../lib/reference.ts';
import { carries, restingOn } from '../shelf.ts';
import { SourceTraits } from '../source-entry.tsx';
import { RestsOnIt } from './rests-on-it.tsx';
import { StoredText } from './stored-text.tsx';

type Props = PageProps<'/processes/[process]/sources/[source]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { process, source } = await params;
  return { title: (await loadSource(process, referenceOf(source))).title };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const [{ process: slug, source: key }, search] = await Promise.all([params, searchParams]);
  const source = await loadSource(slug, referenceOf(key));
  const [process, tracks, parties, meetings, items, events, assertions, sources, text, t, locale] =
    await Promise.all([
      loadProcess(slug),
      loadTracks(slug),
      loadParties(slug),
      loadMeetings(slug),
      loadItems(slug),
      loadEvents(slug),
      loadAssertions(slug),
      loadSources(slug),
      source.textSha256 === null ? null : loadSourceText(slug, source.id),
      getTranslations(),
      getLocale(),
    ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const known = knownBy(assertions, lens.knownAt);
  const resting = restingOn(source.key, { assertions: latestFirst(known), items, meetings, events });
  const citation = (await citingIn(locale))([sourceEntry(source, locale)]).join();

  return (
    <ProcessFrame process={process} lens={lens} view="sources" stepsBack>
      <article className="border-rule border-t pt-8">
        <p className="no-print text-ink-2 mb-6 text-end text-sm">
          <PlaceLink href={`/processes/${process.slug}/sources${searchOf(lens)}`} className="link">
            {t('sources.all')}
          </PlaceLink>
        </p>
        <p className="font-semibold">{source.publisher}</p>
        <h2 lang={source.language} className="mt-1 max-w-[36ch] text-3xl break-words">
          {source.title}
        </h2>
        <p className="text-ink-2 mt-2 font-serif text-lg">
          {source.publishedOn === null ? t('sources.undated') : dateText(source.publishedOn, locale)}
        </p>
        <SourceTraits source={source} />
        {source.note !== null && (
          <p className="text-ink-2 mt-3 max-w-(--measure) text-sm">
            <Text of={source.note} />
          </p>
        )}
        <section
          aria-label={t('sources.citation')}
          className="border-rule mt-6 max-w-(--measure) border-y py-4 text-sm"
        >
          <p className="text-ink-3 mb-1 text-xs">{t('sources.citation')}</p>
          <p className="break-words">{citation}</p>
          <div className="no-print mt-3 flex flex-wrap items-center gap-3">
            <FormWords>
              <CopyButton text={citation} />
            </FormWords>
            {source.url !== null && (
              <a href={source.url} target="_blank" rel="noreferrer" className="button">
                {t('sources.original')}
              </a>
            )}
            <CitedBy />
          </div>
        </section>
        {text !== null && <StoredText text={text} assertions={resting.assertions} />}
        {carries(resting) ? (
          <RestsOnIt
            {...{ resting, parties, sources, lens, slug: process.slug }}
            known={known}
            titles={new Map(items.map((item) => [item.key, item.title]))}
          />
        ) : (
          <p className="text-ink-2 mt-12">{t('sources.carriesNothing')}</p>
        )}
      </article>
    </ProcessFrame>
  );
}

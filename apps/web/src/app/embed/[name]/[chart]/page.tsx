import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { Metadata } from 'next';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import { Wordmark } from '../../../../features/frame/wordmark.tsx';
import { ReadersPlaces } from '../../../../features/reader/places.tsx';
import { loadPublication } from '../../../../features/reader/reader.ts';
import { Text } from '../../../../features/record/text.tsx';
import { embeddedCharts } from '../embedded-charts.tsx';

export const metadata: Metadata = { robots: { index: false } };

/** One chart of what is published, to stand in somebody else's page, with the way to the whole record. */
export default async function EmbeddedChart({ params, searchParams }: PageProps<'/embed/[name]/[chart]'>) {
  const [{ chart }, search, publication, language, t] = await Promise.all([
    params,
    searchParams,
    loadPublication(),
    getLocale(),
    getTranslations(),
  ]);
  const make = embeddedCharts[chart];
  if (publication === null || make === undefined) notFound();
  const { process, name, organization } = publication;
  return (
    <ReadersPlaces value={{ slug: process.slug, name, language, isEmbedded: true }}>
      <main id="main" tabIndex={-1} className="page py-4 outline-none">
        <h1 className="text-ink-2 text-sm">
          <PlaceLink href={`/processes/${process.slug}`} className="link">
            <Text of={process.title} />
          </PlaceLink>
        </h1>
        {await make(process.slug, search)}
        <p className="border-rule text-ink-2 mt-5 flex flex-wrap items-center gap-x-4 gap-y-1 border-t pt-3 text-sm">
          <Wordmark />
          {t('reader.keptBy', { organization: organization.name })}
          <PlaceLink href={`/processes/${process.slug}`} className="link ms-auto">
            {t('reader.open')}
          </PlaceLink>
        </p>
      </main>
    </ReadersPlaces>
  );
}

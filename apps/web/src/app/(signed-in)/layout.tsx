import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteHeader } from '../../features/frame/site-header.tsx';
import { ReadersPlaces } from '../../features/reader/places.tsx';
import { ReaderHeader } from '../../features/reader/reader-header.tsx';
import { loadPublication } from '../../features/reader/reader.ts';

/** The pages of members, and what everybody may see of them. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [publication, language] = await Promise.all([loadPublication(), getLocale()]);
  const places = publication && {
    slug: publication.process.slug,
    name: publication.name,
    language,
    isEmbedded: false,
  };
  return (
    <ReadersPlaces value={places}>
      {publication === null ? <SiteHeader /> : <ReaderHeader publication={publication} />}
      <main id="main" tabIndex={-1} className="page pb-24 outline-none">
        {children}
      </main>
    </ReadersPlaces>
  );
}

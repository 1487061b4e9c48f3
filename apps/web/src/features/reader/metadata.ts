import type { Metadata } from 'next';
import type { Process, Publication } from '@parley/contracts';
import { locales, plain } from '@parley/words';

/** What is published may be found; what links to it shows what it is. */
export function metadataOf(
  { address, organization }: Publication,
  process: Process,
  locale: string,
): Metadata {
  const title = plain(process.title, locale);
  const about = process.goal ?? process.summary;
  const described = about === null ? {} : { description: plain(about, locale) };
  const preview = { url: `${address}/preview.png?lang=${locale}`, width: 1200, height: 630, alt: title };
  return {
    ...described,
    robots: { index: true, follow: true },
    alternates: {
      canonical: address,
      languages: Object.fromEntries(locales.map((each) => [each, `${address}?lang=${each}`])),
    },
    openGraph: {
      type: 'article',
      siteName: organization.name,
      title,
      ...described,
      url: address,
      images: [preview],
    },
    twitter: { card: 'summary_large_image' },
  };
}

import type { Process, Publication } from '@parley/contracts';
import { plain } from '@parley/words';

interface Props {
  publication: Publication;
  process: Process;
  locale: string;
}

/** What search engines and reference managers are told of it: https://schema.org/Dataset. */
export function DataSet({ publication, process, locale }: Props) {
  const { address, organization, name, publishedAt } = publication;
  const about = process.summary ?? process.goal;
  const told = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: plain(process.title, locale),
    ...(about !== null && { description: plain(about, locale) }),
    url: address,
    identifier: address,
    version: String(process.revision),
    datePublished: publishedAt,
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: organization.name },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${new URL(address).origin}/v1/publications/${name}`,
    },
  };
  // No markup can end it early: React writes what stands in a script so.
  return (
    <script type="application/ld+json">{JSON.stringify(told).replaceAll('<', String.raw`\u003c`)}</script>
  );
}

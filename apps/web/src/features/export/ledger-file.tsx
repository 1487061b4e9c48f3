import { getLocale, getTranslations } from 'next-intl/server';
import { loadPublication } from '../reader/reader.ts';
import { FileLink } from './file-link.tsx';

interface Props {
  slug: string;
  /** At which times; the latest where nothing is said. */
  times?: { asOf: string | null; knownAt: string | null };
}

/** All that is recorded as said, a row each, for a spreadsheet; it comes in again as it goes out. Not for the public. */
export async function LedgerFile({ slug, times = { asOf: null, knownAt: null } }: Props) {
  const [language, t, publication] = await Promise.all([getLocale(), getTranslations(), loadPublication()]);
  if (publication !== null) return null;
  const search = new URLSearchParams({
    language,
    ...(times.asOf !== null && { asOf: times.asOf }),
    ...(times.knownAt !== null && { knownAt: times.knownAt }),
  });
  return (
    <p className="no-print mt-4">
      <FileLink href={`/v1/processes/${slug}/assertions.csv?${search.toString()}`}>
        {t('download.ledger')}
      </FileLink>
    </p>
  );
}

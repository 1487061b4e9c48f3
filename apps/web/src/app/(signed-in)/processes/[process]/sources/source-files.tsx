import { getTranslations } from 'next-intl/server';
import type { Process } from '@parley/contracts';
import { WritingLinks } from '../../../../../features/entering/writing-links.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { loadPublication } from '../../../../../features/reader/reader.ts';

const formats = ['csl-json', 'bibtex', 'ris'] as const;

/** The sources as files for reference managers, as of the asked times, and the way for others to come in. */
export async function SourceFiles({ process, lens }: { process: Process; lens: Lens }) {
  const [t, publication] = await Promise.all([getTranslations(), loadPublication()]);
  if (publication !== null) return null;
  const address = (format: (typeof formats)[number]) => {
    const search = new URLSearchParams({
      format,
      ...(lens.asOf !== null && { asOf: lens.asOf }),
      ...(lens.knownAt !== null && { knownAt: lens.knownAt }),
    });
    return `/v1/processes/${process.slug}/sources/export?${search.toString()}`;
  };
  return (
    <div className="no-print mt-8">
      <p className="text-ink-2 flex flex-wrap items-center gap-3 text-sm">
        <span>{t('exchange.export')}</span>
        {formats.map((format) => (
          <a key={format} href={address(format)} download className="button">
            {t(`exchange.format.${format}`)}
          </a>
        ))}
      </p>
      <WritingLinks
        process={process}
        links={[
          {
            kind: 'sources',
            href: `/processes/${process.slug}/sources/import`,
            name: t('exchange.bring'),
          },
        ]}
      />
    </div>
  );
}

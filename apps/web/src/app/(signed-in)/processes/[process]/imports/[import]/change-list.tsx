import { getTranslations } from 'next-intl/server';
import { listImportChanges } from '@parley/contracts';
import type { Import } from '@parley/contracts';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import { ask } from '../../../../../../lib/api.ts';
import { CountsLine } from '../counts-line.tsx';
import { ChangeEntry } from './change-entry.tsx';
import { changeKinds, searchFor, type Shown } from './shown-changes.ts';

interface Props {
  of: Import;
  shown: Shown;
  /** Of the page, without a query. */
  href: string;
}

/** What an import would do, or has done, in the order of the file. */
export async function ChangeList({ of: { id, counts, state }, shown, href }: Props) {
  if (counts === null) return null;
  const [t, { data, page }] = await Promise.all([
    getTranslations(),
    ask(listImportChanges, {
      params: { import: id },
      query: { limit: 50, kind: shown.kind ?? undefined, cursor: shown.cursor ?? undefined },
    }),
  ]);
  return (
    <section aria-labelledby="changes" className="min-w-0">
      <h3 id="changes" className="border-ink border-t-2 pt-3 text-xl">
        {t(state === 'ready' ? 'imports.changes' : 'imports.changed')}
      </h3>
      <CountsLine counts={counts} />
      <nav aria-label={t('imports.changes')} className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {[null, ...changeKinds].map((kind) => (
          <PlaceLink
            key={kind}
            href={href + searchFor({ kind, cursor: null })}
            aria-current={kind === shown.kind ? 'page' : undefined}
            className="link text-ink-2 aria-[current]:text-ink py-1 aria-[current]:font-semibold"
          >
            {kind === null ? t('imports.every') : t(`imports.kind.${kind}`)}
          </PlaceLink>
        ))}
      </nav>
      {data.length === 0 && <p className="text-ink-2 py-5 text-sm">{t('imports.noneSo')}</p>}
      <ul className="mt-2">
        {data.map((change) => (
          <ChangeEntry key={change.id} of={change} />
        ))}
      </ul>
      <p className="no-print mt-4 flex gap-5 text-sm">
        {shown.cursor !== null && (
          <PlaceLink href={href + searchFor({ ...shown, cursor: null })} className="link">
            {t('imports.first')}
          </PlaceLink>
        )}
        {page.hasMore && (
          <PlaceLink href={href + searchFor({ ...shown, cursor: page.nextCursor })} className="link">
            {t('imports.more')}
          </PlaceLink>
        )}
      </p>
    </section>
  );
}

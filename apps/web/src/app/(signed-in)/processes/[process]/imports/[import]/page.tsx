import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { dateText, instantText } from '@parley/words';
import type { Import } from '@parley/contracts';
import { needed } from '../../../../../../features/entering/may.ts';
import { WritingPage } from '../../../../../../features/entering/writing-page.tsx';
import { FormWords } from '../../../../../../features/forms/form-words.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import { ChangeList } from './change-list.tsx';
import { FoundLine } from './found-line.tsx';
import { ImportActions } from './import-actions.tsx';
import { loadImport } from './load.ts';
import { MappingPart } from './mapping-part.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { shownIn } from './shown-changes.ts';
import { Working } from './working.tsx';

type Props = PageProps<'/processes/[process]/imports/[import]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('imports.title') };
}

/** One import: what the file is, what its columns mean, what it comes to; to be written, and taken back. */
export default async function ImportPage({ params, searchParams }: Props) {
  const [{ process: slug, import: id }, search, t] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
  ]);
  return (
    <WritingPage {...{ slug, search }} view="overview" title={t('imports.title')} needed={needed.import}>
      {async ({ process }) => {
        const found = await loadImport(id, process.id);
        const href = `/processes/${process.slug}/imports/${found.id}`;
        const isOpen = found.state === 'mapping' || found.state === 'ready';
        return (
          <FormWords
            areas={['imports', 'label', 'level', 'agreement', 'legal', 'act', 'kind', 'entering', 'account']}
          >
            <Head slug={process.slug} of={found} />
            <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
              <ChangeList of={found} shown={shownIn(search)} href={href} />
              {isOpen && <MappingPart slug={process.slug} of={found} />}
            </div>
          </FormWords>
        );
      }}
    </WritingPage>
  );
}

async function Head({ slug, of }: { slug: string; of: Import }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { state, counts, refusal, expiresAt } = of;
  const day = expiresAt === null ? null : dateText(expiresAt.slice(0, 10), locale);
  return (
    <div className="space-y-3">
      <p className="text-sm">
        <PlaceLink href={`/processes/${slug}/imports`} className="link text-ink-2">
          {t('imports.all')}
        </PlaceLink>
      </p>
      <h3 className="text-2xl break-words">{of.name}</h3>
      <FoundLine detected={of.detected} />
      <p className="text-ink-3 text-xs">
        {t('imports.by', { name: of.createdBy, instant: instantText(of.createdAt, locale) })}
        {` · ${t(`label.${of.label}`)}`}
        {day !== null && ` · ${t('imports.until', { date: day })}`}
      </p>
      {refusal !== null && <RefusalNotice of={refusal} />}
      {state === 'planning' || state === 'applying' || state === 'undoing' ? (
        <Working key={state} id={of.id} state={state} progress={of.progress} />
      ) : (
        <>
          <p aria-live="polite" className="text-md max-w-prose">
            {stateText()}
          </p>
          <ImportActions slug={slug} of={{ id: of.id, state, counts }} />
        </>
      )}
    </div>
  );

  function stateText(): string {
    if (state === 'applied') return t('imports.applied', { revision: of.revision ?? 0 });
    if (state === 'undone') return t('imports.undone');
    if (state === 'ready' && counts !== null && counts.bad > 0)
      return t('imports.bad', { count: counts.bad });
    if (state === 'ready' && counts?.new === 0 && counts.changed === 0) return t('imports.nothing');
    return t(`imports.state.${state}`);
  }
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listAudit, listMembers, listProcesses } from '@parley/contracts';
import type { AuditEntry, Organization } from '@parley/contracts';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import { Notice } from '../../../../features/states/notice.tsx';
import { ask, askAll } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { EntryList } from './entry-list.tsx';
import { FilterForm } from './filter-form.tsx';
import { addressOf, exportAddressOf, filterOf, isSound, questionOf } from './filter.ts';
import type { Filter } from './filter.ts';
import { Verification } from './verification.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.audit') };
}

type Search = PageProps<'/settings/audit'>['searchParams'];

export default async function AuditPage({ searchParams }: { searchParams: Search }) {
  const filter = filterOf(await searchParams);
  return (
    <SettingsFrame view="audit">
      {(organization) => <Audit organization={organization} filter={filter} />}
    </SettingsFrame>
  );
}

async function Audit({ organization, filter }: { organization: Organization; filter: Filter }) {
  const [t, members, processes, { data: entries, page }] = await Promise.all([
    getTranslations(),
    askAll((query) => ask(listMembers, { query })),
    askAll((query) => ask(listProcesses, { query })),
    isSound(filter)
      ? ask(listAudit, { query: { ...questionOf(filter), limit: 50 } })
      : { data: [], page: { hasMore: false, nextCursor: null } },
  ]);
  return (
    <section aria-labelledby="audit">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="audit" className="text-2xl">
          {t('settings.audit')}
        </h2>
        <p className="text-ink-2 flex gap-5 text-sm">
          <a href={exportAddressOf(filter, 'csv')} className="link">
            {t('audit.csv')}
          </a>
          <a href={exportAddressOf(filter, 'jsonl')} className="link">
            {t('audit.jsonl')}
          </a>
        </p>
      </div>
      <p className="text-ink-2 mt-1 max-w-prose text-sm">{t('audit.about')}</p>
      {organization.caller.clearance === 'restricted' && <Verification />}
      <FilterForm filter={filter} members={members} processes={processes} />
      {entries.length === 0 ? (
        <Notice title={t('audit.empty')}>{t('audit.emptyAdvice')}</Notice>
      ) : (
        // The contract makes the union of all types out of the catalogue, which the compiler cannot follow.
        <EntryList entries={entries as AuditEntry[]} />
      )}
      <p className="no-print mt-8 flex gap-6 text-sm">
        {filter.cursor !== null && (
          <PlaceLink href={addressOf({ ...filter, cursor: null })} className="link">
            {t('audit.newest')}
          </PlaceLink>
        )}
        {page.hasMore && (
          <PlaceLink href={addressOf({ ...filter, cursor: page.nextCursor })} className="link">
            {t('audit.older')}
          </PlaceLink>
        )}
      </p>
    </section>
  );
}

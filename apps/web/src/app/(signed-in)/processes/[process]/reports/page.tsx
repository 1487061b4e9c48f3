import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listReports } from '@parley/contracts';
import { FormWords } from '../../../../../features/forms/form-words.tsx';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import { searchOf, type SearchParams } from '../../../../../features/lens/lens.ts';
import { ask } from '../../../../../lib/api.ts';
import { loadChoices } from './choices.ts';
import { ReportsNav } from './reports-nav.tsx';
import { MakeForm } from './make-form.tsx';
import { ReportRow } from './report-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.reports') };
}

/** From where on the list is shown; null from the latest. */
const beyond = ({ after }: SearchParams): string | null => (typeof after === 'string' ? after : null);

/** What was made of a process, and the way to have more of it, of what the address asks. */
export default function ReportsPage(page: PageProps<'/processes/[process]/reports'>) {
  return lensView(page, {
    view: 'reports',
    screen: 'reports',
    ask: ({ process, search }) =>
      ask(listReports, {
        query: { process: process.id, sort: '-recorded', limit: 20, cursor: beyond(search) ?? undefined },
      }),
    show: async ({ data, page: { hasMore, nextCursor } }, looking) => {
      const { process, lens, tracks, parties, search: address, t } = looking;
      const choices = await loadChoices(process);
      const search = searchOf(lens);
      const list = `/processes/${process.slug}/reports`;
      return (
        <FormWords areas={['reporting']}>
          <ReportsNav slug={process.slug} search={search} part="made" />
          <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
            <section aria-labelledby="make" className="no-print min-w-0 lg:order-2">
              <h2 id="make" className="border-ink border-t-2 pt-3 text-xl">
                {t('reporting.make')}
              </h2>
              <p className="text-ink-2 mt-1 mb-5 text-sm">{t('reporting.makeAbout')}</p>
              <MakeForm {...{ lens, choices }} slug={process.slug} />
            </section>
            <section aria-labelledby="reports" className="min-w-0">
              <h2 id="reports" tabIndex={-1} className="border-ink border-t-2 pt-3 text-xl">
                {t('reporting.made')}
              </h2>
              {data.length === 0 && <p className="text-ink-2 mt-4 text-sm">{t('reporting.none')}</p>}
              <ul>
                {data.map((one) => (
                  <ReportRow key={one.id} of={one} {...{ tracks, parties, list, search }} />
                ))}
              </ul>
              <p className="no-print mt-4 flex gap-5 text-sm">
                {beyond(address) !== null && (
                  <PlaceLink href={list + search} className="link">
                    {t('reporting.latest')}
                  </PlaceLink>
                )}
                {hasMore && nextCursor !== null && (
                  <PlaceLink href={list + searchOf(lens, { after: nextCursor })} className="link">
                    {t('reporting.earlier')}
                  </PlaceLink>
                )}
              </p>
            </section>
          </div>
        </FormWords>
      );
    },
  });
}

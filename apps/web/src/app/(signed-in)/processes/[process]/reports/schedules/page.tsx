import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormWords } from '../../../../../../features/forms/form-words.tsx';
import { lensView } from '../../../../../../features/lens/lens-view.tsx';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { loadChoices } from '../choices.ts';
import { ReportsNav } from '../reports-nav.tsx';
import { loadMembers, loadSchedules } from './load.ts';
import { ScheduleForm } from './schedule-form.tsx';
import { ScheduleRow } from './schedule-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('reporting.part.schedules') };
}

/** What is made again and again of a process, and the way to have more of it. */
export default function SchedulesPage(page: PageProps<'/processes/[process]/reports/schedules'>) {
  return lensView(page, {
    view: 'reports',
    screen: 'schedules',
    ask: ({ process }) => loadSchedules(process.id),
    show: async (schedules, { process: { slug }, process, lens, tracks, parties, t }) => {
      const [choices, members] = await Promise.all([loadChoices(process), loadMembers()]);
      const search = searchOf(lens);
      return (
        <FormWords areas={['reporting']}>
          <ReportsNav slug={slug} search={search} part="schedules" />
          <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
            <section aria-labelledby="schedules" className="min-w-0">
              <h2 id="schedules" tabIndex={-1} className="border-ink border-t-2 pt-3 text-xl">
                {t('reporting.schedule.list')}
              </h2>
              {schedules.length === 0 && (
                <p className="text-ink-2 mt-4 text-sm">{t('reporting.schedule.none')}</p>
              )}
              <ul>
                {schedules.map((one) => (
                  <ScheduleRow
                    key={one.id}
                    of={one}
                    {...{ tracks, parties }}
                    href={`/processes/${slug}/reports/schedules/${one.id}${search}`}
                  />
                ))}
              </ul>
            </section>
            <section aria-labelledby="add" className="no-print min-w-0">
              <h2 id="add" className="border-ink border-t-2 pt-3 text-xl">
                {t('reporting.schedule.make')}
              </h2>
              <p className="text-ink-2 mt-1 mb-5 text-sm">{t('reporting.schedule.makeAbout')}</p>
              <ScheduleForm {...{ slug, lens, choices, members }} />
            </section>
          </div>
        </FormWords>
      );
    },
  });
}

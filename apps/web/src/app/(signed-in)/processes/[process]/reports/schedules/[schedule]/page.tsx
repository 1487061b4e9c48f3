import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { getReportSchedule } from '@parley/contracts';
import { ask } from '../../../../../../../lib/api.ts';
import { loadChoices } from '../../choices.ts';
import { isMine } from '../../is-mine.ts';
import { PlainView } from '../../plain-view.tsx';
import { QuestionLine } from '../../question-line.tsx';
import { loadMembers } from '../load.ts';
import { ScheduleChanges } from './schedule-changes.tsx';

type Props = PageProps<'/processes/[process]/reports/schedules/[schedule]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('reporting.schedule.change') };
}

/** One schedule, to be changed. */
export default async function SchedulePage(page: Props) {
  const [{ schedule: id }, t] = await Promise.all([page.params, getTranslations()]);
  return (
    <PlainView {...page} part={null}>
      {async ({ process, tracks, parties, search }) => {
        const [found, choices, members] = await Promise.all([
          ask(getReportSchedule, { params: { schedule: id } }),
          loadChoices(process),
          loadMembers(),
        ]);
        if (found.process.id !== process.id || !(await isMine(found))) notFound();
        const list = `/processes/${process.slug}/reports/schedules${search}`;
        return (
          <section aria-labelledby="change" className="mt-6">
            <h2 id="change" className="text-2xl break-words">
              {found.name}
            </h2>
            <p className="mt-1 text-sm">{t(`reports.kind.${found.kind}`)}</p>
            <QuestionLine of={found} tracks={tracks} parties={parties} />
            <div className="mt-6">
              <ScheduleChanges slug={process.slug} of={found} {...{ choices, members, list }} />
            </div>
          </section>
        );
      }}
    </PlainView>
  );
}

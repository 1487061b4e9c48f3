import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { getReport } from '@parley/contracts';
import { ask } from '../../../../../../lib/api.ts';
import { loadChoices } from '../choices.ts';
import { isMine } from '../is-mine.ts';
import { PlainView } from '../plain-view.tsx';
import { QuestionLine } from '../question-line.tsx';
import { ReportActions } from '../report-actions.tsx';
import { hasFile, ReportState } from '../report-state.tsx';
import { MakeAs } from './make-as.tsx';
import { loadReading } from './reading.ts';
import { ReportPage } from './report-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('reporting.one') };
}

/** A report as it is read: the page that it would be on paper, made of what is in its file. */
export default async function OneReportPage(page: PageProps<'/processes/[process]/reports/[report]'>) {
  const [{ report: id }, t] = await Promise.all([page.params, getTranslations()]);
  return (
    <PlainView {...page} part={null}>
      {async ({ process, tracks, parties, search }) => {
        const found = await ask(getReport, { params: { report: id } });
        if (found.process.id !== process.id) notFound();
        const isThere = hasFile(found);
        const reading = isThere && found.format === 'json' ? await loadReading(found.id) : null;
        const { formats, languages } = await loadChoices(process);
        const list = `/processes/${process.slug}/reports`;
        const name = `${t(`reports.kind.${found.kind}`)}, ${t(`reporting.format.${found.format}`)}`;
        return (
          <>
            <section aria-labelledby="report" className="no-print mt-6">
              <h2 id="report" className="text-2xl">
                {name}
              </h2>
              <QuestionLine of={found.question} tracks={tracks} parties={parties} />
              <ReportState of={found} />
              <ReportActions
                of={{ id: found.id, state: found.state, format: found.format }}
                name={name}
                hasFile={isThere}
                isMine={await isMine(found)}
                href={null}
                list={list + search}
              />
              {reading !== null && (
                <MakeAs of={found} choices={{ formats, languages }} list={list + search} />
              )}
              {isThere && reading === null && <p className="mt-6 text-sm">{t('reporting.notHere')}</p>}
            </section>
            {reading !== null && <ReportPage of={reading} />}
          </>
        );
      }}
    </PlainView>
  );
}

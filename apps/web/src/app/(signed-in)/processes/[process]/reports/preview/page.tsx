import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { previewReport } from '@parley/contracts';
import { BadLens } from '../../../../../../features/lens/bad-lens.tsx';
import { answerOrRefusal } from '../../../../../../features/lens/refusal.ts';
import { ask } from '../../../../../../lib/api.ts';
import { MakeAs } from '../[report]/make-as.tsx';
import { readingOf } from '../[report]/reading.ts';
import { ReportPage } from '../[report]/report-page.tsx';
import { askedOf, lookedAtIn } from '../asked.ts';
import { loadChoices } from '../choices.ts';
import { PlainView } from '../plain-view.tsx';
import { QuestionLine } from '../question-line.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('reporting.previewed') };
}

/** What a report would say, before it is made: it is kept nowhere, and made from here it says the same. */
export default async function PreviewPage(page: PageProps<'/processes/[process]/reports/preview'>) {
  const [wanted, t] = await Promise.all([page.searchParams.then(lookedAtIn), getTranslations()]);
  return (
    <PlainView {...page} part={null}>
      {async ({ process, tracks, parties, search, lens }) => {
        if (wanted === null) notFound();
        const body = { process: process.slug, ...askedOf(lens, wanted.kind), ...wanted };
        const asked = await answerOrRefusal(lens, () => ask(previewReport, { body }));
        if ('refusal' in asked) return <BadLens lens={lens} refusal={asked.refusal} />;
        const { formats, languages } = await loadChoices(process);
        const list = `/processes/${process.slug}/reports${search}`;
        return (
          <>
            <section aria-labelledby="report" className="no-print mt-6">
              <h2 id="report" className="text-2xl">
                {t(`reports.kind.${wanted.kind}`)}
              </h2>
              <QuestionLine of={asked.answer.question} tracks={tracks} parties={parties} />
              <p className="text-ink-2 mt-1 text-sm">{t('reporting.previewAbout')}</p>
              <MakeAs of={asked.answer} choices={{ formats, languages }} list={list} />
            </section>
            <ReportPage of={readingOf(asked.answer)} />
          </>
        );
      }}
    </PlainView>
  );
}

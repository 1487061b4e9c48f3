import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import { explanationFinding, methodName, methods, readingName } from '@parley/charts/findings';
import {
  loadAssertions,
  loadExplanation,
  loadProgress,
  loadSources,
} from '../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { Notice } from '../../../../../features/states/notice.tsx';
import { PointChoice } from './point-choice.tsx';
import { TermsBar } from './terms-bar.tsx';
import { TermsTable } from './terms-table.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('explain.title') };
}

export default function ExplainPage(page: PageProps<'/processes/[process]/explain'>) {
  return lensView(page, {
    view: 'overview',
    screen: 'explain',
    stepsBack: true,
    ask: ({ slug, search, lens }) =>
      Promise.all([loadExplanation(slug, lens, [search.at].flat()[0]), loadProgress(slug, lens)]),
    show: async ([explanation, progress], { slug, process, parties, lens, t, locale }) => {
      const [assertions, sources] = await Promise.all([loadAssertions(slug), loadSources(slug)]);
      const method = methods.find((name) => name === explanation.method);
      const restsOn = new Set(explanation.terms.flatMap((term) => term.assertions.map(({ key }) => key)));

      return (
        <>
          <PointChoice
            progress={progress}
            meeting={explanation.meeting?.key ?? null}
            lens={lens}
            slug={process.slug}
          />
          {explanation.terms.length === 0 ? (
            <div className="mt-8">
              <Notice title={t('explain.emptyTitle')}>{t('explain.emptyAdvice')}</Notice>
            </div>
          ) : (
            <figure aria-labelledby="finding" className="mt-8">
              <h2 id="finding" className="max-w-[46ch] text-2xl text-pretty">
                {explanationFinding(explanation, locale, t)}
              </h2>
              <p className="text-ink-2 mt-2 max-w-[100ch] text-sm">
                {method !== undefined && t(`explain.formula.${method}`, { count: explanation.terms.length })}
              </p>
              <TermsBar explanation={explanation} />
              <TermsTable
                explanation={explanation}
                evidence={{ assertions, parties, sources }}
                lens={lens}
                slug={process.slug}
              />
              <figcaption className="mt-5">
                <SourceLine
                  answer={explanation}
                  method={methodName(explanation.method, t)}
                  reading={readingName(explanation.reading, parties, locale, t)}
                  assertions={assertions.filter(({ key }) => restsOn.has(key))}
                  sources={sources}
                />
              </figcaption>
            </figure>
          )}
        </>
      );
    },
  });
}

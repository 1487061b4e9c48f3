import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../features/lens/lens-bar.tsx';
import { lensOf, methods } from '../../../../../features/lens/lens.ts';
import { methodName, readingName } from '../../../../../features/lens/lens-words.ts';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadExplanation,
  loadParties,
  loadProcess,
  loadProgress,
  loadSources,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { explanationFinding } from '../../../../../features/progress/explanation-finding.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { Notice } from '../../../../../features/states/notice.tsx';
import { PointChoice } from './point-choice.tsx';
import { TermsBar } from './terms-bar.tsx';
import { TermsTable } from './terms-table.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('explain.title') };
}

export default async function ExplainPage({
  params,
  searchParams,
}: PageProps<'/processes/[process]/explain'>) {
  const [{ process: slug }, search] = await Promise.all([params, searchParams]);
  const [process, tracks, parties, t, locale] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    getTranslations(),
    getLocale(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const controls = <LensBar lens={lens} slug={slug} tracks={tracks} parties={parties} />;
  const at = [search.at].flat()[0];
  const asked = await answerOrRefusal(lens, () =>
    Promise.all([loadExplanation(slug, lens, at), loadProgress(slug, lens)]),
  );
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="overview">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const [explanation, progress] = asked.answer;
  const [assertions, sources] = await Promise.all([loadAssertions(slug), loadSources(slug)]);
  const method = methods.find((name) => name === explanation.method);
  const restsOn = new Set(explanation.terms.flatMap((term) => term.assertions.map(({ key }) => key)));

  return (
    <ProcessFrame process={process} lens={lens} view="overview" stepsBack>
      {controls}
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
    </ProcessFrame>
  );
}

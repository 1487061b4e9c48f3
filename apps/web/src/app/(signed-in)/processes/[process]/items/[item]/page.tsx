import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BadLens } from '../../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../../features/lens/lens-bar.tsx';
import { lensOf } from '../../../../../../features/lens/lens.ts';
import { answerOrRefusal } from '../../../../../../features/lens/refusal.ts';
import { ProcessFrame } from '../../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadItem,
  loadMatrix,
  loadParties,
  loadProcess,
  loadSources,
  loadTracks,
} from '../../../../../../features/process/load.ts';
import { AssertionLine } from '../../../../../../features/record/assertion-line.tsx';
import { corrections, effectiveBy, knownBy, latestFirst } from '../../../../../../features/record/ledger.ts';
import { SourceList } from '../../../../../../features/record/source-list.tsx';
import { plain } from '../../../../../../lib/localized.ts';
import { referenceOf } from '../../../../../../lib/reference.ts';
import { AcrossMeetings } from './across-meetings.tsx';
import { ItemHead } from './item-head.tsx';

type Props = PageProps<'/processes/[process]/items/[item]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ process, item }, locale] = await Promise.all([params, getLocale()]);
  return { title: plain((await loadItem(process, referenceOf(item))).title, locale) };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const [{ process: slug, item: key }, search] = await Promise.all([params, searchParams]);
  const item = await loadItem(slug, referenceOf(key));
  const [process, tracks, parties, t] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    getTranslations(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const controls = <LensBar lens={lens} tracks={tracks} parties={parties} />;
  const asked = await answerOrRefusal(lens, () => loadMatrix(slug, lens));
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="matrix">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const matrix = asked.answer;
  const [assertions, sources] = await Promise.all([loadAssertions(slug), loadSources(slug)]);
  const known = knownBy(assertions, lens.knownAt);
  const corrected = corrections(known);
  const history = latestFirst(effectiveBy(known, matrix.asOf).filter((each) => each.item.key === item.key));

  return (
    <ProcessFrame process={process} lens={lens} view="matrix" stepsBack>
      {controls}
      <article className="mt-8">
        <ItemHead {...{ item, parties, lens, slug: process.slug }} />
        <AcrossMeetings {...{ matrix, lens, slug: process.slug }} item={item.key} />
        <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <section aria-labelledby="history" className="min-w-0">
            <h3 id="history" className="border-ink border-t-2 pt-3 text-xl">
              {t('item.history')}
            </h3>
            {history.length === 0 && <p className="text-ink-2 mt-3">{t('item.noHistory')}</p>}
            <ol>
              {history.map((assertion) => (
                <li key={assertion.key} className="border-rule print-whole border-b py-4">
                  <AssertionLine
                    assertion={assertion}
                    parties={parties}
                    sources={sources}
                    correctedBy={corrected.get(assertion.key)}
                    withMeeting
                  />
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="sources" className="min-w-0 text-sm">
            <h3 id="sources" className="border-ink mb-3 border-t-2 pt-3 text-xl">
              {t('item.sources')}
            </h3>
            <SourceList
              sources={sources.filter((source) => item.sources.some((each) => each.key === source.key))}
            />
          </section>
        </div>
      </article>
    </ProcessFrame>
  );
}

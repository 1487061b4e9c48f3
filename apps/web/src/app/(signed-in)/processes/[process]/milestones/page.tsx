import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { plain } from '@parley/words';
import { BadLens } from '../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../features/lens/lens-bar.tsx';
import { lensOf, unfiltered } from '../../../../../features/lens/lens.ts';
import { answerOrRefusal } from '../../../../../features/lens/refusal.ts';
import { goalsOf, inOrder } from '../../../../../features/milestones/standing.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadItems,
  loadMatrix,
  loadMilestones,
  loadParties,
  loadProcess,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { Notice } from '../../../../../features/states/notice.tsx';
import { MilestoneEntry } from './milestone-entry.tsx';
import { MilestonesFigure } from './milestones-figure.tsx';
import { Road } from './road.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.milestones') };
}

export default async function MilestonesPage({
  params,
  searchParams,
}: PageProps<'/processes/[process]/milestones'>) {
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
  const asked = await answerOrRefusal(lens, () =>
    Promise.all([loadMilestones(slug, lens), loadMatrix(slug, unfiltered(lens)), loadItems(slug)]),
  );
  if ('refusal' in asked) {
    return (
      <ProcessFrame process={process} lens={null} view="milestones">
        {controls}
        <BadLens lens={lens} refusal={asked.refusal} />
      </ProcessFrame>
    );
  }
  const [milestones, matrix, items] = asked.answer;
  const around = { milestones, items, matrix, lens, slug: process.slug };
  const goal = goalsOf(milestones).at(-1);

  return (
    <ProcessFrame process={process} lens={lens} view="milestones">
      {controls}
      {milestones.length === 0 ? (
        <div className="mt-10">
          <Notice title={t('milestones.emptyTitle')}>{t('milestones.emptyAdvice')}</Notice>
        </div>
      ) : (
        <>
          <MilestonesFigure {...{ milestones, items, matrix, parties, locale }} slug={process.slug} />
          {goal !== undefined && (
            <section aria-labelledby="road" className="mt-14">
              <h3 id="road" className="border-ink border-t-2 pt-3 text-xl">
                {t('milestones.road', { goal: plain(goal.title, locale) })}
              </h3>
              <Road goal={goal} around={around} />
            </section>
          )}
          <section aria-labelledby="all" className="mt-14">
            <h3 id="all" className="border-ink border-t-2 pt-3 text-xl">
              {t('milestones.all')}
            </h3>
            <ol>
              {inOrder(milestones).map((milestone) => (
                <li key={milestone.key} className="border-rule print-whole border-b py-5">
                  <MilestoneEntry milestone={milestone} around={around} />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </ProcessFrame>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { plain } from '@parley/words';
import { WritingLinks } from '../../../../../features/entering/writing-links.tsx';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import { unfiltered } from '../../../../../features/lens/lens.ts';
import { goalsOf, inOrder } from '@parley/charts/findings';
import { loadItems, loadMatrix, loadMilestones } from '../../../../../features/process/load.ts';
import { Notice } from '../../../../../features/states/notice.tsx';
import { MilestoneEntry } from './milestone-entry.tsx';
import { MilestonesFigure } from './milestones-figure.tsx';
import { Road } from './road.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.milestones') };
}

export default function MilestonesPage(page: PageProps<'/processes/[process]/milestones'>) {
  return lensView(page, {
    view: 'milestones',
    screen: 'milestones',
    ask: ({ slug, lens }) =>
      Promise.all([
        loadMilestones(slug, lens),
        // What a milestone waits for is told whole, also where it is not on the items that are asked for.
        loadMilestones(slug, unfiltered(lens)),
        loadMatrix(slug, unfiltered(lens)),
        loadItems(slug),
      ]),
    show: async ([milestones, all, matrix, items], { process, parties, lens, t, locale }) => {
      const shown = new Set(milestones.map(({ key }) => key));
      const around = { milestones: all, shown, items, matrix, lens, slug: process.slug };
      const goal = goalsOf(milestones).at(-1);

      return (
        <>
          {milestones.length === 0 ? (
            <div className="mt-10">
              <Notice title={t('milestones.emptyTitle')}>
                {t(all.length === 0 ? 'milestones.emptyAdvice' : 'milestones.noneAdvice')}
                {all.length === 0 && (
                  <WritingLinks
                    process={process}
                    links={[
                      {
                        kind: 'record',
                        href: `/processes/${process.slug}/edit/milestones/new`,
                        name: t('editing.new.milestones'),
                      },
                    ]}
                  />
                )}
              </Notice>
            </div>
          ) : (
            <>
              <MilestonesFigure
                {...{ milestones, all, items, matrix, parties, locale }}
                slug={process.slug}
              />
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
        </>
      );
    },
  });
}

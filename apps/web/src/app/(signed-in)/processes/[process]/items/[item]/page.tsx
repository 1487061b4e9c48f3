import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { plain } from '@parley/words';
import { may } from '../../../../../../features/entering/may.ts';
import { WritingLinks } from '../../../../../../features/entering/writing-links.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import { lensView } from '../../../../../../features/lens/lens-view.tsx';
import { searchOf, unfiltered } from '../../../../../../features/lens/lens.ts';
import {
  loadAssertions,
  loadShownItem,
  loadItems,
  loadMilestones,
  loadSources,
} from '../../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../../features/progress/source-line.tsx';
import { AssertionLine } from '../../../../../../features/record/assertion-line.tsx';
import { corrections, effectiveBy, knownBy, latestFirst, readingName } from '@parley/charts/findings';
import { SourceList } from '../../../../../../features/record/source-list.tsx';
import { referenceOf } from '../../../../../../lib/reference.ts';
import { AcrossMeetings } from './across-meetings.tsx';
import { FourAxes } from './axes/four-axes.tsx';
import { ItemHead } from './item-head.tsx';
import { LagLine } from './lag-line.tsx';
import { loadItemStory } from './load.ts';
import { Ties } from './ties.tsx';

type Props = PageProps<'/processes/[process]/items/[item]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ process, item }, locale] = await Promise.all([params, getLocale()]);
  return { title: plain((await loadShownItem(process, referenceOf(item))).title, locale) };
}

export default function ItemPage(page: Props) {
  return lensView(page, {
    view: 'matrix',
    screen: 'item',
    stepsBack: true,
    ask: async ({ slug, params, lens }) => {
      const item = await loadShownItem(slug, referenceOf(params.item));
      return { item, ...(await loadItemStory(slug, item, lens)) };
    },
    show: async ({ item, matrix, lag, median, samples }, { slug, process, parties, lens, t, locale }) => {
      const [items, milestones, assertions, sources] = await Promise.all([
        loadItems(slug),
        loadMilestones(slug, unfiltered(lens)),
        loadAssertions(slug),
        loadSources(slug),
      ]);
      const known = knownBy(assertions, lens.knownAt);
      const corrected = corrections(known);
      const effective = effectiveBy(known, matrix.asOf);
      const mayMend = await may(process, 'word');
      const history = latestFirst(effective.filter((each) => each.item.key === item.key));
      const said = effective.filter(({ key }) => !corrected.has(key));

      return (
        <article className="mt-8">
          <ItemHead item={item} parties={parties} />
          {lag !== null && <LagLine {...{ lag, median, lens }} slug={process.slug} />}
          <AcrossMeetings {...{ matrix, lens, slug: process.slug }} item={item.key} />
          <FourAxes
            samples={samples}
            source={
              <SourceLine
                answer={{ ...matrix, digest: null }}
                method={null}
                reading={readingName(matrix.reading, parties, locale, t)}
                assertions={history}
                sources={sources}
              />
            }
          />
          <Ties {...{ item, items, milestones, said, matrix, lens }} slug={process.slug} />
          <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
            <section aria-labelledby="history" className="min-w-0">
              <h3 id="history" className="border-ink border-t-2 pt-3 text-xl">
                {t('item.history')}
              </h3>
              <WritingLinks
                process={process}
                links={[
                  ...(item.archived
                    ? []
                    : [
                        {
                          kind: 'word' as const,
                          href: `/processes/${process.slug}/items/${item.key}/record${searchOf(lens)}`,
                          name: t('entering.recordWord'),
                        },
                      ]),
                  {
                    kind: 'item',
                    href: `/processes/${process.slug}/edit/items/${item.key}`,
                    name: t('editing.edit'),
                  },
                ]}
              />
              {history.length === 0 && <p className="text-ink-2 mt-3">{t('item.noHistory')}</p>}
              <ol>
                {history.map((assertion) => (
                  <li
                    key={assertion.key}
                    id={assertion.key}
                    className="border-rule print-whole target:bg-sunken border-b py-4"
                  >
                    <AssertionLine
                      assertion={assertion}
                      parties={parties}
                      sources={sources}
                      correctedBy={corrected.get(assertion.key)}
                      withMeeting
                    />
                    {mayMend && !corrected.has(assertion.key) && (
                      <PlaceLink
                        href={`/processes/${process.slug}/items/${item.key}/mend/${assertion.key}${searchOf(lens)}`}
                        aria-label={t('mending.wrongOf', { key: assertion.key })}
                        className="no-print link text-ink-2 text-xs"
                      >
                        {t('mending.wrong')}
                      </PlaceLink>
                    )}
                  </li>
                ))}
              </ol>
            </section>
            <section aria-labelledby="sources" className="min-w-0 text-sm">
              <h3 id="sources" className="border-ink mb-3 border-t-2 pt-3 text-xl">
                {t('item.sources')}
              </h3>
              {item.sources.length === 0 && <p className="text-ink-2">{t('item.noSources')}</p>}
              <SourceList
                sources={sources.filter((source) => item.sources.some((each) => each.key === source.key))}
              />
            </section>
          </div>
        </article>
      );
    },
  });
}

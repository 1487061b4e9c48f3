import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { plain } from '@parley/words';
import { kinds } from '../../../../../features/editing/kinds.ts';
import type { Kind } from '../../../../../features/editing/kinds.ts';
import { needed } from '../../../../../features/entering/may.ts';
import { WritingLinks } from '../../../../../features/entering/writing-links.tsx';
import { WritingPage } from '../../../../../features/entering/writing-page.tsx';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { lensOf } from '../../../../../features/lens/lens.ts';
import {
  loadEvents,
  loadItems,
  loadMeetings,
  loadMilestones,
  loadParties,
  loadProcess,
  loadRepresentatives,
  loadTracks,
} from '../../../../../features/process/load.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('editing.title') };
}

/** Everything of the record that is changed by a form, by kind. What was said is not: it is corrected. */
export default async function EditListPage({ params, searchParams }: PageProps<'/processes/[process]/edit'>) {
  const [{ process: slug }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  const process = await loadProcess(slug);
  return (
    <WritingPage
      {...{ slug, search }}
      view="overview"
      title={t('editing.title')}
      about={t('editing.about')}
      needed={needed.record}
    >
      {async () => {
        const things: Record<Kind, readonly { id: string; key: string; name: string; archived: boolean }[]> =
          {
            items: (await loadItems(slug)).map((each) => ({ ...each, name: plain(each.title, locale) })),
            meetings: (await loadMeetings(slug)).map((each) => ({
              ...each,
              name: plain(each.title, locale),
            })),
            events: (await loadEvents(slug)).map((each) => ({ ...each, name: plain(each.title, locale) })),
            milestones: (await loadMilestones(slug, lensOf({}, null))).map((each) => ({
              ...each,
              name: plain(each.title, locale),
            })),
            tracks: (await loadTracks(slug)).map((each) => ({ ...each, name: plain(each.title, locale) })),
            parties: (await loadParties(slug)).map((each) => ({ ...each, name: plain(each.name, locale) })),
            representatives: await loadRepresentatives(slug),
          };
        return (
          <div className="space-y-8">
            <WritingLinks
              process={process}
              links={[
                {
                  kind: 'import',
                  href: `/processes/${process.slug}/imports`,
                  name: t('imports.link'),
                },
              ]}
            />
            {kinds.map((kind) => (
              <section key={kind} aria-labelledby={`kind-${kind}`}>
                <div className="border-ink flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 pt-3">
                  <h3 id={`kind-${kind}`} className="text-xl">
                    {t(`editing.kind.${kind}`)}
                  </h3>
                  <WritingLinks
                    process={process}
                    links={[
                      {
                        kind: kind === 'items' ? 'item' : 'record',
                        href: `/processes/${process.slug}/edit/${kind}/new`,
                        name: t(`editing.new.${kind}`),
                      },
                    ]}
                  />
                </div>
                {things[kind].length === 0 ? (
                  <p className="text-ink-2 mt-1 py-1.5 text-sm">{t('editing.count', { count: 0 })}</p>
                ) : (
                  <details className="text-sm">
                    <summary className="text-ink-2 hover:text-ink mt-1 py-1.5">
                      {t('editing.count', { count: things[kind].length })}
                    </summary>
                    <ul className="mt-2">
                      {things[kind].map(({ id, key, name, archived }) => (
                        <li key={id} className="border-rule border-b py-2">
                          <PlaceLink
                            href={`/processes/${process.slug}/edit/${kind}/${encodeURIComponent(key)}`}
                            className="link"
                          >
                            {name}
                          </PlaceLink>{' '}
                          <span className="text-ink-3 text-xs">
                            {archived ? `${key}, ${t('editing.archived')}` : key}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </section>
            ))}
          </div>
        );
      }}
    </WritingPage>
  );
}

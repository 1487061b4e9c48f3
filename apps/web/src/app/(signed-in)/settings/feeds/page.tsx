import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { labelsSeenWith, listFeeds, listProcesses } from '@parley/contracts';
import type { Organization } from '@parley/contracts';
import { localeNames, locales, plain } from '@parley/words';
import { ask, askAll } from '../../../../lib/api.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { FeedForm } from './feed-form.tsx';
import { FeedRow } from './feed-row.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.feeds') };
}

export default function FeedsPage() {
  return (
    <SettingsFrame view="feeds">{(organization) => <Feeds organization={organization} />}</SettingsFrame>
  );
}

/** One's own addresses by which calendars and news readers follow a process. */
async function Feeds({ organization }: { organization: Organization }) {
  const [t, locale, feeds, processes] = await Promise.all([
    getTranslations(),
    getLocale(),
    askAll((query) => ask(listFeeds, { query })),
    askAll((query) => ask(listProcesses, { query })),
  ]);
  const names = new Map(processes.map(({ id, title }) => [id, plain(title, locale)]));
  const active = feeds.filter(({ status }) => status === 'active');
  const over = feeds.filter(({ status }) => status !== 'active');
  return (
    <TwoColumns
      title={t('settings.feeds')}
      asideTitle={t('feeds.make')}
      aside={
        processes.length === 0 ? (
          <p className="text-ink-2 text-sm">{t('portfolio.emptyAdvice')}</p>
        ) : (
          <FeedForm
            processes={processes.map(({ slug, title }) => ({ value: slug, name: plain(title, locale) }))}
            labels={labelsSeenWith(organization.caller.clearance)}
            languages={locales.map((tag) => ({ value: tag, name: localeNames[tag].name }))}
          />
        )
      }
    >
      <p className="text-ink-2 max-w-prose text-sm">{t('feeds.about')}</p>
      {active.length === 0 && <p className="text-ink-2 py-5">{t('feeds.none')}</p>}
      <ul>
        {active.map((feed) => (
          <FeedRow key={feed.id} feed={feed} process={names.get(feed.process.id) ?? null} />
        ))}
      </ul>
      {over.length > 0 && (
        <details className="mt-6">
          <summary className="text-ink-2 hover:text-ink text-sm">
            {t('feeds.over', { count: over.length })}
          </summary>
          <ul>
            {over.map((feed) => (
              <FeedRow key={feed.id} feed={feed} process={names.get(feed.process.id) ?? null} />
            ))}
          </ul>
        </details>
      )}
    </TwoColumns>
  );
}

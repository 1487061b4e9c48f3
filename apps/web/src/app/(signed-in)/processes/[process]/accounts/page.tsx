import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Party } from '@parley/contracts';
import { plain } from '@parley/words';
import { TableView } from '../../../../../features/chart/table-view.tsx';
import { tableWords } from '../../../../../features/chart/table-words.ts';
import { lensView } from '../../../../../features/lens/lens-view.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import {
  accountsFinding,
  effectiveBy,
  knownBy,
  methodName,
  readingName,
  tracksName,
} from '@parley/charts/findings';
import {
  loadAccounts,
  loadAssertions,
  loadMatrix,
  loadMeetings,
  loadProgress,
  loadSources,
} from '../../../../../features/process/load.ts';
import { SourceLine } from '../../../../../features/progress/source-line.tsx';
import { NothingRecorded } from '../../../../../features/process/nothing-recorded.tsx';
import { Notice } from '../../../../../features/states/notice.tsx';
import { AccountsPanel } from './accounts-panel.tsx';
import { AccountsTable } from './accounts-table.tsx';
import { CorroborationLegend } from './corroboration-strip.tsx';
import { Disputes } from './disputes.tsx';
import { LookSample } from '@parley/charts/marks';
import { OneSided } from './one-sided.tsx';
import { momentsOf, seriesOf } from '@parley/charts/accounts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.accounts') };
}

export default function AccountsPage(page: PageProps<'/processes/[process]/accounts'>) {
  return lensView(page, {
    view: 'accounts',
    screen: 'accounts',
    ask: ({ slug, parties, lens }) =>
      Promise.all([
        loadAccounts(slug, lens),
        loadMatrix(slug, lens),
        Promise.all(readingsOf(parties, lens).map((reading) => loadProgress(slug, { ...lens, reading }))),
      ]),
    show: async ([accounts, matrix, progresses], { slug, process, tracks, parties, lens, t, locale }) => {
      const sides = sidesOf(parties);
      const readings = readingsOf(parties, lens);
      const [assertions, sources, meetings] = await Promise.all([
        loadAssertions(slug),
        loadSources(slug),
        loadMeetings(slug),
      ]);
      const nameOf = (reading: string) => {
        const side = parties.find(({ key }) => reading === `party:${key}`);
        return side ? plain(side.name, locale) : readingName(reading, parties, locale, t);
      };
      const series = progresses.map((progress) =>
        seriesOf(progress, { name: nameOf(progress.reading), sides }, locale),
      );
      const asRead = progresses.find(({ reading }) => reading === lens.reading) ?? progresses[0];
      const moments = asRead === undefined ? [] : momentsOf(asRead, locale, t);
      const finding = accountsFinding(accounts.items.length, series, locale, t);
      const method = methodName(accounts.method, t);
      const known = effectiveBy(knownBy(assertions, accounts.knownAt), accounts.asOf);

      return (
        <>
          {moments.length === 0 ? (
            <div className="mt-10">
              <NothingRecorded
                {...{ process, meetings }}
                otherwise={{ title: t('empty.points.title'), advice: t('empty.points.advice') }}
              />
            </div>
          ) : (
            <figure aria-labelledby="finding" className="mt-8">
              <h2 id="finding" className="max-w-[46ch] text-2xl text-pretty">
                {finding}
              </h2>
              <p className="text-ink-2 mt-2 max-w-[120ch] text-sm">
                {t('accounts.subtitle', { tracks: tracksName(lens, tracks, locale, t), method })}
              </p>
              <ul
                aria-label={t('chart.legend')}
                className="text-ink-2 mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-xs"
              >
                {series.map(({ reading, name, look }) => (
                  <li key={reading} className="flex items-center gap-2">
                    <LookSample look={look} />
                    {name}
                  </li>
                ))}
              </ul>
              <AccountsPanel
                moments={moments}
                series={series}
                words={{
                  title: t('accounts.chartTitle'),
                  description: t('chart.description', { finding }),
                  scoreAxis: t('chart.scoreAxis'),
                }}
              />
              <TableView id="accounts-table" words={tableWords(t('chart.tableName'), t)}>
                <AccountsTable moments={moments} series={series} />
              </TableView>
              <figcaption className="mt-3">
                <SourceLine
                  answer={accounts}
                  method={method}
                  reading={new Intl.ListFormat(locale).format(
                    readings.map((reading) => readingName(reading, parties, locale, t)),
                  )}
                  assertions={assertions}
                  sources={sources}
                />
              </figcaption>
            </figure>
          )}
          {accounts.items.length === 0 ? (
            <div className="mt-14">
              <Notice title={t('accounts.emptyTitle')}>{t('accounts.emptyAdvice')}</Notice>
            </div>
          ) : (
            <>
              <Disputes
                {...{ accounts, matrix, parties, sources, lens }}
                assertions={known}
                slug={process.slug}
              />
              <CorroborationLegend />
            </>
          )}
          <OneSided matrix={matrix} assertions={known} parties={parties} lens={lens} slug={process.slug} />
        </>
      );
    },
  });
}

const sidesOf = (parties: readonly Party[]) =>
  parties.filter(({ role }) => role === 'party').map(({ key }) => `party:${key}`);

/** What both sides say together, what each says, and what the visitor reads by. */
const readingsOf = (parties: readonly Party[], lens: Lens) => [
  ...new Set(['joint', ...sidesOf(parties), lens.reading]),
];

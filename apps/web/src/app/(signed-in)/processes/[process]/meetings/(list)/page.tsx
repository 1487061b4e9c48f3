import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BadLens } from '../../../../../../features/lens/bad-lens.tsx';
import { LensBar } from '../../../../../../features/lens/lens-bar.tsx';
import { faultsOf, lensOf, searchOf } from '../../../../../../features/lens/lens.ts';
import { knownBy, tracksName } from '@parley/charts/findings';
import { WritingLinks } from '../../../../../../features/entering/writing-links.tsx';
import { ProcessFrame } from '../../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadMeetings,
  loadParties,
  loadProcess,
  loadSources,
  loadTracks,
} from '../../../../../../features/process/load.ts';
import { NothingRecorded } from '../../../../../../features/process/nothing-recorded.tsx';
import { MeetingEntry } from '../meeting-entry.tsx';
import { shownMeetings } from '../shown-meetings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.meetings') };
}

export default async function MeetingsPage({
  params,
  searchParams,
}: PageProps<'/processes/[process]/meetings'>) {
  const [{ process: slug }, search] = await Promise.all([params, searchParams]);
  const [process, tracks, parties, meetings, assertions, sources, t, locale] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    loadMeetings(slug),
    loadAssertions(slug),
    loadSources(slug),
    getTranslations(),
    getLocale(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const isSound = faultsOf(lens).length === 0;
  const shown = isSound ? shownMeetings(meetings, lens) : [];
  const known = isSound ? knownBy(assertions, lens.knownAt) : [];

  return (
    <ProcessFrame process={process} lens={isSound ? lens : null} view="meetings">
      <LensBar screen="meetings" {...{ lens, slug, tracks, parties }} />
      {!isSound && <BadLens lens={lens} />}
      {isSound && meetings.length > 0 && (
        <WritingLinks
          process={process}
          links={[
            {
              kind: 'meeting',
              href: `/processes/${process.slug}/meetings/new${searchOf(lens)}`,
              name: t('entering.recordMeeting'),
            },
            { kind: 'record', href: `/processes/${process.slug}/edit`, name: t('editing.title') },
          ]}
        />
      )}
      {isSound && shown.length === 0 && (
        <div className="mt-10">
          <NothingRecorded
            {...{ process, meetings }}
            otherwise={{ title: t('empty.meetings.title'), advice: t('empty.meetings.advice') }}
          />
        </div>
      )}
      {shown.length > 0 && (
        <section aria-labelledby="meetings" className="mt-8">
          <h2 id="meetings" className="text-2xl">
            {t('meetings.title')}
          </h2>
          <p className="text-ink-2 mt-1 text-sm">
            {t('meetings.subtitle', { count: shown.length, tracks: tracksName(lens, tracks, locale, t) })}
          </p>
          <ol className="border-ink mt-6 border-t-2">
            {shown.map((meeting) => (
              <li key={meeting.key} className="border-rule print-whole border-b py-7">
                <MeetingEntry
                  meeting={meeting}
                  said={known.filter((assertion) => assertion.meeting?.key === meeting.key)}
                  {...{ lens, tracks, parties, sources, slug: process.slug }}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </ProcessFrame>
  );
}

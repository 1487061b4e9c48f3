import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Meeting, Source, SourceText } from '@parley/contracts';
import { dateText, plain } from '@parley/words';
import { WritingLinks } from '../../../../../../features/entering/writing-links.tsx';
import { lensOf, searchOf } from '../../../../../../features/lens/lens.ts';
import { answerOrRefusal } from '../../../../../../features/lens/refusal.ts';
import { ProcessFrame } from '../../../../../../features/process/frame.tsx';
import {
  loadAssertions,
  loadItems,
  loadShownMeeting,
  loadMeetings,
  loadParties,
  loadProcess,
  loadReadouts,
  loadSources,
  loadSourceText,
  loadTracks,
} from '../../../../../../features/process/load.ts';
import { knownBy } from '@parley/charts/findings';
import { Text } from '../../../../../../features/record/text.tsx';
import { referenceOf } from '../../../../../../lib/reference.ts';
import { MeetingLine, People } from '../meeting-facts.tsx';
import { MeetingTexts } from '../meeting-texts.tsx';
import { Neighbours } from './neighbours.tsx';
import { SaidThere } from './said-there.tsx';
import { SideBySide } from './side-by-side.tsx';
import { columnsOf } from './texts.ts';

type Props = PageProps<'/processes/[process]/meetings/[meeting]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ process, meeting }, locale] = await Promise.all([params, getLocale()]);
  return { title: plain((await loadShownMeeting(process, referenceOf(meeting))).title, locale) };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const [{ process: slug, meeting: key }, search] = await Promise.all([params, searchParams]);
  const meeting = await loadShownMeeting(slug, referenceOf(key));
  const [process, tracks, parties, meetings, items, assertions, sources, t, locale] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadParties(slug),
    loadMeetings(slug),
    loadItems(slug),
    loadAssertions(slug),
    loadSources(slug),
    getTranslations(),
    getLocale(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const known = knownBy(assertions, lens.knownAt);
  // What was not yet held by the asked day has no readouts: then only what is recorded is shown.
  const asked = await answerOrRefusal(lens, () => loadReadouts(slug, lens, meeting.key));
  const readouts = 'answer' in asked ? asked.answer : null;
  const columns =
    readouts === null ? [] : columnsOf(meeting, readouts, sources, await storedTexts(slug, meeting, sources));

  return (
    <ProcessFrame process={process} lens={lens} view="meetings" stepsBack>
      <article className="border-rule border-t pt-8">
        <Neighbours meeting={meeting} meetings={meetings} slug={process.slug} lens={lens} />
        <MeetingLine meeting={meeting} tracks={tracks} parties={parties} />
        <h2 className="mt-2 max-w-[32ch] text-3xl">
          <Text of={meeting.title} />
        </h2>
        <p className="text-ink-2 mt-2 font-serif text-lg">
          {meeting.heldOn === null ? t('meeting.noDate') : dateText(meeting.heldOn, locale)}
        </p>
        <WritingLinks
          process={process}
          links={[
            ...(meeting.archived
              ? []
              : [
                  {
                    kind: 'meeting' as const,
                    href: `/processes/${process.slug}/meetings/${meeting.key}/record${searchOf(lens)}`,
                    name: t('entering.recordSaid'),
                  },
                ]),
            {
              kind: 'record',
              href: `/processes/${process.slug}/edit/meetings/${meeting.key}`,
              name: t('editing.edit'),
            },
          ]}
        />
        <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <div className="min-w-0 space-y-12">
            {meeting.summary !== null && (
              <p className="max-w-(--measure) font-serif text-lg leading-relaxed">
                <Text of={meeting.summary} />
              </p>
            )}
            <SaidThere
              {...{ known, readouts, items, parties, sources, lens, slug: process.slug }}
              meeting={meeting.key}
            />
          </div>
          <aside className="min-w-0 space-y-8">
            {meeting.participants.length > 0 && (
              <section>
                <h3 className="mb-2 text-lg">{t('meetings.people')}</h3>
                <People meeting={meeting} parties={parties} />
              </section>
            )}
            {meeting.agenda.length > 0 && (
              <section>
                <h3 className="mb-2 text-lg">{t('meetings.agenda')}</h3>
                <ol className="text-ink-2 list-decimal space-y-1 ps-5 text-sm">
                  {meeting.agenda.map(({ title }) => (
                    <li key={plain(title, locale)}>
                      <Text of={title} />
                    </li>
                  ))}
                </ol>
              </section>
            )}
            {meeting.sources.length > 0 && (
              <section>
                <h3 className="text-lg">{t('meeting.sources')}</h3>
                {meeting.identicalReadouts !== null && (
                  <p className="text-ink-2 mt-1 text-sm">
                    {t(meeting.identicalReadouts ? 'meetings.identical' : 'meetings.different')}
                  </p>
                )}
                <div className="mt-3">
                  <MeetingTexts meeting={meeting} parties={parties} sources={sources} />
                </div>
              </section>
            )}
          </aside>
        </div>
        {readouts !== null && columns.length > 0 && (
          <SideBySide {...{ columns, readouts, parties, lens }} slug={process.slug} />
        )}
      </article>
    </ProcessFrame>
  );
}

/** The stored texts of what the sides published on a meeting, by source. */
async function storedTexts(
  slug: string,
  meeting: Meeting,
  sources: readonly Source[],
): Promise<Map<string, SourceText>> {
  const stored = sources.filter(
    ({ key, textSha256 }) =>
      textSha256 !== null &&
      meeting.sources.some((each) => each.source.key === key && each.role !== 'report'),
  );
  const texts = await Promise.all(stored.map(({ id }) => loadSourceText(slug, id)));
  return new Map(texts.map((text) => [text.source.key, text]));
}

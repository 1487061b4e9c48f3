import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { dateText, plain } from '@parley/words';
import { loadChoices } from '../../../../../../../features/entering/load-choices.ts';
import { loadDocument } from '../../../../../../../features/entering/load-document.ts';
import { needed } from '../../../../../../../features/entering/may.ts';
import { MeetingRecord } from '../../../../../../../features/entering/meeting-record.tsx';
import { WritingPage } from '../../../../../../../features/entering/writing-page.tsx';
import { loadMeeting, loadSources } from '../../../../../../../features/process/load.ts';
import { referenceOf } from '../../../../../../../lib/reference.ts';

type Props = PageProps<'/processes/[process]/meetings/[meeting]/record'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('entering.furtherTitle') };
}

/** What a meeting said, where the meeting itself is recorded already. */
export default async function RecordMeetingPage({ params, searchParams }: Props) {
  const [{ process: slug, meeting: key }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  const meeting = await loadMeeting(slug, referenceOf(key));
  const title = plain(meeting.title, locale);
  return (
    <WritingPage
      {...{ slug, search, title }}
      view="meetings"
      about={t('entering.newAbout')}
      needed={needed.meeting}
    >
      {async ({ process, person, search: query }) => {
        const [choices, sources] = await Promise.all([loadChoices(slug, meeting.track), loadSources(slug)]);
        const day = meeting.heldOn === null ? '' : `, ${dateText(meeting.heldOn, locale)}`;
        return (
          <MeetingRecord
            {...{ process, person, choices }}
            meeting={{
              id: meeting.id,
              name: title + day,
              track: meeting.track.id,
              heldOn: meeting.heldOn ?? '',
              texts: await Promise.all(
                meeting.sources.map(async ({ source, role, party }) => ({
                  ...(await loadDocument(slug, source.id, sources)),
                  role,
                  party: party?.key ?? '',
                })),
              ),
            }}
            search={query}
          />
        );
      }}
    </WritingPage>
  );
}

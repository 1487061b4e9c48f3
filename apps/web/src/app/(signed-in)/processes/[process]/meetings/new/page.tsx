import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadChoices } from '../../../../../../features/entering/load-choices.ts';
import { needed } from '../../../../../../features/entering/may.ts';
import { MeetingRecord } from '../../../../../../features/entering/meeting-record.tsx';
import { WritingPage } from '../../../../../../features/entering/writing-page.tsx';
import { Notice } from '../../../../../../features/states/notice.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('entering.recordMeeting') };
}

/** After a meeting: one form for the meeting, its texts and what was said of each item. */
export default async function NewMeetingPage({
  params,
  searchParams,
}: PageProps<'/processes/[process]/meetings/new'>) {
  const [{ process: slug }, search, t] = await Promise.all([params, searchParams, getTranslations()]);
  return (
    <WritingPage
      {...{ slug, search }}
      view="meetings"
      title={t('entering.newTitle')}
      about={t('entering.newAbout')}
      needed={needed.meeting}
    >
      {async ({ process, person, search: query }) => {
        const choices = await loadChoices(slug);
        if (choices.tracks.length === 0)
          return <Notice title={t('entering.noTrack')}>{t('entering.noTrackAdvice')}</Notice>;
        return <MeetingRecord {...{ process, person, choices }} meeting={null} search={query} />;
      }}
    </WritingPage>
  );
}

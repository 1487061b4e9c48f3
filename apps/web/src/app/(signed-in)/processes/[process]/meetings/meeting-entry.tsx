import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Meeting, Party, Source, Track } from '@parley/contracts';
import { dateText } from '@parley/words';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { Text } from '../../../../../features/record/text.tsx';
import { MeetingLine, People } from './meeting-facts.tsx';
import { MeetingTexts } from './meeting-texts.tsx';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';

interface Props {
  meeting: Meeting;
  /** What is recorded as said there. */
  said: readonly Assertion[];
  lens: Lens;
  slug: string;
  tracks: readonly Track[];
  parties: readonly Party[];
  sources: readonly Source[];
}

/** A meeting in the list: when, where, who, what it came to, and the texts on it. */
export function MeetingEntry({ meeting, said, lens, slug, tracks, parties, sources }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const touched = new Set(said.map(({ item }) => item.key)).size;
  return (
    <article className="grid gap-x-8 gap-y-2 md:grid-cols-[10rem_minmax(0,1fr)]">
      <p className="font-serif text-lg leading-snug">
        {meeting.heldOn === null ? (
          t('meeting.noDate')
        ) : (
          <time dateTime={meeting.heldOn}>{dateText(meeting.heldOn, locale)}</time>
        )}
      </p>
      <div className="min-w-0">
        <MeetingLine meeting={meeting} tracks={tracks} parties={parties} />
        <h3 className="mt-1 text-xl">
          <PlaceLink
            href={`/processes/${slug}/meetings/${meeting.key}${searchOf(lens)}`}
            className="hover:text-accent"
          >
            <Text of={meeting.title} />
          </PlaceLink>
        </h3>
        {meeting.summary !== null && (
          <p className="text-ink-2 mt-2 max-w-(--measure)">
            <Text of={meeting.summary} />
          </p>
        )}
        {meeting.participants.length > 0 && (
          <div className="mt-3">
            <People meeting={meeting} parties={parties} />
          </div>
        )}
        <div className="text-ink-3 mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs">
          <span>{t('meetings.said', { count: touched })}</span>
          {meeting.identicalReadouts === true && <span>{t('meetings.identical')}</span>}
        </div>
        {meeting.sources.length > 0 && (
          <details className="mt-2 text-xs">
            <summary className="text-ink-2 hover:text-ink">
              {t('meetings.texts', { count: meeting.sources.length })}
            </summary>
            <div className="mt-3 mb-1">
              <MeetingTexts meeting={meeting} parties={parties} sources={sources} />
            </div>
          </details>
        )}
      </div>
    </article>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Meeting, Party, Track } from '@parley/contracts';
import { plain } from '@parley/words';
import { Text } from '../../../../../features/record/text.tsx';
import { placeText } from './place-text.ts';

interface Props {
  meeting: Meeting;
  tracks: readonly Track[];
  parties: readonly Party[];
}

/** Track and number, form and place of a meeting, in one line. */
export function MeetingLine({ meeting, tracks, parties }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const track = tracks.find(({ key }) => key === meeting.track.key);
  const parts = [
    track === undefined ? meeting.track.key : plain(track.title, locale),
    t('meetings.number', { ordinal: meeting.ordinal }),
    meeting.status === 'held' ? null : t(`meetingStatus.${meeting.status}`),
    t(`format.${meeting.format}`),
    placeText(meeting, parties, locale),
  ];
  return <p className="text-ink-3 text-xs">{parts.filter((part) => part !== null).join(' · ')}</p>;
}

/** Who was there, side by side. */
export function People({ meeting, parties }: { meeting: Meeting; parties: readonly Party[] }) {
  const sides = [...new Set(meeting.participants.map(({ party }) => party.key))];
  return (
    <ul className="text-ink-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {sides.map((side) => {
        const party = parties.find(({ key }) => key === side);
        const people = meeting.participants.filter((person) => person.party.key === side);
        return (
          <li key={side}>
            <span className="text-ink-3">{party ? <Text of={party.name} /> : side}:</span>{' '}
            {people.map(({ name }) => name).join(', ')}
          </li>
        );
      })}
    </ul>
  );
}

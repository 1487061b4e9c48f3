import { useTranslations } from 'next-intl';
import type { Meeting } from '@parley/contracts';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';

interface Props {
  meeting: Meeting;
  meetings: readonly Meeting[];
  slug: string;
  lens: Lens;
}

/** The way to the meetings before and after on the same track. */
export function Neighbours({ meeting, meetings, slug, lens }: Props) {
  const t = useTranslations();
  const at = (by: number) =>
    meetings.find(
      ({ track, ordinal }) => track.key === meeting.track.key && ordinal === meeting.ordinal + by,
    );
  const links = [
    { to: at(-1), name: t('meetings.previous'), sign: '←' },
    { to: at(1), name: t('meetings.next'), sign: '→' },
  ];
  return (
    <nav
      aria-label={t('meetings.title')}
      className="no-print text-ink-2 mb-6 flex flex-wrap gap-x-6 gap-y-2 text-sm"
    >
      {links.map(
        ({ to, name, sign }) =>
          to && (
            <PlaceLink
              key={sign}
              href={`/processes/${slug}/meetings/${to.key}${searchOf(lens)}`}
              className="link"
            >
              {sign === '←' && <span aria-hidden>← </span>}
              {name}
              {sign === '→' && <span aria-hidden> →</span>}
            </PlaceLink>
          ),
      )}
      <PlaceLink href={`/processes/${slug}/meetings${searchOf(lens)}`} className="link ms-auto">
        {t('meetings.all')}
      </PlaceLink>
    </nav>
  );
}

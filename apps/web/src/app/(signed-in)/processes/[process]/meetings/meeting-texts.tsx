import { useLocale, useTranslations } from 'next-intl';
import type { Meeting, Party, Source } from '@parley/contracts';
import { plain } from '@parley/words';
import { SourceList } from '../../../../../features/record/source-list.tsx';
import { textsByRole } from './texts-by-role.ts';

interface Props {
  meeting: Meeting;
  parties: readonly Party[];
  sources: readonly Source[];
}

/** What was published on a meeting: joint texts, each side's readout, then reports. */
export function MeetingTexts({ meeting, parties, sources }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const nameOf = (role: 'communique' | 'readout' | 'report', party: string | null) => {
    if (role !== 'readout' || party === null) return t(`meetings.${role === 'readout' ? 'readouts' : role}`);
    const side = parties.find(({ key }) => key === party);
    return t('meetings.readout', { party: side ? plain(side.name, locale) : party });
  };
  return (
    <dl className="space-y-3 text-sm">
      {textsByRole(meeting, sources).map(({ role, party, texts }) => (
        <div key={`${role}-${party ?? ''}`}>
          <dt className="text-ink-3 mb-1 text-xs">{nameOf(role, party)}</dt>
          <dd>
            <SourceList sources={texts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

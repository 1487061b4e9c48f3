import { useTranslations } from 'next-intl';
import type { Meeting, Process } from '@parley/contracts';
import { WritingLinks } from '../entering/writing-links.tsx';
import { Notice } from '../states/notice.tsx';

interface Props {
  process: Process;
  /** All that are recorded. */
  meetings: readonly Meeting[];
  /** What is said where there is something, and the lens leaves nothing of it. */
  otherwise: { title: string; advice: string };
}

/** Why there is nothing to show: the lens leaves nothing of it; or nothing is recorded yet, and then how to begin. */
export function NothingRecorded({ process, meetings, otherwise }: Props) {
  const t = useTranslations();
  if (meetings.length > 0) return <Notice title={otherwise.title}>{otherwise.advice}</Notice>;
  const place = `/processes/${process.slug}`;
  return (
    <Notice title={t('empty.first.title')}>
      {t('empty.first.advice')}
      <WritingLinks
        process={process}
        links={[
          { kind: 'meeting', href: `${place}/meetings/new`, name: t('entering.recordMeeting') },
          { kind: 'import', href: `${place}/imports`, name: t('imports.link') },
          { kind: 'record', href: `${place}/edit`, name: t('editing.title') },
        ]}
      />
    </Notice>
  );
}

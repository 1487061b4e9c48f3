'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { cancelReport, removeReport, Report, retryReport } from '@parley/contracts';
import { Confirmed } from '../../../../../features/forms/confirmed.tsx';
import { Pressed } from '../../../../../features/forms/pressed.tsx';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { send } from '../../../../../lib/send.ts';

interface Props {
  of: Pick<Report, 'id' | 'state' | 'format'>;
  /** What it is called, for who does not see beside what a button stands. */
  name: string;
  hasFile: boolean;
  /** Whether it is one's own, or one answers for the organization. */
  isMine: boolean;
  /** Where it is read; null on that page. */
  href: string | null;
  /** Where the reports are, for when it is gone. */
  list: string;
}

/** What can be done with a report as it stands. */
export function ReportActions({ of: { id, state, format }, name, hasFile, isMine, href, list }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const params = { report: id };
  const about = (action: string) => t('reporting.of', { action, name });
  const isUnderWay = state === 'queued' || state === 'running';
  const turn = t(isUnderWay ? 'reporting.cancel' : 'reporting.retry');
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
      {hasFile && (
        <a
          href={`/v1/reports/${id}/file`}
          download
          aria-label={about(t('reporting.download'))}
          className="button"
        >
          {t('reporting.download')}
        </a>
      )}
      {hasFile && format === 'json' && href !== null && (
        <PlaceLink href={href} aria-label={about(t('reporting.read'))} className="button">
          {t('reporting.read')}
        </PlaceLink>
      )}
      {/* One button, that undoes what it did: the focus stays on it. */}
      {isMine && !hasFile && (
        <Pressed
          name={turn}
          label={about(turn)}
          send={() =>
            isUnderWay
              ? send<typeof cancelReport>('POST /v1/reports/{report}/cancel', { params })
              : send<typeof retryReport>('POST /v1/reports/{report}/retry', { params })
          }
        />
      )}
      {isMine && !isUnderWay && (
        <Confirmed
          button={t('reporting.remove')}
          label={about(t('reporting.remove'))}
          title={t('reporting.removeQuestion')}
          confirm={t('reporting.remove')}
          send={() => send<typeof removeReport>('DELETE /v1/reports/{report}', { params })}
          done={() => {
            if (href === null) router.push(list);
            // What had the focus goes.
            else document.querySelector<HTMLElement>('#reports')?.focus();
            router.refresh();
          }}
        >
          <p>{t('reporting.removeMeans')}</p>
        </Confirmed>
      )}
    </div>
  );
}

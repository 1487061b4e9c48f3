'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type {
  getReportSchedule,
  removeReportSchedule,
  ReportSchedule,
  updateReportSchedule,
} from '@parley/contracts';
import { Confirmed } from '../../../../../../features/forms/confirmed.tsx';
import { Pressed } from '../../../../../../features/forms/pressed.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import { changeAsSeen } from '../../../../../../lib/change-as-seen.ts';
import { send } from '../../../../../../lib/send.ts';

interface Props {
  of: Pick<ReportSchedule, 'id' | 'name' | 'paused'>;
  /** Where it is changed. */
  href: string;
}

/** What can be done with a schedule of one's own. */
export function ScheduleActions({ of: { id, name, paused }, href }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const params = { schedule: id };
  const about = (action: string) => t('reporting.of', { action, name });
  const turn = t(paused ? 'reporting.schedule.resume' : 'reporting.schedule.pause');
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
      <PlaceLink href={href} aria-label={about(t('form.change'))} className="button">
        {t('form.change')}
      </PlaceLink>
      <Pressed
        name={turn}
        label={about(turn)}
        send={() =>
          changeAsSeen<typeof getReportSchedule, typeof updateReportSchedule>(
            ['GET /v1/report-schedules/{schedule}', { params }],
            (now) => now.paused === paused,
            (ifMatch) => [
              'PATCH /v1/report-schedules/{schedule}',
              { params, ifMatch, body: { paused: !paused } },
            ],
          )
        }
      />
      <Confirmed
        button={t('reporting.schedule.remove')}
        label={about(t('reporting.schedule.remove'))}
        title={t('reporting.schedule.removeQuestion')}
        confirm={t('reporting.schedule.remove')}
        send={() => send<typeof removeReportSchedule>('DELETE /v1/report-schedules/{schedule}', { params })}
        done={() => {
          // What had the focus goes.
          document.querySelector<HTMLElement>('#schedules')?.focus();
          router.refresh();
        }}
      >
        <p>{t('reporting.schedule.removeMeans')}</p>
      </Confirmed>
    </div>
  );
}

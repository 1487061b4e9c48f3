'use client';

import { useTranslations } from 'next-intl';
import type { getReport, Report } from '@parley/contracts';
import { useProgress } from '../../../../../features/live/use-progress.ts';
import { send } from '../../../../../lib/send.ts';

type Props = Pick<Report, 'id' | 'state' | 'progress' | 'step'>;

/** How far a report is that is being made, as it goes on. */
export function UnderWay({ id, ...first }: Props) {
  const t = useTranslations();
  const { state, progress, step } = useProgress(
    id,
    first,
    (now) => now.state === 'queued' || now.state === 'running',
    async () => {
      const sent = await send<typeof getReport>('GET /v1/reports/{report}', { params: { report: id } });
      return sent.done ? sent.value.body : null;
    },
  );
  const words = t(step === null || state === 'queued' ? 'reporting.state.queued' : `reporting.step.${step}`);
  return (
    <div className="mt-2 max-w-md">
      <p aria-live="polite" className="text-sm">
        {words}
      </p>
      <progress value={progress} max={100} aria-label={words} className="mt-1 h-2 w-full" />
    </div>
  );
}

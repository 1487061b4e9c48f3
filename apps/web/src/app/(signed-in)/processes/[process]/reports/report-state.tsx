import { getLocale, getTranslations } from 'next-intl/server';
import type { Report } from '@parley/contracts';
import { bytesText, dateText } from '@parley/words';
import { UnderWay } from './under-way.tsx';

/** Whether there is a file to be had. */
export const hasFile = ({ state, expiresAt }: Pick<Report, 'state' | 'expiresAt'>): boolean =>
  state === 'done' && expiresAt !== null && new Date(expiresAt) > new Date();

/** How it stands with a report: how far it is, until when there is a file, or why there is none. */
export async function ReportState({ of }: { of: Report }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { id, state, progress, step, failure, bytes, expiresAt } = of;
  if (state === 'queued' || state === 'running') return <UnderWay {...{ id, state, progress, step }} />;
  if (state === 'failed') {
    return (
      <p className="text-accent mt-2 max-w-prose text-sm">
        {t(`reporting.failure.${failure?.code ?? 'broken'}`)}
      </p>
    );
  }
  if (state === 'cancelled') return <p className="mt-2 text-sm">{t('reporting.state.cancelled')}</p>;
  const isThere = hasFile(of);
  return (
    <p className="mt-2 text-sm">
      {isThere && bytes !== null && `${bytesText(bytes, locale)} · `}
      {isThere && expiresAt !== null
        ? t('reporting.until', { date: dateText(expiresAt.slice(0, 10), locale) })
        : t('reporting.state.expired')}
    </p>
  );
}

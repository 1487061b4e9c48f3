import { getLocale, getTranslations } from 'next-intl/server';
import type { Party, ReportSchedule, Track } from '@parley/contracts';
import { clockText, instantText, localeNames } from '@parley/words';
import { isMine } from '../is-mine.ts';
import { QuestionLine } from '../question-line.tsx';
import { RunTimes } from './run-times.tsx';
import { ScheduleActions } from './schedule-actions.tsx';
import { whenOf } from './when.ts';

interface Props {
  of: ReportSchedule;
  tracks: readonly Track[];
  parties: readonly Party[];
  /** Where it is changed. */
  href: string;
}

/** A schedule in the list: what it asks, when it comes, and to whom. */
export async function ScheduleRow({ of, tracks, parties, href }: Props) {
  const [t, locale, mine] = await Promise.all([getTranslations(), getLocale(), isMine(of)]);
  const { id, name, kind, format, language, label, cron, timeZone, nextRuns, paused, lastRunAt, madeBy } = of;
  const when = whenOf(cron);
  const runs = nextRuns.map((instant) => ({ instant, text: clockText(instant, locale, timeZone) }));
  return (
    <li className="border-rule border-b py-5">
      <h3 className="text-lg break-words">
        {name}
        {paused && <span className="text-ink-3 ms-2 text-sm">{t('reporting.schedule.paused')}</span>}
      </h3>
      <p className="mt-1 text-sm">
        {`${t(`reports.kind.${kind}`)}, ${t(`reporting.format.${format}`)} · `}
        {when === 'own' ? <code>{cron}</code> : t(`reporting.schedule.at.${when}`)}
        {cron !== null && `, ${timeZone}`}
      </p>
      <QuestionLine of={of} tracks={tracks} parties={parties} />
      {runs.length > 0 && (
        <>
          <p className="text-ink-2 mt-2 text-xs">{t('reporting.schedule.next')}</p>
          <RunTimes runs={runs} timeZone={timeZone} />
        </>
      )}
      <p className="text-ink-3 mt-1 text-xs">
        {`${madeBy} · ${localeNames[language].name} · ${t('reporting.atMost', { label: t(`label.${label}`) })} · `}
        {t('reporting.schedule.letters', { count: of.mailTo.length })}
        {lastRunAt !== null &&
          ` · ${t('reporting.schedule.last', { instant: instantText(lastRunAt, locale) })}`}
      </p>
      {mine && <ScheduleActions of={{ id, name, paused }} href={href} />}
    </li>
  );
}

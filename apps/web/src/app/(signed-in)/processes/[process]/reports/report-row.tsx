import { getLocale, getTranslations } from 'next-intl/server';
import type { Party, Report, Track } from '@parley/contracts';
import { instantText, localeNames } from '@parley/words';
import { isMine } from './is-mine.ts';
import { QuestionLine } from './question-line.tsx';
import { ReportActions } from './report-actions.tsx';
import { hasFile, ReportState } from './report-state.tsx';

interface Props {
  of: Report;
  tracks: readonly Track[];
  parties: readonly Party[];
  /** Of all reports, and the lens as the query of an address. */
  list: string;
  search: string;
}

/** A report in the list: what it answers, how it stands, and what can be done with it. */
export async function ReportRow({ of, tracks, parties, list, search }: Props) {
  const [t, locale, mine] = await Promise.all([getTranslations(), getLocale(), isMine(of)]);
  const { id, kind, format, language, label, question, madeBy, createdAt, digest, schedule } = of;
  const name = `${t(`reports.kind.${kind}`)}, ${t(`reporting.format.${format}`)}`;
  return (
    <li data-report={id} className="border-rule border-b py-5">
      <h3 className="text-lg">{name}</h3>
      <QuestionLine of={question} tracks={tracks} parties={parties} />
      <ReportState of={of} />
      <p className="text-ink-3 mt-1 text-xs">
        {t('reporting.by', { name: madeBy, instant: instantText(createdAt, locale) })}
        {` · ${localeNames[language].name} · ${t('reporting.atMost', { label: t(`label.${label}`) })}`}
        {schedule !== null && ` · ${t('reporting.bySchedule')}`}
      </p>
      {digest !== null && (
        <p className="text-ink-3 mt-1 text-xs break-all">
          {t('reporting.digest')} <span className="font-mono text-[0.6875rem]">{digest}</span>
        </p>
      )}
      <ReportActions
        of={{ id, state: of.state, format }}
        {...{ name, list }}
        hasFile={hasFile(of)}
        isMine={mine}
        href={`${list}/${id}${search}`}
      />
    </li>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReportKind, ReportVerification } from '@parley/contracts';

interface Props {
  of: ReportVerification;
  /** What was held against the record. */
  name: string;
  kinds: Readonly<Record<ReportKind, string>>;
}

/** How a report stands against the record: in a sentence, and the first figure that differs. */
export function Verdict({ of: { holds, identical, firstDifference, report }, name, kinds }: Props) {
  const t = useTranslations();
  const { question, digest } = report;
  return (
    <section aria-labelledby="verdict" className="border-ink border-t-2 pt-4">
      <p className="text-ink-3 text-xs break-all">{name}</p>
      <h3 id="verdict" className={`mt-1 text-2xl text-pretty ${holds ? '' : 'text-accent'}`}>
        <span aria-hidden>{holds ? '✓ ' : '≠ '}</span>
        {sentence()}
      </h3>
      {firstDifference !== null && (
        <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
          <dt className="text-ink-2">{t('reporting.place')}</dt>
          <dd className="break-words">
            {t(`reporting.at.${firstDifference.at.code}`, firstDifference.at.parameters)}
          </dd>
          <dt className="text-ink-2">{t('reporting.found')}</dt>
          <dd className="break-words">{firstDifference.found ?? t('reporting.nothing')}</dd>
          <dt className="text-ink-2">{t('reporting.recorded')}</dt>
          <dd className="break-words">{firstDifference.recorded ?? t('reporting.nothing')}</dd>
        </dl>
      )}
      <p className="text-ink-2 mt-4 text-sm break-words">
        {t('reporting.verified', {
          kind: kinds[report.kind],
          process: report.process,
          asOf: question.asOf,
          knownAt: `${question.knownAt.slice(0, 16).replace('T', ' ')} UTC`,
        })}
      </p>
      <p className="text-ink-3 mt-1 text-xs break-all">
        {t('reporting.digest')} <span className="font-mono text-[0.6875rem]">{digest}</span>
      </p>
    </section>
  );

  function sentence(): string {
    if (!holds) return t('reporting.differs');
    if (identical === null) return t('reporting.digestHolds');
    return t(identical ? 'reporting.holds' : 'reporting.savedAnew');
  }
}

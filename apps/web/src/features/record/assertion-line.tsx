import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Party, Source } from '@parley/contracts';
import { dateText, instantText } from '@parley/words';
import { accountName, levelOf } from '@parley/charts/findings';
import { LevelSwatch } from './level-swatch.tsx';
import { SourceList } from './source-list.tsx';
import { Text } from './text.tsx';

interface Props {
  assertion: Assertion;
  parties: readonly Party[];
  sources: readonly Source[];
  /** Key of the assertion that supersedes this one, where one does. */
  correctedBy?: string | undefined;
  /** False where the page is about the meeting itself: it gives date and meeting once for all. */
  withMeeting?: boolean;
}

/** One claim: whose word, when, what was done, what it says, and what it rests on. */
export function AssertionLine({ assertion, parties, sources, correctedBy, withMeeting = false }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { legal, implementation, verb, meeting } = assertion;
  const own = sources.filter(({ key }) => assertion.sources.some(({ source }) => source.key === key));
  const quotes = assertion.sources.flatMap(({ quote }) => quote?.exact ?? []);
  return (
    <article className="text-sm">
      <p>
        {withMeeting && (
          <>
            <time dateTime={assertion.effectiveOn} className="text-ink-3">
              {dateText(assertion.effectiveOn, locale)}
              {meeting !== null && ` ${t('assertion.at', { meeting: meeting.key })}`}
            </time>
            <br />
          </>
        )}
        <strong className="font-semibold">{accountName(assertion.account, parties, locale, t)}</strong>{' '}
        <span className={correctedBy === undefined ? '' : 'line-through'}>{t(`act.${assertion.act}`)}</span>
        {verb !== null && (
          <q lang="en" className="ms-1.5 font-serif">
            {verb}
          </q>
        )}
        {assertion.generic && <span className="text-ink-3"> ({t('assertion.generic')})</span>}
      </p>
      {correctedBy !== undefined && (
        <p className="text-accent">{t('assertion.correctedBy', { key: correctedBy })}</p>
      )}
      {assertion.corrects !== null && <p>{t('assertion.corrects', { key: assertion.corrects.key })}</p>}
      {implementation !== null && (
        <p className="flex items-center gap-2">
          <LevelSwatch level={levelOf(implementation)} />
          {t('assertion.implementation', { level: t(`level.${levelOf(implementation)}`) })}
        </p>
      )}
      {legal !== null && legal !== 'none' && <p>{t('assertion.legal', { state: t(`legal.${legal}`) })}</p>}
      {assertion.continuedBy !== null && (
        <p>{t('assertion.continuedBy', { item: assertion.continuedBy.key })}</p>
      )}
      {quotes.map((quote) => (
        <blockquote key={quote} className="border-rule my-1.5 border-s-2 ps-3 font-serif">
          {quote}
        </blockquote>
      ))}
      {assertion.note !== null && (
        <p className="text-ink-2 mt-1">
          <Text of={assertion.note} />
        </p>
      )}
      {assertion.cause !== null && (
        <p className="text-ink-2 mt-1">
          {t('assertion.cause')} <Text of={assertion.cause} />
        </p>
      )}
      <details className="text-ink-2 mt-1.5 text-xs">
        <summary className="hover:text-ink">{t('assertion.sources', { count: own.length })}</summary>
        <div className="mt-1.5 mb-2">
          <SourceList sources={own} />
          <p className="text-ink-3 mt-1.5">
            {t('assertion.recorded', {
              key: assertion.key,
              instant: instantText(assertion.recordedAt, locale),
            })}
          </p>
        </div>
      </details>
    </article>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Source } from '@parley/contracts';
import { dateText, instantText } from '@parley/words';
import { SourceList } from '../record/source-list.tsx';
import { sourcesUnder } from '@parley/charts/findings';

interface Props {
  answer: {
    method: string;
    asOf: string;
    knownAt: string;
    /** Null where the figures come from more than one answer. */
    digest: string | null;
    process: { revision: number };
  };
  /** Null where nothing is scored. */
  method: string | null;
  reading: string;
  assertions: readonly Assertion[];
  sources: readonly Source[];
}

/** What stands under every chart: what it rests on, and all that is needed to ask for the same again. */
export function SourceLine({ answer, method, reading, assertions, sources }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const under = sourcesUnder(assertions, sources, answer);
  const publishers = [...new Set(under.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, 3);
  return (
    <div data-source className="text-ink-3 border-rule border-t pt-3 text-xs leading-relaxed">
      {under.length > 0 && (
        <details>
          <summary className="hover:text-ink">
            {t('sourceLine.sources', {
              publishers: named.join(', '),
              more: publishers.length - named.length,
              count: under.length,
            })}
          </summary>
          <div className="text-ink-2 my-3">
            <SourceList sources={under} />
          </div>
        </details>
      )}
      <p>
        {t('sourceLine.times', {
          asOf: dateText(answer.asOf, locale),
          knownAt: instantText(answer.knownAt, locale),
          revision: answer.process.revision,
        })}
      </p>
      <p>
        {method === null
          ? t('sourceLine.reading', { reading })
          : t('sourceLine.method', { method, id: answer.method, reading })}
      </p>
      {answer.digest !== null && (
        <p className="break-all">
          {t('sourceLine.digest')} <span className="font-mono text-[0.6875rem]">{answer.digest}</span>
        </p>
      )}
    </div>
  );
}

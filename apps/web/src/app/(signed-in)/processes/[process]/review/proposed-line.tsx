import { useLocale, useTranslations } from 'next-intl';
import type { Item, Party, ProposedAssertion, Source } from '@parley/contracts';
import { dateText } from '@parley/words';
import { LevelSwatch } from '../../../../../features/record/level-swatch.tsx';
import { accountName, levelOf } from '@parley/charts/findings';
import { SourceList } from '../../../../../features/record/source-list.tsx';
import { Text } from '../../../../../features/record/text.tsx';

interface Props {
  assertion: ProposedAssertion;
  items: readonly Item[];
  parties: readonly Party[];
  sources: readonly Source[];
}

/** A word that waits: all of it stands open, for it is to be judged whole. */
export function ProposedLine({ assertion, items, parties, sources }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { implementation, legal, agreement, corrects, continuedBy, meeting, verb } = assertion;
  const item = items.find(({ id }) => id === assertion.item?.id);
  const cited = sources.filter(({ id }) => assertion.sources.some(({ source }) => source.id === id));
  const quotes = assertion.sources.flatMap(({ quote }) => quote?.exact ?? []);
  return (
    <div className="text-sm">
      <p className="font-serif text-md font-semibold">
        {item === undefined ? t('review.itemGone') : <Text of={item.title} />}{' '}
        <span className="text-ink-3 font-sans text-xs font-normal">{assertion.item?.key}</span>
      </p>
      <p>
        <strong className="font-semibold">{accountName(assertion.account, parties, locale, t)}</strong>{' '}
        {t(`act.${assertion.act}`)}
        {verb !== null && <q className="ms-1.5 font-serif">{verb}</q>}
        {assertion.generic && <span className="text-ink-3"> ({t('assertion.generic')})</span>}
        <span className="text-ink-3">
          {' · '}
          <time dateTime={assertion.effectiveOn}>{dateText(assertion.effectiveOn, locale)}</time>
          {meeting !== null && ` ${t('assertion.at', { meeting: meeting.key })}`}
        </span>
      </p>
      {agreement !== null && <p>{t('entering.sentenceAgreement', { state: t(`agreement.${agreement}`) })}</p>}
      {implementation !== null && (
        <p className="flex items-center gap-2">
          <LevelSwatch level={levelOf(implementation)} />
          {t('assertion.implementation', { level: t(`level.${levelOf(implementation)}`) })}
        </p>
      )}
      {legal !== null && legal !== 'none' && <p>{t('assertion.legal', { state: t(`legal.${legal}`) })}</p>}
      {corrects !== null && <p>{t('assertion.corrects', { key: corrects.key })}</p>}
      {continuedBy !== null && <p>{t('assertion.continuedBy', { item: continuedBy.key })}</p>}
      {quotes.map((quote) => (
        <blockquote key={quote} className="border-rule my-1.5 border-s-2 ps-3 font-serif">
          {quote}
        </blockquote>
      ))}
      {assertion.cause !== null && (
        <p className="text-ink-2">
          {t('assertion.cause')} <Text of={assertion.cause} />
          {assertion.actor !== null && ` (${assertion.actor})`}
        </p>
      )}
      {assertion.note !== null && (
        <p className="text-ink-2">
          <Text of={assertion.note} />
        </p>
      )}
      <div className="text-ink-2 mt-1 text-xs">
        <SourceList sources={cited} />
      </div>
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Item, Party, Proposal, Source } from '@parley/contracts';
import { instantText } from '@parley/words';
import { Text } from '../../../../../features/record/text.tsx';
import { ProposedLine } from './proposed-line.tsx';
import { TakeBack } from './take-back.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  proposal: Proposal;
  items: readonly Item[];
  parties: readonly Party[];
  sources: readonly Source[];
  /** Whoever looks, by id; null where that is not told. */
  person: string | null;
  slug: string;
  mayJudge: boolean;
  mayPropose: boolean;
}

/** A proposal: who proposes it, each of its words in full, and what can be done about it. */
export function ProposalEntry({
  proposal,
  items,
  parties,
  sources,
  person,
  slug,
  mayJudge,
  mayPropose,
}: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, key, proposedBy, proposedAt, verdict, note, assertions } = proposal;
  const isOwn = proposedBy !== null && proposedBy.id === person;
  const isWaiting = proposal.status === 'waiting';
  const name = t('review.proposal', {
    count: assertions.length,
    items: [...new Set(assertions.map(({ item }) => item?.key ?? '–'))].join(', '),
  });
  return (
    <li
      tabIndex={isWaiting && mayJudge ? -1 : undefined}
      data-proposal={isWaiting ? key : undefined}
      aria-label={name}
      className="border-rule print-whole border-b py-6"
    >
      <h3 className="text-lg">{name}</h3>
      <p className="text-ink-2 mt-1 text-sm">
        {proposedBy === null
          ? t('review.proposedOn', { instant: instantText(proposedAt, locale) })
          : t('review.proposedBy', { name: proposedBy.name, instant: instantText(proposedAt, locale) })}
      </p>
      {note !== null && (
        <p className="mt-2 font-serif">
          <Text of={note} />
        </p>
      )}
      <ul className="mt-3 space-y-4">
        {assertions.map((assertion) => (
          <li key={assertion.key} className="border-rule border-s-2 ps-4">
            <ProposedLine {...{ assertion, items, parties, sources }} />
          </li>
        ))}
      </ul>
      {verdict !== null && (
        <p className="mt-3 text-sm font-semibold">
          {t(proposal.status === 'accepted' ? 'review.accepted' : 'review.sentBack', {
            instant: instantText(verdict.at, locale),
          })}
          {verdict.by !== null && ` – ${verdict.by.name}`}
        </p>
      )}
      {verdict !== null && verdict.reason !== null && (
        <p className="text-ink-2 text-sm">
          <Text of={verdict.reason} />
        </p>
      )}
      {isWaiting && mayJudge && !isOwn && <Verdict {...{ id, slug, name }} words={assertions.length} />}
      {isWaiting && mayJudge && isOwn && <p className="text-ink-3 mt-3 text-sm">{t('review.own')}</p>}
      {isWaiting && mayPropose && isOwn && <TakeBack {...{ id, slug, name }} />}
    </li>
  );
}

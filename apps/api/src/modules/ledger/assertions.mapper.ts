import type { Assertion, Quote } from '@parley/contracts';
import { localizedOrNull } from '../../platform/database/index.ts';
import type { AssertionRow } from './assertions.repository.ts';
import { accountOf, levelOf } from './facts.mapper.ts';

export function toAssertion(row: AssertionRow): Assertion {
  return {
    id: row.id,
    key: row.key,
    item: row.item,
    effectiveOn: row.effectiveOn,
    account: accountOf(row.accountKind, row.accountParty?.key ?? null),
    act: row.act,
    recordedAt: row.recordedAt.toISOString(),
    revision: Number(row.revision),
    meeting: row.meeting,
    agreement: row.agreement,
    legal: row.legal,
    implementation: levelOf(row.implementation),
    verb: row.verb,
    generic: row.generic,
    note: localizedOrNull(row.note),
    cause: localizedOrNull(row.cause),
    actor: row.actor,
    corrects: row.corrects,
    correctedBy: row.correctedBy,
    continuedBy: row.continuedBy,
    sources: row.sources.map((rest) => ({
      source: rest.source,
      locator: rest.locator,
      quote: toQuote(rest),
    })),
    review: row.review,
    label: row.label,
  };
}

type Passage = Pick<AssertionRow['sources'][number], 'quoteExact' | 'quotePrefix' | 'quoteSuffix'>;

export function toQuote({ quoteExact, quotePrefix, quoteSuffix }: Passage): Quote | null {
  if (quoteExact === null) return null;
  return {
    exact: quoteExact,
    ...(quotePrefix !== null && { prefix: quotePrefix }),
    ...(quoteSuffix !== null && { suffix: quoteSuffix }),
  };
}

import type { Account, AssertionFact, LedgerFacts, Level } from '@parley/domain';
import type { FactRows } from './facts.repository.ts';

/**
 * Rows as the domain's facts. The domain names things by key, the tables by id; an id that is not among the rows is
 * that of something hidden, and the word stands without it.
 */
export function toFacts({ parties, tracks, items, meetings, assertions }: FactRows): LedgerFacts {
  const keys = new Map<string, string>();
  for (const { id, key } of [...parties, ...tracks, ...items, ...meetings]) keys.set(id, key);
  // Of a long ledger few are corrected, and a map of all would take longer than the rest.
  const corrected = new Set(assertions.map(({ correctsId }) => correctsId));
  for (const { id, key } of assertions) if (corrected.has(id)) keys.set(id, key);
  const keyOf = (id: string | null): string | null => (id === null ? null : (keys.get(id) ?? null));
  const present = (ids: readonly string[]): string[] => ids.flatMap((id) => keys.get(id) ?? []);
  return {
    parties: parties.map(({ key, role }) => ({ key, role })),
    items: items.map(({ key, kind, theme, weight, dueOn, obligors }) => ({
      key,
      kind,
      theme,
      weight,
      dueOn,
      obligors: present(obligors.map(({ partyId }) => partyId)),
    })),
    meetings: meetings.map(({ key, trackId, ordinal, status, heldOn }) => ({
      key,
      track: keyOf(trackId) ?? '',
      ordinal,
      status,
      heldOn,
    })),
    assertions: assertions.map((row, sequence): AssertionFact => ({
      key: row.key,
      item: keyOf(row.itemId) ?? '',
      effectiveOn: row.effectiveOn,
      recordedAt: row.recordedAt,
      sequence,
      meeting: keyOf(row.meetingId),
      account: accountOf(row.accountKind, keyOf(row.accountPartyId)),
      act: row.act,
      agreement: row.agreement,
      legal: row.legal,
      implementation: levelOf(row.implementation),
      generic: row.generic,
      corrects: keyOf(row.correctsId),
      continuedBy: keyOf(row.continuedById),
    })),
    // Nothing that is asked of the ledger so far looks at goals.
    milestones: [],
  };
}

type AccountKind = FactRows['assertions'][number]['accountKind'];

export const accountOf = (kind: AccountKind, party: string | null): Account =>
  kind === 'party' ? `party:${party ?? ''}` : kind;

/** The column's check keeps it within the scale. */
export const levelOf = (implementation: number | null): Level | null => implementation as Level | null;

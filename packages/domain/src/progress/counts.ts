import type { Rational } from '../exact/rational.ts';
import { rational } from '../exact/rational.ts';
import type { Question } from '../facts/question.ts';
import type { Placement } from '../state/followed.ts';
import type { ItemState } from '../state/item-state.ts';
import { isAgreed, isClosed } from '../state/item-state.ts';

/** How many items stand at each level of implementation. */
export type ImplementationCounts = Readonly<Record<'0' | '1' | '2' | '3' | 'noEvidence', number>>;

/** How an item that was put forward is listed by its agreement. */
export type AgreementClass = 'proposed' | 'agreed' | 'contradicted' | 'denied' | 'withdrawn';

/** How many of the items put forward are listed in each class of agreement. */
export type AgreementCounts = Readonly<Record<AgreementClass, number>>;

/** Both counts of a point. */
export interface Counts {
  /** Over the scored, open, agreed items. */
  readonly implementation: ImplementationCounts;
  /** Over every item that anyone has put forward. */
  readonly agreement: AgreementCounts;
}

/** The items that are scored: of a scored kind, agreed under the reading, and not closed. */
export function scoredAmong(putForward: readonly Placement[], question: Question): readonly Placement[] {
  return putForward.filter(
    ({ trace, state }) =>
      question.scoredKinds.includes(trace.item.kind) && isAgreed(state) && !isClosed(state),
  );
}

/**
 * Where an item is listed: under its agreement in the reading, else as contradicted where the sides differ,
 * else as proposed, for a one-sided claim is a proposal until it is accepted.
 */
export function agreementClassOf(state: ItemState): AgreementClass {
  if (state.agreement !== 'none') return state.agreement;
  return state.corroboration === 'contradicted' ? 'contradicted' : 'proposed';
}

/** Count items by level of implementation. */
export function countImplementation(placements: readonly Placement[]): ImplementationCounts {
  const counts = { 0: 0, 1: 0, 2: 0, 3: 0, noEvidence: 0 };
  for (const { state } of placements) counts[state.implementation.level ?? 'noEvidence'] += 1;
  return counts;
}

/** Count items by class of agreement. */
export function countAgreement(placements: readonly Placement[]): AgreementCounts {
  const counts = { proposed: 0, agreed: 0, contradicted: 0, denied: 0, withdrawn: 0 };
  for (const { state } of placements) counts[agreementClassOf(state)] += 1;
  return counts;
}

/** The share of items on whose implementation there is any evidence, 0 to 1; null where there are no items. */
export function coverageOf(placements: readonly Placement[]): Rational | null {
  if (placements.length === 0) return null;
  const known = placements.filter(({ state }) => state.implementation.level !== null);
  return rational(known.length, placements.length);
}

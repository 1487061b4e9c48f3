import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import { sidesOf } from '../facts/party.ts';
import { reverses } from '../ledger/acts.ts';
import { saysSomething } from '../ledger/standing.ts';
import type { Heard } from '../state/heard.ts';
import { hear, NOTHING_HEARD } from '../state/heard.ts';
import { settleImplementation } from '../state/implementation.ts';
import { legalRank } from '../state/legal.ts';
import { agreementUnder } from '../state/reading.ts';
import { voicesOf } from '../state/stance.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';
import { inOrderWith } from './in-order.ts';

/**
 * A reversal, or a correction that stands in place of one, is less on one axis at least than what stood just
 * before it, and carried out no further. Else it could raise a level against the desk's word, for it ends all
 * words before it, and an item would be called `reversed` of which nothing went backwards.
 */
export function faultsOfReversing(facts: LedgerFacts, entry: AssertionFact): readonly Fault[] {
  if ((!reverses(entry.act) && entry.act !== 'correct') || !saysSomething(entry)) return [];
  if (!facts.items.some(({ key }) => key === entry.item)) return [];
  const order = inOrderWith(facts, entry);
  const place = order.findIndex(({ fact }) => fact === entry);
  const reversal = order[place];
  if (!reversal || !reverses(reversal.act)) return [];
  const sides = sidesOf(facts.parties);
  const before = order.slice(0, place).reduce((heard, next) => hear(heard, next, sides), NOTHING_HEARD);
  const levels = levelsOf(entry, before);
  const falls = levels < 0 || isLessInForce(entry, before) || unsays(entry, before, sides);
  return falls && levels <= 0 ? [] : [fault('reversal_without_fall', 'act')];
}

/** How many levels up. From no evidence nothing falls and nothing rises. */
function levelsOf({ implementation }: AssertionFact, { evidence }: Heard): number {
  const { level } = settleImplementation(evidence);
  return implementation === null || level === null ? 0 : implementation - level;
}

function isLessInForce({ legal }: AssertionFact, before: Heard): boolean {
  return legal !== null && before.legal !== null && legalRank(legal) < legalRank(before.legal.legal);
}

/** It was agreed, by the desk and the sides or at least by whoever speaks now, and is so no longer. */
function unsays(
  { account, agreement }: AssertionFact,
  { stances }: Heard,
  sides: readonly string[],
): boolean {
  if (agreement === null || agreement === 'agreed') return false;
  const own = voicesOf(account, sides).map((voice) => stances.get(voice)?.agreement);
  return own.includes('agreed') || agreementUnder('resolved', stances, sides).agreement === 'agreed';
}

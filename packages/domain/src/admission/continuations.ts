import type { AssertionFact } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Links } from '../ledger/circle.ts';
import { findCircle, findWay } from '../ledger/circle.ts';
import { saysSomething } from '../ledger/standing.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';

/**
 * An item is carried on by another of its process, and never, however many steps away, by itself. A circle that
 * stands already is none of the entry's making: two who do not see each other's continuations can close one.
 */
export function faultsOfContinuation(facts: LedgerFacts, entry: AssertionFact): readonly Fault[] {
  if (entry.continuedBy === null) {
    const continues = entry.act === 'continue' || correctsContinuation(facts, entry);
    return continues ? [fault('continuation_without_successor', 'continuedBy')] : [];
  }
  if (!facts.items.some(({ key }) => key === entry.continuedBy)) {
    return [fault('successor_unknown', 'continuedBy')];
  }
  const back = findWay(linksOf([...facts.assertions, entry]), entry.continuedBy, entry.item);
  return back ? [fault('continuation_in_a_circle', 'continuedBy', back)] : [];
}

/** A correction keeps the act of its target: it says again by what, or says nothing and takes it back. */
function correctsContinuation(facts: LedgerFacts, entry: AssertionFact): boolean {
  if (entry.corrects === null) return false;
  const target = facts.assertions.find(({ key }) => key === entry.corrects);
  return target !== undefined && target.continuedBy !== null && saysSomething(entry);
}

/**
 * Look for items that carry each other on in a circle.
 *
 * @param assertions all of a ledger; superseded continuations are left out
 * @returns keys of the items of one circle in the order in which they carry on, or null
 */
export function findContinuationCycle(assertions: readonly AssertionFact[]): readonly string[] | null {
  return findCircle(linksOf(assertions));
}

/** By which items each is carried on. */
function linksOf(assertions: readonly AssertionFact[]): Links {
  const superseded = new Set(assertions.map(({ corrects }) => corrects));
  const links = new Map<string, string[]>();
  for (const { continuedBy, item, key } of assertions) {
    if (continuedBy !== null && !superseded.has(key))
      links.set(item, [...(links.get(item) ?? []), continuedBy]);
  }
  return links;
}

import type { Act, AssertionFact } from '../facts/assertion.ts';
import type { DayNumber } from '../time/civil-day.ts';
import type { Edtf } from '../time/edtf.ts';
import { periodOf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';
import { sortableInstant } from '../time/instant.ts';
import { agreementNamedBy, carriesOn } from './acts.ts';

/** An assertion that stands: known, not superseded, in force by the day asked for. */
export interface Standing {
  readonly fact: AssertionFact;
  /** The day from which it counts. */
  readonly day: DayNumber;
  /** What it does; for a correction that names no act of its own, the act of what it stands in place of. */
  readonly act: Act;
}

/** The two times, as far as they bear on which assertions stand. */
export interface Times {
  readonly asOf: DayNumber;
  readonly knownAt: Instant;
}

/**
 * The assertions that stand at two times, in the order of the ledger: by the last day of the effective date,
 * then by the instant of recording, then by the order of recording, then by key so that no two are level.
 *
 * A correction supersedes its target from its own recording on, whatever either's effective date is: we no
 * longer believe the target ever was so. Chains need no rule of their own, because every link but the last is
 * somebody's target. The correction itself stands at its own effective date.
 */
export function standingAssertions(assertions: readonly AssertionFact[], times: Times): readonly Standing[] {
  const known = knownBy(assertions, times.knownAt);
  const byKey = new Map(known.map(({ fact }) => [fact.key, fact]));
  const superseded = new Set(known.map(({ fact }) => fact.corrects));
  return known
    .filter(({ fact, day }) => day <= times.asOf && !superseded.has(fact.key) && !retracts(fact, byKey))
    .sort(inLedgerOrder)
    .map(({ fact, day }) => ({ fact, day, act: actInPlace(fact, byKey) }));
}

/**
 * Assertions recorded by an instant, unordered, each with its place in the order of the ledger.
 */
export function knownBy(assertions: readonly AssertionFact[], knownAt: Instant): Placed[] {
  const limit = sortableInstant(knownAt);
  // A ledger names the same dates over and over.
  const days = new Map<Edtf, DayNumber>();
  return assertions
    .map((fact) => {
      const day = days.get(fact.effectiveOn) ?? periodOf(fact.effectiveOn).last;
      days.set(fact.effectiveOn, day);
      return { fact, day, recorded: sortableInstant(fact.recordedAt) };
    })
    .filter(({ recorded }) => recorded <= limit);
}

/** An assertion with what decides its place in the order of the ledger. */
export interface Placed {
  readonly fact: AssertionFact;
  readonly day: DayNumber;
  readonly recorded: string;
}

/** The order of the ledger, for sorting. */
export function inLedgerOrder(a: Placed, b: Placed): number {
  return (
    a.day - b.day ||
    inTextOrder(a.recorded, b.recorded) ||
    a.fact.sequence - b.fact.sequence ||
    inTextOrder(a.fact.key, b.fact.key)
  );
}

function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A correction of a reversal is still a reversal, a correction of a restatement still restates. */
function actInPlace(fact: AssertionFact, byKey: ReadonlyMap<string, AssertionFact>): Act {
  const target = fact.act === 'correct' ? targetOf(fact, byKey) : undefined;
  return target?.act ?? fact.act;
}

/**
 * A correction that says nothing where its target said something takes the target back: it is dropped, so
 * that it neither puts an item forward nor stands as a reversal without a value. A continuation said something
 * also where its successor is not among the facts, being hidden from who asks.
 */
function retracts(fact: AssertionFact, byKey: ReadonlyMap<string, AssertionFact>): boolean {
  if (fact.act !== 'correct' || saysSomething(fact)) return false;
  const target = targetOf(fact, byKey);
  if (target === undefined) return false;
  return saysSomething(target) || agreementNamedBy(target.act) !== null || carriesOn(target);
}

/** Whether an assertion has a word on any axis, or names what carries its item on. */
export function saysSomething(fact: AssertionFact): boolean {
  return [fact.agreement, fact.legal, fact.implementation, fact.continuedBy].some((word) => word !== null);
}

/** The first link back that names an act of its own; the far end of the chain where none does. */
function targetOf(fact: AssertionFact, byKey: ReadonlyMap<string, AssertionFact>): AssertionFact | undefined {
  const seen = new Set([fact.key]);
  let target = next(fact, byKey);
  while (target?.act === 'correct' && !seen.has(target.key)) {
    seen.add(target.key);
    const further = next(target, byKey);
    if (!further) return target;
    target = further;
  }
  return target;
}

function next(fact: AssertionFact, byKey: ReadonlyMap<string, AssertionFact>): AssertionFact | undefined {
  return fact.corrects === null ? undefined : byKey.get(fact.corrects);
}

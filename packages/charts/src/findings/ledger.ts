import type { Assertion } from '@parley/contracts';
import { timeOf } from '@parley/words';

/** The assertions recorded by an instant: what was known then. Null is now. */
export const knownBy = (assertions: readonly Assertion[], instant: string | null): Assertion[] =>
  assertions.filter(({ recordedAt }) => instant === null || Date.parse(recordedAt) <= Date.parse(instant));

/** The assertions that were so by the end of a date. Null is today, or whenever. */
export const effectiveBy = (assertions: readonly Assertion[], date: string | null): Assertion[] =>
  assertions.filter(({ effectiveOn }) => date === null || timeOf(effectiveOn) <= timeOf(date));

/** The assertions that came to be so after one day and by another; from the beginning where there is no first. */
export const effectiveBetween = (
  assertions: readonly Assertion[],
  after: string | null,
  by: string,
): Assertion[] =>
  effectiveBy(assertions, by).filter(
    ({ effectiveOn }) => after === null || timeOf(effectiveOn) > timeOf(after),
  );

/** Which assertion is superseded by which, both by key. */
export const corrections = (assertions: readonly Assertion[]): ReadonlyMap<string, string> =>
  new Map(
    assertions.flatMap(({ key, corrects }) => (corrects === null ? [] : [[corrects.key, key] as const])),
  );

/** The latest first; of one day, the last recorded first. */
export const latestFirst = (assertions: readonly Assertion[]): Assertion[] =>
  assertions.toSorted((a, b) => timeOf(b.effectiveOn) - timeOf(a.effectiveOn) || b.revision - a.revision);

import type { Assertion, Source } from '@parley/contracts';
import { timeOf } from '@parley/words';

/**
 * The documents that a figure rests on: those of the assertions that were so by one time and known by the other,
 * the newest first.
 */
export function sourcesUnder(
  assertions: readonly Assertion[],
  sources: readonly Source[],
  { asOf, knownAt }: { asOf: string; knownAt: string },
): Source[] {
  const effective = timeOf(asOf);
  const known = Date.parse(knownAt);
  const keys = new Set(
    assertions
      .filter((each) => timeOf(each.effectiveOn) <= effective && Date.parse(each.recordedAt) <= known)
      .flatMap((each) => each.sources.map(({ source }) => source.key)),
  );
  return sources
    .filter(({ key }) => keys.has(key))
    .sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
}

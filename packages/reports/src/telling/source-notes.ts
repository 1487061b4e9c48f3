import type { Label, Source } from '@parley/contracts';
import type { SourceNote } from '../model/report.ts';
import { citationOf } from './citation.ts';

/** Notes as they are given out while a report is told: a source keeps the number of its first mention. */
export interface SourceNotes {
  /** The numbers of these sources, in order; a key that is not among what the reader may see gives none. */
  of(keys: readonly string[]): number[];
  list(): SourceNote[];
  /** The labels of all that was cited. */
  labels(): { label: Label }[];
}

export function sourceNotes(sources: readonly Source[], locale: string): SourceNotes {
  const known = new Map(sources.map((source) => [source.key, source]));
  const cited = new Map<string, Source>();
  return {
    of(keys) {
      for (const key of keys) {
        const source = known.get(key);
        if (source !== undefined && !cited.has(key)) cited.set(key, source);
      }
      const order = [...cited.keys()];
      return [...new Set(keys)]
        .map((key) => order.indexOf(key) + 1)
        .filter((number) => number > 0)
        .sort((a, b) => a - b);
    },
    list: () =>
      [...cited.values()].map((source, index) => ({
        number: index + 1,
        citation: citationOf(source, locale),
        url: source.url,
      })),
    labels: () => [...cited.values()].map(({ label }) => ({ label })),
  };
}

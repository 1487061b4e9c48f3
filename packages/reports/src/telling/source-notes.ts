import type { Label, Source } from '@parley/contracts';
import { type Cite, type Entry, sourceEntry } from '@parley/exchange/citations';
import type { Locale } from '@parley/words';
import type { SourceNote } from '../model/report.ts';

/** Notes as they are given out while a report is told: a source keeps the number of its first mention. */
export interface SourceNotes {
  /** The numbers of these sources, in order; a key that is not among what the reader may see gives none. */
  of(keys: readonly string[]): number[];
  list(): SourceNote[];
  /** The labels of all that was cited. */
  labels(): { label: Label }[];
}

export function sourceNotes(sources: readonly Source[], locale: Locale, cite: Cite): SourceNotes {
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
    list: () => {
      const all = [...cited.values()];
      const citations = cite(all.map((source) => entryOf(source, locale)));
      return all.map(({ key, url }, index) => ({
        number: index + 1,
        citation: citations[index] ?? key,
        url,
      }));
    },
    labels: () => [...cited.values()].map(({ label }) => ({ label })),
  };
}

/** With the key by which it is found in the record; its address stands beside it, where it can be followed. */
function entryOf(source: Source, locale: Locale): Entry {
  const { URL: _address, ...entry } = sourceEntry(source, locale);
  return { ...entry, 'call-number': source.key };
}

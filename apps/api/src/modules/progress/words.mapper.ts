import type { Citation } from '@parley/contracts';
import { toQuote, type WordRow } from '../ledger/index.ts';

/** An assertion's wording, and what it rests on. */
export interface Wording {
  verb: string | null;
  sources: Citation[];
}

/** The wording of assertions, by key. */
export function wordingsOf(words: readonly WordRow[]): (key: string) => Wording {
  const wordings = new Map(
    words.map(({ key, verb, sources }) => [
      key,
      {
        verb,
        sources: sources.map((row) => ({ source: row.source, locator: row.locator, quote: toQuote(row) })),
      },
    ]),
  );
  return (key) => wordings.get(key) ?? { verb: null, sources: [] };
}

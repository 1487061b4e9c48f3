import { useEffect, useState } from 'react';
import type { search, SearchHit } from '@parley/contracts';
import { send } from '../../lib/send.ts';

/** In milliseconds: until whoever types has paused. */
const PAUSE = 180;
const FIRST = 12;

/** What was found, and for which words; `refused` is the code of a problem. */
export interface Found {
  words: string;
  hits: readonly SearchHit[];
  hasMore: boolean;
  refused: string | null;
}

/**
 * Looks for words as they are typed. Until the next answer is there, the one before it stays.
 *
 * @param typed what stands in the field
 */
export function useSearch(typed: string): { found: Found | null; isLooking: boolean } {
  const words = typed.trim();
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    if (words === '') return undefined;
    const leaving = new AbortController();
    const look = async () => {
      const sent = await send<typeof search>('GET /v1/search', {
        query: { q: words, limit: FIRST },
        signal: leaving.signal,
      });
      if (leaving.signal.aborted) return;
      setFound(
        sent.done
          ? { words, hits: sent.value.body.data, hasMore: sent.value.body.page.hasMore, refused: null }
          : { words, hits: [], hasMore: false, refused: sent.refusal.code },
      );
    };
    const timer = setTimeout(() => void look(), PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [words]);

  return { found: words === '' ? null : found, isLooking: words !== '' && found?.words !== words };
}

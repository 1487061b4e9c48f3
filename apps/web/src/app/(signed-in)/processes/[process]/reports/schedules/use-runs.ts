import { useEffect, useState } from 'react';
import type { PreviewedRuns } from './previewed-runs.ts';

/** In milliseconds: until somebody has typed. */
const PAUSE = 350;
const none: PreviewedRuns = { runs: [], faults: [] };

/** When an expression comes next, asked as soon as it is typed; nothing for what goes by no clock. */
export function useRuns(slug: string, cron: string | null, timeZone: string): PreviewedRuns {
  const [told, setTold] = useState<{ of: string; what: PreviewedRuns } | null>(null);
  const question = cron === null || cron === '' ? null : new URLSearchParams({ cron, timeZone }).toString();
  useEffect(() => {
    if (question === null) return undefined;
    const taken = new AbortController();
    const ask = async () => {
      const answer = await fetch(`/processes/${slug}/reports/schedules/runs?${question}`, {
        signal: taken.signal,
      });
      if (answer.ok) setTold({ of: question, what: (await answer.json()) as PreviewedRuns });
    };
    // Without an answer nothing is foretold; what is sent says what is wrong with it.
    const timer = setTimeout(() => void ask().catch(() => undefined), PAUSE);
    return () => {
      clearTimeout(timer);
      taken.abort();
    };
  }, [slug, question]);
  return told !== null && told.of === question ? told.what : none;
}

import type { NewReport, ReportKind } from '@parley/contracts';
import type { Lens } from '../../../../../features/lens/lens.ts';

type Standing = Pick<NewReport, 'reading' | 'method' | 'track' | 'itemKind' | 'theme' | 'obligor'>;

/** What the address asks of every report, now and each time that it comes again. */
export const standingOf = (lens: Lens): Standing => ({
  reading: lens.reading,
  method: lens.method,
  track: [...lens.tracks],
  itemKind: [...lens.kinds],
  theme: [...lens.themes],
  obligor: [...lens.obligors],
});

/** What the address asks of one report: also as of when, as known when, and since when. */
export const askedOf = (lens: Lens, kind: ReportKind) => ({
  ...standingOf(lens),
  ...(lens.asOf === null ? {} : { asOf: lens.asOf }),
  ...(lens.knownAt === null ? {} : { knownAt: lens.knownAt }),
  // Only a briefing tells what has changed since.
  ...(kind === 'briefing' ? { since: lens.since } : {}),
});

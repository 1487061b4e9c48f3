import { labels, reportKinds } from '@parley/contracts';
import type { NewReport, ReportKind } from '@parley/contracts';
import { locales } from '@parley/words';
import type { Lens, SearchParams } from '../../../../../features/lens/lens.ts';

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

type Wanted = Pick<NewReport, 'kind' | 'item' | 'label'>;
type LookedAt = Wanted & Pick<NewReport, 'language'>;

/** What a report is, as the address of its preview has it beside the lens. */
export const lookedAtAs = ({ kind, item, label }: Wanted, { language }: Pick<NewReport, 'language'>) => ({
  report: kind,
  language,
  label,
  ...(item !== null && { item }),
});

/** The same, read back; null where the address names no report. */
export function lookedAtIn({ report, language, label, item }: SearchParams): LookedAt | null {
  const kind = reportKinds.find((one) => one === report);
  const locale = locales.find((one) => one === language);
  const upTo = labels.find((one) => one === label);
  if (kind === undefined || locale === undefined || upTo === undefined) return null;
  return { kind, language: locale, label: upTo, item: typeof item === 'string' ? item : null };
}

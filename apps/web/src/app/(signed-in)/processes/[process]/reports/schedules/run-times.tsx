'use client';

import { useTranslations } from 'next-intl';
import { useIsBrowser } from '../../../../../../lib/use-is-browser.ts';
import type { Run } from './previewed-runs.ts';

interface Props {
  runs: readonly Run[];
  /** By which they are told. */
  timeZone: string;
}

/** When something comes next, by its own clock, and by the reader's where that shows another time. */
export function RunTimes({ runs, timeZone }: Props) {
  const t = useTranslations();
  const isBrowser = useIsBrowser();
  return (
    <ul className="text-sm">
      {runs.map(({ instant, text }) => {
        const own = isBrowser ? plainTime(instant, undefined) : null;
        const isOther = own !== null && own !== plainTime(instant, timeZone);
        return (
          <li key={instant} className="py-0.5">
            {text}
            {isOther && <span className="text-ink-3"> · {t('reporting.schedule.yours', { time: own })}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** 2026-11-30 08:00: read alike in every language. */
const plainTime = (instant: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );

import type { Lag } from '@parley/contracts';
import { percent, plain, type Words } from '@parley/words';

/** A number of days at which something ended or the watch on it did, with the share that still waits after it. */
export interface LagRow {
  days: number;
  waiting: number;
  /** Keys of what was full after so many days, and of what had waited so long and was not. */
  full: string[];
  open: string[];
  when: string;
  share: string;
  facts: string[];
}

/** The curve as it is drawn: a row for each day on which something is to be seen, from 0 on. */
export function lagRows({ items, curve }: Lag, locale: string, t: Words): LagRow[] {
  const days = [...new Set([0, ...items.map((item) => item.days)])].sort((a, b) => a - b);
  return days.map((each) => {
    const waiting = curve.findLast((step) => step.days <= each)?.waiting ?? 1;
    const there = items.filter((item) => item.days === each);
    return {
      days: each,
      waiting,
      full: there.filter(({ end }) => end === 'full').map(({ item }) => item.key),
      open: there.filter(({ end }) => end !== 'full').map(({ item }) => item.key),
      when: t('lag.after', { count: each }),
      share: t('lag.share', { share: percent(waiting, locale) }),
      facts: there.map(({ end, item }) =>
        t('lag.itemAt', { item: item.key, title: plain(item.title, locale), end: t(`lag.end.${end}`) }),
      ),
    };
  });
}

/** The headline: within how many days half is carried out, or that more than half still waits. */
export function lagFinding({ items, median }: Lag, t: Words): string {
  const open = items.filter(({ end }) => end === 'open').length;
  const still = t('lag.stillOpen', { count: open, word: t('finding.number', { n: open }) });
  if (median !== null) return t('lag.finding', { count: median, still });
  return items.some(({ end }) => end === 'full')
    ? t('lag.noMedian', { still })
    : t('lag.noneFull', { still });
}

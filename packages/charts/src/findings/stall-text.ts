import type { Stall, Track } from '@parley/contracts';
import { dateText, daysText, plain, type Words } from '@parley/words';

/** What stands still, in a sentence, and why that counts as a stall in another. */
export function stallText(
  stall: Stall,
  tracks: readonly Track[],
  locale: string,
  t: Words,
): { what: string; why: string } {
  const track = tracks.find(({ key }) => key === stall.track?.key);
  const trackName = track === undefined ? (stall.track?.key ?? '') : plain(track.title, locale);
  const since = dateText(stall.since, locale);
  const date = (day: string | null) => (day === null ? '' : dateText(day, locale));
  const { days, median, threshold } = stall;
  switch (stall.reason) {
    case 'silence':
      return {
        what: t('stalls.silence', { track: trackName, date: date(stall.silentSince), count: days }),
        why:
          median === null
            ? t('stalls.silenceWithoutMedian', { since, threshold: daysText(threshold ?? 0, locale) })
            : t('stalls.silenceWhy', {
                since,
                threshold: daysText(threshold ?? 0, locale),
                median: daysText(median, locale),
              }),
      };
    case 'due':
      return {
        what: t('stalls.due', { date: date(stall.expectedOn), count: days }),
        why: t('stalls.dueWhy', { since }),
      };
    case 'follow_up':
      return {
        what: t('stalls.followUp', { track: trackName, date: date(stall.expectedOn), count: days }),
        why: t('stalls.followUpWhy', { since }),
      };
  }
}

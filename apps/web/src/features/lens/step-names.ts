import { dateText, lastDayOf, type Words } from '@parley/words';
import type { Lens } from './lens.ts';
import type { Step } from './meeting-slider.tsx';
import type { Steps } from './meeting-steps.ts';

/** The steps in words: by their number where all meetings are of one track, else by their key. */
export function stepNames(
  { held, at, isThere }: Steps,
  { asOf }: Lens,
  locale: string,
  t: Words,
): { steps: Step[]; at: number; text: string | null } {
  const isOneTrack = new Set(held.map(({ track }) => track.key)).size <= 1;
  const steps = held.map(({ key, ordinal, heldOn }) => {
    const date = dateText(heldOn ?? '', locale);
    return {
      asOf: lastDayOf(heldOn ?? ''),
      text: isOneTrack
        ? t('lens.atMeeting', { ordinal, date })
        : t('lens.atMeetingOf', { meeting: key, date }),
    };
  });
  const between = asOf === null || isThere ? null : dateText(asOf, locale);
  const last = held[at];
  const text =
    between === null
      ? null
      : last === undefined
        ? t('lens.beforeMeetings', { date: between })
        : isOneTrack
          ? t('lens.afterMeeting', { ordinal: last.ordinal, date: between })
          : t('lens.afterMeetingOf', { meeting: last.key, date: between });
  return { steps: [...steps, { asOf: '', text: t('lens.atToday') }], at, text };
}

import type { Meeting } from '@parley/contracts';
import { timeOf } from '@parley/words';

/** The meetings of the chosen tracks that are still to come on a day, the next one first, those without a date last. */
export function comingMeetings(
  meetings: readonly Meeting[],
  { tracks }: { tracks: readonly string[] },
  asOf: string,
): Meeting[] {
  const place = ({ heldOn }: Meeting) => (heldOn === null ? Number.MAX_SAFE_INTEGER : timeOf(heldOn));
  return meetings
    .filter(({ status }) => status === 'scheduled' || status === 'postponed')
    .filter(({ track }) => tracks.length === 0 || tracks.includes(track.key))
    .filter((meeting) => place(meeting) > timeOf(asOf))
    .sort((a, b) => place(a) - place(b));
}

import type { Meeting } from '@parley/contracts';
import { timeOf } from '@parley/words';
import type { Lens } from '../../../../../features/lens/lens.ts';

/** The meetings that a lens looks at, the latest first; those without a date are still to come and lead. */
export function shownMeetings(meetings: readonly Meeting[], lens: Lens): Meeting[] {
  const end = lens.asOf === null ? Infinity : timeOf(lens.asOf);
  return meetings
    .filter(({ track }) => lens.tracks.length === 0 || lens.tracks.includes(track.key))
    .filter((meeting) => placeOf(meeting) <= end)
    .sort((a, b) => compare(placeOf(b), placeOf(a)) || b.ordinal - a.ordinal);
}

const placeOf = ({ heldOn }: Meeting) => (heldOn === null ? Infinity : timeOf(heldOn));
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

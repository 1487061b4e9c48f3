import type { Meeting } from '@parley/contracts';
import { lastDayOf, timeOf } from '@parley/words';
import type { Lens } from './lens.ts';

/** The days on which the meetings that a lens looks at were held, and where among them it stands. */
export interface Steps {
  /** In order of time, one for each day. */
  held: readonly Meeting[];
  /** Of the last one held by the asked day; -1 before the first, the number of them for today. */
  at: number;
  /** Whether the asked day is that meeting's own. */
  isThere: boolean;
}

/** The steps that time takes under a lens whose day is in order. */
export function stepsOf(meetings: readonly Meeting[], { tracks, asOf }: Lens): Steps {
  const days = new Map<string, Meeting>();
  const shown = meetings
    .filter(({ track }) => tracks.length === 0 || tracks.includes(track.key))
    .flatMap((meeting) =>
      meeting.heldOn === null || meeting.status !== 'held' ? [] : [{ meeting, on: meeting.heldOn }],
    )
    .sort((a, b) => timeOf(a.on) - timeOf(b.on) || a.meeting.ordinal - b.meeting.ordinal);
  for (const { meeting, on } of shown) days.set(lastDayOf(on), meeting);
  const held = [...days.values()];
  if (asOf === null) return { held, at: held.length, isThere: false };
  const on = lastDayOf(asOf);
  const at = [...days.keys()].findLastIndex((day) => day <= on);
  return { held, at, isThere: days.has(on) };
}

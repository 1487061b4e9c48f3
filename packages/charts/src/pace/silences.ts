import type { MeetingOfPoint, Stall } from '@parley/contracts';
import { daysBetween, eveOf } from '../findings/index.ts';

/** So many eves are asked about and no more, those of the longest pauses. */
const most = 24;

/** Each meeting with the one before it on its track. */
export function steps(meetings: readonly MeetingOfPoint[]) {
  return meetings.map((meeting, index) => {
    const before = meetings.slice(0, index).findLast(({ track }) => track === meeting.track) ?? null;
    return { meeting, before, gap: before === null ? null : daysBetween(before.heldOn, meeting.heldOn) };
  });
}

/**
 * The days on which to ask what stood still then: the eves of the meetings that ended a long pause. No silence is a
 * stall before the least number of days, so shorter pauses are not asked about.
 *
 * @param meetings held, in the order in which they were
 */
export function evesOf(meetings: readonly MeetingOfPoint[], atLeastDays: number): string[] {
  const long = steps(meetings)
    .filter(({ gap }) => gap !== null && gap > atLeastDays)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
    .slice(0, most);
  return [...new Set(long.map(({ meeting }) => eveOf(meeting.heldOn)))];
}

/** The silence that a meeting ended, among what stood still on the eves; undefined where it ended none. */
export const silenceBefore = (
  { track, heldOn }: MeetingOfPoint,
  stallsByEve: ReadonlyMap<string, readonly Stall[]>,
): Stall | undefined => silenceOf(track, stallsByEve.get(eveOf(heldOn)) ?? []);

/** The silence of a track among what stands still. */
export const silenceOf = (track: string, stalls: readonly Stall[]): Stall | undefined =>
  stalls.find((stall) => stall.reason === 'silence' && stall.track?.key === track);

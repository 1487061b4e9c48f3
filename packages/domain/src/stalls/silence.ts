import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { admitsTrack } from '../facts/question.ts';
import { heldMeetings } from '../progress/points.ts';
import type { DayNumber, IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import { periodOf } from '../time/edtf.ts';
import type { StallRules } from './rules.ts';

/** A track on which nobody has met for too long. */
export interface SilenceStall {
  readonly reason: 'silence';
  readonly track: string;
  /** Key of the meeting that broke silence last. */
  readonly meeting: string;
  /** The day of that meeting, from which there is silence. */
  readonly silentSince: IsoDay;
  /** The first day on which the silence was longer than the threshold. */
  readonly since: IsoDay;
  /** Days of silence by `asOf`, and days that would have been usual. */
  readonly days: number;
  readonly threshold: number;
  /** The track's median interval in days, a half possible; null where it has met only once. */
  readonly median: number | null;
}

/**
 * Tracks that are silent at `asOf`, in key order. A track's rhythm is the median interval between its own held
 * meetings by then; having met once it has none, and the least number of days alone decides. A track that has
 * never met cannot fall silent.
 */
export function silences(facts: LedgerFacts, question: Question, rules: StallRules): readonly SilenceStall[] {
  const asOf = periodOf(question.asOf).last;
  const held = heldMeetings(facts, question);
  const tracks = [...new Set(held.map(({ meeting }) => meeting.track))].sort();
  return tracks
    .filter((track) => admitsTrack(question.filters, track))
    .flatMap((track) => {
      const own = held.filter(({ meeting }) => meeting.track === track);
      const last = held.findLast(({ meeting }) => breaksSilence(meeting.track, track, rules));
      if (!last) return [];
      const median = medianInterval(own.map(({ day }) => day));
      const threshold = Math.max(rules.timesMedian * (median ?? 0), rules.atLeastDays);
      const days = asOf - last.day;
      if (days <= threshold) return [];
      return [
        {
          reason: 'silence' as const,
          track,
          meeting: last.meeting.key,
          silentSince: isoDay(last.day),
          since: isoDay(last.day + Math.floor(threshold) + 1),
          days,
          threshold,
          median,
        },
      ];
    });
}

/** The median of the intervals between days in order; null for fewer than two days. */
export function medianInterval(days: readonly DayNumber[]): number | null {
  const intervals = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const sorted = intervals.sort((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function breaksSilence(track: string, silent: string, rules: StallRules): boolean {
  return track === silent || (rules.technicalBreaksSilence && rules.technicalTracks.includes(track));
}

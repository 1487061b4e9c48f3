import type { Rational } from '../exact/rational.ts';
import { rational } from '../exact/rational.ts';
import type { MeetingFact } from '../facts/meeting.ts';
import { restates, speaksAtTheTable } from '../ledger/acts.ts';
import type { Standing } from '../ledger/standing.ts';
import type { Followed } from '../state/followed.ts';
import type { Trace } from '../state/trace.ts';
import { stateAt } from '../state/trace.ts';
import type { Point } from './points.ts';

/** What was said at each meeting, by its key, and how much of that only restates. */
export type SaidAtMeetings = ReadonlyMap<string, { readonly said: number; readonly restated: number }>;

/**
 * Count what was said at every meeting. Only joint texts and the parties' own speak at a meeting; what the
 * desk or an observer noted there is no word of theirs.
 *
 * An assertion only restates if its act does and it brings nothing higher than what stood the day before: a
 * "discussed" that reports the work as begun is news. What only takes effect after the meeting's day is left
 * out, or the share would change with the date from which one looks back.
 *
 * @param points the meetings, each with its day
 */
export function countSaidAtMeetings(followed: Followed, points: readonly Point[]): SaidAtMeetings {
  const days = new Map(points.map(({ day, meeting }) => [meeting?.key ?? null, day]));
  const counts = new Map<string, { said: number; restated: number }>();
  for (const trace of followed.traces) {
    for (const standing of trace.assertions) {
      const { account, meeting } = standing.fact;
      if (meeting === null || !speaksAtTheTable(account)) continue;
      if (standing.day > (days.get(meeting) ?? Number.NEGATIVE_INFINITY)) continue;
      const count = counts.get(meeting) ?? { said: 0, restated: 0 };
      count.said += 1;
      if (onlyRestates(standing, trace)) count.restated += 1;
      counts.set(meeting, count);
    }
  }
  return counts;
}

/**
 * The part, 0 to 1, of what was said at a meeting that only restates; null where nothing was said, and for a
 * date that is no meeting.
 */
export function restatedShareOf(said: SaidAtMeetings, meeting: MeetingFact | null): Rational | null {
  const count = meeting && said.get(meeting.key);
  return count ? rational(count.restated, count.said) : null;
}

function onlyRestates({ act, day, fact }: Standing, trace: Trace): boolean {
  if (!restates(act)) return false;
  const before = stateAt(trace, day - 1);
  const newLegal = fact.legal !== null && fact.legal !== (before?.legal ?? 'none');
  return !newLegal && (fact.implementation ?? 0) <= (before?.implementation.level ?? 0);
}

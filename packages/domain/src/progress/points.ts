import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { MeetingFact } from '../facts/meeting.ts';
import type { Question } from '../facts/question.ts';
import { admitsTrack } from '../facts/question.ts';
import type { DayNumber } from '../time/civil-day.ts';
import { parseEdtf, periodOf } from '../time/edtf.ts';

/** A place on the time line: a meeting on its day, or a bare day. */
export interface Point {
  readonly meeting: MeetingFact | null;
  readonly day: DayNumber;
}

/** A name that is neither a meeting held by then nor a date up to then. */
export class UnknownPointError extends RangeError {
  override readonly name = 'UnknownPointError';
  readonly point: string;

  constructor(point: string) {
    super(`"${point}" is neither a date up to then nor the key of a meeting held by then`);
    this.point = point;
  }
}

/**
 * The points of a series: the meetings held on the chosen tracks by the end of the period asked about, by
 * day, then ordinal, then key. A meeting dated by month counts on the month's last day.
 */
export function meetingPoints(facts: LedgerFacts, question: Question): readonly Point[] {
  return heldMeetings(facts, question).filter(({ meeting }) => admitsTrack(question.filters, meeting.track));
}

/**
 * The point with a name: the key of a meeting held by then, on any track, or a date that is not after it. What came
 * later is not known to the question, and would be answered with what was so before.
 *
 * @throws UnknownPointError
 */
export function pointNamed(facts: LedgerFacts, question: Question, name: string): Point {
  const held = heldMeetings(facts, question).find(({ meeting }) => meeting.key === name);
  if (held) return held;
  const period = parseEdtf(name);
  if (!period || period.last > periodOf(question.asOf).last) throw new UnknownPointError(name);
  return { meeting: null, day: period.last };
}

/** The point of a meeting. */
export interface HeldPoint extends Point {
  readonly meeting: MeetingFact;
}

/** The meetings of all tracks held by the end of the period asked about, in order of time. */
export function heldMeetings(facts: LedgerFacts, question: Question): readonly HeldPoint[] {
  const asOf = periodOf(question.asOf).last;
  return facts.meetings
    .flatMap((meeting) => {
      if (meeting.status !== 'held' || meeting.heldOn === null) return [];
      return [{ meeting, day: periodOf(meeting.heldOn).last }];
    })
    .filter(({ day }) => day <= asOf)
    .sort(inOrderOfTime);
}

function inOrderOfTime(a: HeldPoint, b: HeldPoint): number {
  return a.day - b.day || a.meeting.ordinal - b.meeting.ordinal || (a.meeting.key < b.meeting.key ? -1 : 1);
}

import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { MeetingFact } from '../facts/meeting.ts';
import type { Question } from '../facts/question.ts';
import { admitsTrack } from '../facts/question.ts';
import { heldMeetings } from '../progress/points.ts';
import { follow } from '../state/followed.ts';
import { isClosed, isFull } from '../state/item-state.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import type { Edtf } from '../time/edtf.ts';
import { periodOf } from '../time/edtf.ts';

/** An item whose due date has passed. */
export interface DueStall {
  readonly reason: 'due_passed';
  readonly item: string;
  readonly dueOn: Edtf;
  /** The day after the last on which it would have been in time. */
  readonly since: IsoDay;
  readonly days: number;
}

/** A follow-up that was promised and has not come. */
export interface FollowUpStall {
  readonly reason: 'follow_up_missing';
  readonly track: string;
  readonly meeting: string;
  readonly promisedFor: Edtf;
  readonly since: IsoDay;
  readonly days: number;
}

/** Items put forward, open and not full whose due date has passed by `asOf`, in key order. */
export function passedDueDates(facts: LedgerFacts, question: Question): readonly DueStall[] {
  const { asOf, traces } = follow(facts, question);
  return traces.flatMap(({ due, item, states }) => {
    const state = states.at(-1);
    if (!state || item.dueOn === null || due === null || due >= asOf) return [];
    if (isClosed(state) || isFull(state)) return [];
    const since = isoDay(due + 1);
    return [{ reason: 'due_passed', item: item.key, dueOn: item.dueOn, since, days: asOf - due }];
  });
}

/**
 * Meetings still scheduled or put off whose promised date has passed by `asOf` without any meeting on their
 * track since that date; in key order. Any later round will do: what was promised is that they meet again.
 */
export function missingFollowUps(facts: LedgerFacts, question: Question): readonly FollowUpStall[] {
  const asOf = periodOf(question.asOf).last;
  const held = heldMeetings(facts, question);
  return facts.meetings
    .filter((meeting) => isPromised(meeting) && admitsTrack(question.filters, meeting.track))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ heldOn, key, track }) => {
      if (heldOn === null) return [];
      const promised = periodOf(heldOn);
      const met = held.some(({ day, meeting }) => meeting.track === track && day >= promised.first);
      if (promised.last >= asOf || met) return [];
      const since = isoDay(promised.last + 1);
      const days = asOf - promised.last;
      return [{ reason: 'follow_up_missing', track, meeting: key, promisedFor: heldOn, since, days }];
    });
}

function isPromised({ status }: MeetingFact): boolean {
  return status === 'scheduled' || status === 'postponed';
}

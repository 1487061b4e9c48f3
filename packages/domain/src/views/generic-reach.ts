import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { NO_FILTERS } from '../facts/question.ts';
import { wordOnAgreement } from '../ledger/acts.ts';
import { heldMeetings } from '../progress/points.ts';
import { follow } from '../state/followed.ts';
import { isAgreed, isClosed } from '../state/item-state.ts';
import { stateAt } from '../state/trace.ts';

/**
 * The items that a sentence such as "reconfirmed the agreements of the previous meetings" reaches: those that
 * were agreed at an earlier meeting of the same track, and the day before were still agreed under the reading
 * and open. What was agreed elsewhere, or only coded by the desk, was not an agreement of those meetings.
 *
 * @param meeting key of the meeting at which the sentence stands, held by `asOf`
 * @returns keys in order, whether or not the meeting names some of them besides; none for an unknown meeting
 */
export function reachedGenerically(
  facts: LedgerFacts,
  question: Question,
  meeting: string,
): readonly string[] {
  const held = heldMeetings(facts, question);
  const here = held.find((point) => point.meeting.key === meeting);
  if (!here) return [];
  const earlier = new Set(
    held
      .filter(({ day, meeting: { track } }) => track === here.meeting.track && day < here.day)
      .map((point) => point.meeting.key),
  );
  const { traces } = follow(facts, { ...question, filters: NO_FILTERS });
  return traces
    .filter((trace) => {
      const state = stateAt(trace, here.day - 1);
      if (!state || !isAgreed(state) || isClosed(state)) return false;
      return trace.assertions.some(
        ({ act, fact }) =>
          fact.meeting !== null && earlier.has(fact.meeting) && wordOnAgreement(fact, act) === 'agreed',
      );
    })
    .map(({ item }) => item.key);
}

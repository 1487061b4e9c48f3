import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { milestoneStatuses } from '../milestones/milestones.ts';
import { follow } from '../state/followed.ts';
import { isClosed, isFull } from '../state/item-state.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import type { Edtf } from '../time/edtf.ts';
import { periodOf } from '../time/edtf.ts';

/** Something with a date that has come near. */
export interface Deadline {
  /** Of an item its due date, of a meeting the day that it is scheduled for. */
  readonly of: 'milestone' | 'item' | 'meeting';
  readonly key: string;
  readonly expectedOn: Edtf;
  /** The first day on which it was near; of a milestone that is overdue, the first on which it was. */
  readonly since: IsoDay;
  /** Days until it at `asOf`: to the last of its period, to a meeting's first or 0 since then; negative where overdue. */
  readonly days: number;
}

/**
 * What is expected within so many days from `asOf` on: milestones not reached, items put forward that are open and not
 * full, meetings scheduled; and milestones that are overdue. An item or a meeting whose day has passed is a stall
 * (see `stalls`) and no deadline any more. In that order, each in key order.
 */
export function deadlines(facts: LedgerFacts, question: Question, within: number): readonly Deadline[] {
  const asOf = periodOf(question.asOf).last;
  /** A period is near from so many days before its day on, and until it has passed. */
  const near = (of: Deadline['of'], key: string, expectedOn: Edtf, day: number): Deadline[] =>
    periodOf(expectedOn).last < asOf || day - asOf > within
      ? []
      : [{ of, key, expectedOn, since: isoDay(day - within), days: Math.max(0, day - asOf) }];
  return [
    ...milestoneStatuses(facts, question).flatMap(({ milestone, plannedOn, reachedOn }): Deadline[] => {
      if (plannedOn === null || reachedOn !== null) return [];
      const { last } = periodOf(plannedOn);
      if (last >= asOf) return near('milestone', milestone, plannedOn, last);
      const since = isoDay(last + 1);
      return [{ of: 'milestone', key: milestone, expectedOn: plannedOn, since, days: last - asOf }];
    }),
    ...follow(facts, question).traces.flatMap(({ due, item, states }) => {
      const state = states.at(-1);
      if (!state || item.dueOn === null || due === null || isClosed(state) || isFull(state)) return [];
      return near('item', item.key, item.dueOn, due);
    }),
    ...facts.meetings
      .filter(({ status }) => status === 'scheduled')
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .flatMap(({ heldOn, key }) =>
        heldOn === null ? [] : near('meeting', key, heldOn, periodOf(heldOn).first),
      ),
  ];
}

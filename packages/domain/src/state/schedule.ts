import type { Edtf } from '../time/edtf.ts';
import { periodOf } from '../time/edtf.ts';
import type { DayNumber } from '../time/civil-day.ts';
import type { ItemState } from './item-state.ts';
import { isClosed } from './item-state.ts';

/** Fourth axis of an item, derived from its due date. */
export type Schedule = 'none' | 'on_time' | 'due' | 'overdue' | 'done_late';

/**
 * How something stands to its due date on a day.
 *
 * Until the period of the due date begins it is on time; within the period it is due; after its last day it is
 * overdue. Done by the last day is on time, done after it is late. Without a due date there is no schedule.
 *
 * @param doneOn the day since which it is done, or null where it is not
 */
export function scheduleOf(dueOn: Edtf | null, doneOn: DayNumber | null, day: DayNumber): Schedule {
  if (dueOn === null) return 'none';
  const due = periodOf(dueOn);
  if (doneOn !== null) return doneOn <= due.last ? 'on_time' : 'done_late';
  if (day > due.last) return 'overdue';
  return day >= due.first ? 'due' : 'on_time';
}

/**
 * How an item stands to its due date on a day. A closed item has no schedule: nobody waits for it any more.
 *
 * @param state its state that day, null where nothing had been said on it
 */
export function itemSchedule(dueOn: Edtf | null, state: ItemState | null, day: DayNumber): Schedule {
  if (state && isClosed(state)) return 'none';
  return scheduleOf(dueOn, state?.fullSince ?? null, day);
}

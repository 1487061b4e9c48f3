import type { Agreement, Legal, Level } from '../facts/assertion.ts';
import type { ItemFact } from '../facts/item.ts';
import { isDisputed } from '../state/implementation.ts';
import type { ItemState } from '../state/item-state.ts';
import { isClosed } from '../state/item-state.ts';
import type { Schedule } from '../state/schedule.ts';
import { itemSchedule } from '../state/schedule.ts';
import type { Corroboration } from '../state/stance.ts';
import type { DayNumber, IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';

/** The four axes of an item on a day, as they are shown; never one number for different things. */
export interface ShownState {
  readonly agreement: Agreement;
  readonly corroboration: Corroboration;
  readonly legal: Legal;
  /** Null where there is no evidence. */
  readonly implementation: Level | null;
  readonly low: Level;
  readonly high: Level;
  /** Whether accounts differ on the implementation. */
  readonly disputed: boolean;
  readonly schedule: Schedule;
  readonly closedOn: IsoDay | null;
  /** Key of the item that carries it on, or null. */
  readonly continuedBy: string | null;
}

/** A state as it is shown on a day. */
export function showState(item: ItemFact, state: ItemState, day: DayNumber): ShownState {
  return {
    agreement: state.agreement,
    corroboration: state.corroboration,
    legal: state.legal,
    implementation: state.implementation.level,
    low: state.implementation.low,
    high: state.implementation.high,
    disputed: isDisputed(state.implementation),
    schedule: itemSchedule(item.dueOn, state, day),
    closedOn: isClosed(state) && state.closedSince !== null ? isoDay(state.closedSince) : null,
    continuedBy: state.continuation?.into ?? null,
  };
}

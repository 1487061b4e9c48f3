import type { ItemFact } from '../facts/item.ts';
import type { Reading } from '../facts/reading.ts';
import type { Standing } from '../ledger/standing.ts';
import type { DayNumber } from '../time/civil-day.ts';
import { periodOf } from '../time/edtf.ts';
import type { Heard } from './heard.ts';
import { continuationUnder, hear, NOTHING_HEARD } from './heard.ts';
import { settleImplementation } from './implementation.ts';
import type { ItemState } from './item-state.ts';
import { isAgreed, isClosed, isFirstAssessment, isFull } from './item-state.ts';
import { agreementUnder } from './reading.ts';
import { corroborationOf } from './stance.ts';

/** The whole course of one item: its standing assertions in order, and every state that they led to. */
export interface Trace {
  readonly item: ItemFact;
  /** The last day of the period by which it was promised, or null. */
  readonly due: DayNumber | null;
  readonly assertions: readonly Standing[];
  /** One state for each day on which something was said, in order. */
  readonly states: readonly ItemState[];
}

/** Who listens: the reading, and the keys of the sides. */
export interface Listener {
  readonly reading: Reading;
  readonly sides: readonly string[];
}

/**
 * Follow one item through its assertions, once. A state exists at the end of a day: of two words of one day
 * the later recorded one stands, and nothing is ever read in between.
 *
 * @param assertions the item's standing assertions, in the order of the ledger
 */
export function traceItem(item: ItemFact, assertions: readonly Standing[], listener: Listener): Trace {
  const states: ItemState[] = [];
  let heard = NOTHING_HEARD;
  for (const [index, standing] of assertions.entries()) {
    heard = hear(heard, standing, listener.sides);
    if (assertions[index + 1]?.day === standing.day) continue;
    states.push(settle(item.key, heard, standing.day, index + 1, states.at(-1) ?? null, listener));
  }
  return { item, due: item.dueOn === null ? null : periodOf(item.dueOn).last, assertions, states };
}

/** The state of a traced item at the end of a day, or null where nothing had been said on it. */
export function stateAt(trace: Trace, day: DayNumber): ItemState | null {
  let [low, high] = [0, trace.states.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const state = trace.states[middle];
    if (state && state.from <= day) low = middle + 1;
    else high = middle;
  }
  return trace.states[low - 1] ?? null;
}

/** What was said on a traced item after one of its states, up to and with another. */
export function saidBetween(trace: Trace, before: ItemState | null, after: ItemState): readonly Standing[] {
  return trace.assertions.slice(before?.heard ?? 0, after.heard);
}

function settle(
  item: string,
  heard: Heard,
  from: DayNumber,
  count: number,
  before: ItemState | null,
  { reading, sides }: Listener,
): ItemState {
  const { agreement, rests } = agreementUnder(reading, heard.stances, sides);
  const state: ItemState = {
    item,
    from,
    agreement,
    corroboration: corroborationOf(heard.stances, sides),
    claimedAgreed: [...heard.stances.values()].some((stance) => stance.agreement === 'agreed'),
    legal: heard.legal?.legal ?? 'none',
    implementation: settleImplementation(heard.evidence),
    continuation: continuationUnder(reading, heard.continuations, sides),
    putForwardOn: before?.putForwardOn ?? from,
    firstAgreedOn: before?.firstAgreedOn ?? null,
    firstFullOn: null,
    fullSince: null,
    closedSince: null,
    reversals: heard.reversals,
    heard: count,
    agreementRests: rests,
    legalRests: heard.legal ? [heard.legal.assertion] : [],
  };
  return {
    ...state,
    firstAgreedOn: state.firstAgreedOn ?? (isAgreed(state) ? from : null),
    firstFullOn: firstFullBy(state, before),
    fullSince: isFull(state) ? (before?.fullSince ?? from) : null,
    closedSince: isClosed(state) ? (before?.closedSince ?? from) : null,
  };
}

/** What was full stays a thing done once, also after a reversal; but not what the desk, looking first, found less. */
function firstFullBy(state: ItemState, before: ItemState | null): DayNumber | null {
  const known = before?.firstFullOn ?? null;
  if (isFull(state)) return known ?? state.from;
  const onlyClaimed = before !== null && before.fullSince === known && before.reversals === state.reversals;
  return onlyClaimed && isFirstAssessment(before, state) ? null : known;
}

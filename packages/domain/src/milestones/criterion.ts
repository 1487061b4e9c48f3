import type { Agreement, Legal } from '../facts/assertion.ts';
import type { ItemCriterion } from '../facts/milestone.ts';
import type { ItemState } from '../state/item-state.ts';
import type { Trace } from '../state/trace.ts';
import type { DayNumber } from '../time/civil-day.ts';

/**
 * Whether a state meets a criterion on every axis it names: the level at least, the agreement (`proposed` is
 * met by `agreed` too) and the legal state (`signed` is met by `ratified` and `in_force` too). `denied`,
 * `withdrawn`, `suspended` and `annulled` are met by themselves alone.
 */
export function meets(state: ItemState, criterion: ItemCriterion): boolean {
  const { agreement, implementation, legal } = criterion;
  return (
    (implementation === undefined || (state.implementation.level ?? -1) >= implementation) &&
    (agreement === undefined || reaches(AGREEMENT_STEPS, state.agreement, agreement)) &&
    (legal === undefined || reaches(LEGAL_STEPS, state.legal, legal))
  );
}

/** Since when a traced item meets a criterion without a break, or null where it does not now. */
export function metSince(trace: Trace, criterion: ItemCriterion): DayNumber | null {
  let since: DayNumber | null = null;
  for (const state of trace.states) {
    since = meets(state, criterion) ? (since ?? state.from) : null;
  }
  return since;
}

const AGREEMENT_STEPS: readonly Agreement[] = ['none', 'proposed', 'agreed'];
const LEGAL_STEPS: readonly Legal[] = ['none', 'initialled', 'signed', 'ratified', 'in_force'];

function reaches<Step>(steps: readonly Step[], actual: Step, wanted: Step): boolean {
  return actual === wanted || (steps.includes(wanted) && steps.indexOf(actual) > steps.indexOf(wanted));
}

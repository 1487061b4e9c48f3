import type { Criterion, MilestoneFact } from '../facts/milestone.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { NO_FILTERS } from '../facts/question.ts';
import { follow } from '../state/followed.ts';
import { isClosed } from '../state/item-state.ts';
import type { Schedule } from '../state/schedule.ts';
import { scheduleOf } from '../state/schedule.ts';
import type { Trace } from '../state/trace.ts';
import type { DayNumber, IsoDay } from '../time/civil-day.ts';
import { isoDay } from '../time/civil-day.ts';
import type { Edtf } from '../time/edtf.ts';
import { metSince } from './criterion.ts';

/** One condition of a milestone, and whether it is met. */
export interface CriterionStatus {
  readonly criterion: Criterion;
  /** Since when it is met without a break, or null. */
  readonly metOn: IsoDay | null;
  /** Whether its item was closed before it was met, so that it will not be unless the item is reopened. */
  readonly closed: boolean;
}

/** Where a milestone stands at `asOf`. */
export interface MilestoneStatus {
  readonly milestone: string;
  readonly plannedOn: Edtf | null;
  /** The day since which all its criteria are met together, or null where one is not (any more). */
  readonly reachedOn: IsoDay | null;
  readonly schedule: Schedule;
  readonly criteria: readonly CriterionStatus[];
  /** The criteria not met. */
  readonly missing: readonly CriterionStatus[];
}

/**
 * Where every milestone stands at `asOf`, in key order.
 *
 * A reversal takes a milestone back: it is reached only while all its criteria hold. One without criteria, or
 * in a circle (see `findMilestoneCycle`), is never reached. Filters do not apply: a goal is a goal. `milestonesOn` says which of them rest on what filters let through.
 */
export function milestoneStatuses(facts: LedgerFacts, question: Question): readonly MilestoneStatus[] {
  const { asOf, traces } = follow(facts, { ...question, filters: NO_FILTERS });
  const goals: Goals = {
    traces: new Map(traces.map((trace) => [trace.item.key, trace])),
    milestones: new Map(facts.milestones.map((milestone) => [milestone.key, milestone])),
    reached: new Map(),
  };
  return [...goals.milestones.values()].sort(byKey).map((milestone) => {
    const since = reachedSince(milestone.key, goals, new Set());
    const criteria = milestone.criteria.map((criterion) => statusOf(criterion, goals));
    return {
      milestone: milestone.key,
      plannedOn: milestone.plannedOn,
      reachedOn: since === null ? null : isoDay(since),
      schedule: scheduleOf(milestone.plannedOn, since, asOf),
      criteria,
      missing: criteria.filter(({ metOn }) => metOn === null),
    };
  });
}

interface Goals {
  readonly traces: ReadonlyMap<string, Trace>;
  readonly milestones: ReadonlyMap<string, MilestoneFact>;
  /** Milestones worked out already. */
  readonly reached: Map<string, DayNumber | null>;
}

function statusOf(criterion: Criterion, goals: Goals): CriterionStatus {
  const since = criterionSince(criterion, goals, new Set());
  const last = 'item' in criterion ? goals.traces.get(criterion.item)?.states.at(-1) : undefined;
  return {
    criterion,
    metOn: since === null ? null : isoDay(since),
    closed: since === null && last !== undefined && isClosed(last),
  };
}

function reachedSince(key: string, goals: Goals, waiting: ReadonlySet<string>): DayNumber | null {
  const known = goals.reached.get(key);
  if (known !== undefined) return known;
  const milestone = goals.milestones.get(key);
  if (!milestone || waiting.has(key)) return null;
  const further = new Set([...waiting, key]);
  const days = milestone.criteria.map((criterion) => criterionSince(criterion, goals, further));
  const reached = days.reduce(later, days[0] ?? null);
  goals.reached.set(key, reached);
  return reached;
}

function criterionSince(criterion: Criterion, goals: Goals, waiting: ReadonlySet<string>): DayNumber | null {
  if ('milestone' in criterion) return reachedSince(criterion.milestone, goals, waiting);
  const trace = goals.traces.get(criterion.item);
  return trace ? metSince(trace, criterion) : null;
}

/** The later of two days; null, never, comes after both. */
function later(a: DayNumber | null, b: DayNumber | null): DayNumber | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function byKey(a: MilestoneFact, b: MilestoneFact): number {
  return a.key < b.key ? -1 : 1;
}

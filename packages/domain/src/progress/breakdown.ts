import { presentScore } from '../exact/present.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import { METHODS } from '../methods/catalogue.ts';
import { scoreOf } from '../methods/score.ts';
import type { Placement } from '../state/followed.ts';
import { follow, putForwardBy } from '../state/followed.ts';
import type { ImplementationCounts } from './counts.ts';
import { countImplementation, scoredAmong } from './counts.ts';
import { pointNamed } from './points.ts';
import { populationOf } from './reckoning.ts';

/** What the scored items can be grouped by. */
export type Grouping = 'legal' | 'theme' | 'kind' | 'obligor';

/** The scored items of one group. */
export interface Group {
  /** The legal state, theme, kind, or key of the party. */
  readonly group: string;
  readonly n: number;
  readonly implementation: ImplementationCounts;
  /** By the method of the question, over the group alone; null where it has none agreed. */
  readonly score: number | null;
}

const GROUPS_OF: Readonly<Record<Grouping, (placement: Placement) => readonly string[]>> = {
  legal: ({ state }) => [state.legal],
  theme: ({ trace }) => [trace.item.theme],
  kind: ({ trace }) => [trace.item.kind],
  obligor: ({ trace }) => trace.item.obligors,
};

/**
 * Count and score the items of a point group by group.
 *
 * @param at the key of a meeting held by `asOf`, or an EDTF date
 * @returns groups in order of their names. By obligor an item counts once for each party that has to carry it
 *   out, so those groups do not add up to the whole.
 * @throws UnknownPointError
 */
export function breakdown(
  facts: LedgerFacts,
  question: Question,
  at: string,
  by: Grouping,
): readonly Group[] {
  const { day } = pointNamed(facts, question, at);
  const method = METHODS[question.method];
  const putForward = putForwardBy(follow(facts, question), day);
  const groups = groupBy(scoredAmong(putForward, question), GROUPS_OF[by]);
  const populations = groupBy(populationOf(method, putForward, question), GROUPS_OF[by]);
  return [...groups].sort(byName).map(([group, placements]) => ({
    group,
    n: placements.length,
    implementation: countImplementation(placements),
    score: presentScore(scoreOf(method, populations.get(group) ?? [])?.score ?? null),
  }));
}

function groupBy(
  placements: readonly Placement[],
  groupsOf: (placement: Placement) => readonly string[],
): Map<string, Placement[]> {
  const groups = new Map<string, Placement[]>();
  for (const placement of placements) {
    for (const group of groupsOf(placement)) {
      const members = groups.get(group);
      if (members) members.push(placement);
      else groups.set(group, [placement]);
    }
  }
  return groups;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

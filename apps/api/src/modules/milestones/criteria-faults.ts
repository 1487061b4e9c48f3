import type { Fault, MilestoneChanges, NewMilestone } from '@parley/contracts';
import { findMilestoneCycle } from '@parley/domain';
import type { Draft } from '../../platform/http/index.ts';
import type { Looking } from '../processes/index.ts';
import type { MilestoneBody } from './milestones.mapper.ts';

export type MilestoneWords = Draft<NewMilestone> | Draft<MilestoneChanges>;

/** Criteria that name what there is not. */
export const referenceFaults = (
  { criteria }: MilestoneWords,
  { named }: Pick<Looking<MilestoneBody>, 'named'>,
): Fault[] =>
  (criteria ?? []).flatMap((criterion, index) => [
    ...named.faultsOf(`/criteria/${index}/item`, 'item', criterion?.item),
    ...named.faultsOf(`/criteria/${index}/milestone`, 'milestone', criterion?.milestone),
  ]);

/**
 * The criterion by which a milestone would come to wait for itself.
 *
 * @param wanted the key of the milestone that each of its new criteria names, in their order; null where it names an item
 * @param all what each milestone waits for, by key
 * @param isSeen whether the writer may hear of a milestone
 */
export function circleFaults(
  key: string,
  wanted: readonly (string | null)[],
  all: readonly { key: string; needs: readonly string[] }[],
  isSeen: (key: string) => boolean,
): Fault[] {
  const needs = [
    ...all.filter((other) => other.key !== key),
    { key, needs: wanted.filter((other) => other !== null) },
  ];
  const circle = findMilestoneCycle(
    needs.map((milestone) => ({
      key: milestone.key,
      plannedOn: null,
      criteria: milestone.needs.map((other) => ({ milestone: other })),
    })),
  );
  if (circle === null) return [];
  const own = circle.indexOf(key);
  const others = [...circle.slice(own + 1), ...circle.slice(0, own)];
  const byWay = others.filter(isSeen);
  return [
    {
      pointer: `/criteria/${wanted.indexOf(others[0] ?? key)}/milestone`,
      code: 'milestone_circle',
      message: `makes ${key} wait for itself${byWay.length === 0 ? '' : `, by way of ${byWay.join(', ')}`}`,
    },
  ];
}

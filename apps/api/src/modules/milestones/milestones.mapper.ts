import type { Milestone } from '@parley/contracts';
import type { Archivable, Recorded } from '../processes/index.ts';

type Criterion = Milestone['criteria'][number];
type ItemCriterion = Extract<Criterion, { item: unknown }>;

/** What versions keep of a milestone. A criterion names either an item or another milestone. */
export type MilestoneBody = Archivable<Omit<Milestone, 'id' | 'key' | 'label' | 'criteria'>> & {
  criteria: (Omit<ItemCriterion, 'item'> & { item: string | null; milestone: string | null })[];
};

export const toMilestone = ({ id, key, label, body, names }: Recorded<MilestoneBody>): Milestone => ({
  id,
  key,
  title: body.title,
  note: body.note,
  plannedOn: body.plannedOn,
  criteria: body.criteria.flatMap(({ implementation, agreement, legal, ...named }): Criterion[] => {
    const [item, milestone] = [names.seen(named.item), names.seen(named.milestone)];
    if (item !== null) return [{ item, implementation, agreement, legal }];
    return milestone === null ? [] : [{ milestone }];
  }),
  label,
  archived: body.archived ?? false,
});

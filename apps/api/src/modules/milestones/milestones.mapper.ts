import type { Milestone } from '@parley/contracts';
import { localized, localizedOrNull } from '../../platform/database/index.ts';
import type { MilestoneRow } from './milestones.repository.ts';

export const toMilestone = (row: MilestoneRow): Milestone => ({
  id: row.id,
  key: row.key,
  title: localized(row.title),
  note: localizedOrNull(row.note),
  plannedOn: row.plannedOn,
  criteria: row.criteria.flatMap(
    ({ item, requiredMilestone, implementation, agreement, legal }): Milestone['criteria'] => {
      if (item !== null) return [{ item, implementation, agreement, legal }];
      return requiredMilestone === null ? [] : [{ milestone: requiredMilestone }];
    },
  ),
  label: row.label,
});

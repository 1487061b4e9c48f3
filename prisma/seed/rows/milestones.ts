import { nullable } from '../nullable.ts';
import type { Seeding } from '../seeding.ts';

/** The milestones and what each asks for, which may be another milestone. */
export async function insertMilestones({ client, record, tenant, ids }: Seeding): Promise<void> {
  const { milestones, items } = ids;
  await client.milestone.createMany({
    data: record.milestones.map(({ key, title, note, plannedOn }) => ({
      ...tenant,
      id: milestones.of(key),
      key,
      title,
      note: nullable(note),
      plannedOn,
    })),
  });
  await client.milestoneCriterion.createMany({
    data: record.milestones.flatMap(({ key, criteria }) =>
      criteria.map(({ item, implementation, milestone }, position) => ({
        ...tenant,
        milestoneId: milestones.of(key),
        position,
        itemId: item === undefined ? null : items.of(item),
        implementation: implementation ?? null,
        requiredMilestoneId: milestone === undefined ? null : milestones.of(milestone),
      })),
    ),
  });
}

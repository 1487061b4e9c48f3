import { Injectable } from '@nestjs/common';
import type { Label, MilestoneCriterion, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, keepHidden, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { MilestoneBody } from './milestones.mapper.ts';

interface CriterionRow extends Pick<
  MilestoneCriterion,
  'itemId' | 'implementation' | 'agreement' | 'legal' | 'requiredMilestoneId'
> {
  item?: { label: Label } | null;
  requiredMilestone?: { label: Label } | null;
}

@Injectable()
export class MilestonesRepository extends RecordedRepository<MilestoneBody> {
  constructor(database: DatabaseService) {
    super(database, 'milestone', ['item', 'milestone']);
  }

  async add(
    view: Viewpoint,
    milestone: Omit<Prisma.MilestoneUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.milestone.create({ data: { ...inProcess(view), ...milestone }, select: { id: true } });
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.MilestoneUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.milestone.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }

  /** What each waits for, whoever may see it: a circle is one also where it leads out of sight. */
  needs(
    { organizationId, processId }: Viewpoint,
    client: Client,
  ): Promise<{ key: string; needs: string[] }[]> {
    return client.$queryRaw`
      SELECT milestone.key, array_remove(array_agg(required.key), NULL) AS needs
      FROM milestone
      LEFT JOIN milestone_criterion criterion
        ON (criterion.organization_id, criterion.process_id, criterion.milestone_id)
          = (milestone.organization_id, milestone.process_id, milestone.id)
      LEFT JOIN milestone required
        ON (required.organization_id, required.process_id, required.id)
          = (criterion.organization_id, criterion.process_id, criterion.required_milestone_id)
      WHERE milestone.organization_id = ${organizationId}::uuid AND milestone.process_id = ${processId}::uuid
      GROUP BY milestone.key
    `;
  }

  /** Criteria over what is out of the writer's sight stay: they are not theirs to replace. */
  async setCriteria(
    view: Viewpoint,
    milestoneId: string,
    criteria: readonly CriterionRow[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), milestoneId };
    const label = { select: { label: true } } as const;
    const before = await client.milestoneCriterion.findMany({
      where: of,
      include: { item: label, requiredMilestone: label },
      orderBy: { position: 'asc' },
    });
    const isHidden = ({ item, requiredMilestone }: CriterionRow) =>
      [item, requiredMilestone].some((thing) => thing && !view.labels.includes(thing.label));
    const rows = keepHidden<CriterionRow>(criteria, before, isHidden);
    await client.milestoneCriterion.deleteMany({ where: of });
    await client.milestoneCriterion.createMany({
      data: rows.map(({ itemId, implementation, agreement, legal, requiredMilestoneId }, position) => ({
        ...of,
        position,
        itemId,
        implementation,
        agreement,
        legal,
        requiredMilestoneId,
      })),
    });
  }
}

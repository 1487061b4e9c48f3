import type { Fault, MilestoneChanges, MilestoneStanding, NewMilestone } from '@parley/contracts';
import { columnsOf, type Looking, RecordWriter, type Writing } from '../processes/index.ts';
import { circleFaults, type MilestoneWords, referenceFaults } from './criteria-faults.ts';
import type { MilestoneBody } from './milestones.mapper.ts';
import type { MilestonesRepository } from './milestones.repository.ts';

const TEXTS = ['title', 'note'] as const;

/** Writes milestones. How one is shown is the reckoning's to say, since each answer says where it stands. */
export abstract class MilestoneWriter extends RecordWriter<
  MilestoneBody,
  NewMilestone,
  MilestoneChanges,
  MilestoneStanding
> {
  protected abstract override readonly repository: MilestonesRepository;
  protected readonly prefix = 'g';

  protected async faultsOf(words: MilestoneWords, looking: Looking<MilestoneBody>): Promise<Fault[]> {
    return [...referenceFaults(words, looking), ...(await this.#circleFaults(words, looking))];
  }

  protected async insert(key: string, words: NewMilestone, writing: Writing): Promise<void> {
    const { criteria, ...said } = words;
    const { view, client, id } = writing;
    await this.repository.add(view, { ...columnsOf(said, TEXTS), id, key }, client);
    await this.#setCriteria(criteria, writing);
  }

  protected async change(words: MilestoneChanges, writing: Writing): Promise<void> {
    const { criteria, ...said } = words;
    const { view, client, id } = writing;
    await this.repository.change(view, id, columnsOf(said, TEXTS), client);
    if (criteria !== undefined) await this.#setCriteria(criteria, writing);
  }

  async #circleFaults({ criteria }: MilestoneWords, looking: Looking<MilestoneBody>): Promise<Fault[]> {
    const { named, view, client, key, current } = looking;
    // Nothing can wait yet for what is only being made.
    if (criteria === undefined || current === null) return [];
    const wanted = criteria.map((criterion) => named.keyOf('milestone', criterion?.milestone));
    const seen = new Set((await this.repository.all(view, client)).map((milestone) => milestone.key));
    const needs = await this.repository.needs(view, client);
    return circleFaults(key, wanted, needs, (other) => seen.has(other));
  }

  async #setCriteria(
    criteria: NewMilestone['criteria'],
    { named, view, client, id }: Writing,
  ): Promise<void> {
    const rows = criteria.map(({ item, milestone, implementation, agreement, legal }) => ({
      itemId: named.idOf('item', item),
      implementation,
      agreement,
      legal,
      requiredMilestoneId: named.idOf('milestone', milestone),
    }));
    await this.repository.setCriteria(view, id, rows, client);
  }
}

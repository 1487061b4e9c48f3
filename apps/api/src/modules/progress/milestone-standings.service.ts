import { Injectable } from '@nestjs/common';
import type { InputOf, Milestone, milestones, MilestoneStanding, Page } from '@parley/contracts';
import { milestonesOn, milestoneStatuses } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { found } from '../../platform/http/index.ts';
import { MilestonesRepository, toMilestone } from '../milestones/index.ts';
import type { Within } from '../processes/index.ts';
import { type Inquired, Inquiries } from './inquiries.ts';
import { pageInOrder } from './milestone-order.ts';
import { toMilestoneFact, toMilestoneStanding } from './milestone-standings.mapper.ts';

/** Milestones, and where each stands. */
@Injectable()
export class MilestoneStandingsService {
  readonly #inquiries: Inquiries;
  readonly #milestones: MilestonesRepository;

  constructor(inquiries: Inquiries, milestones: MilestonesRepository) {
    this.#inquiries = inquiries;
    this.#milestones = milestones;
  }

  /** Of one, within a write: nobody else's transaction sees what the write has done. */
  async within(within: Within, id: string): Promise<MilestoneStanding> {
    const all = await this.#reckon(within, {});
    return found(all.find((one) => one.id === id) ?? null);
  }

  async list(
    { params, query: { limit, cursor, sort, archived, ...query } }: InputOf<typeof milestones.list>,
    caller: Caller,
  ): Promise<Page<MilestoneStanding>> {
    const all = (await this.#standings({ params, query }, caller)).filter(
      (one) => archived === 'any' || String(one.archived) === archived,
    );
    return pageInOrder(all, { limit, cursor, sort });
  }

  async get(input: InputOf<typeof milestones.get>, caller: Caller): Promise<MilestoneStanding> {
    const { id } = input.params;
    const all = await this.#standings(input, caller);
    return found(all.find((one) => id === `key:${one.key}` || id.toLowerCase() === one.id) ?? null);
  }

  async #standings(inquired: Inquired, caller: Caller): Promise<MilestoneStanding[]> {
    return this.#reckon(await this.#inquiries.enter(inquired, caller), inquired.query);
  }

  /** All of them are reckoned, whichever are asked for: where one stands depends on others. */
  async #reckon(within: Within, query: Inquired['query']): Promise<MilestoneStanding[]> {
    const { inquiry, more: milestones } = await this.#inquiries.inquireWithin(
      within,
      query,
      async (view): Promise<Milestone[]> =>
        (await this.#milestones.all(view, within.client)).map(toMilestone),
    );
    const facts = { ...inquiry.facts, milestones: milestones.map(toMilestoneFact) };
    const statuses = new Map(
      milestoneStatuses(facts, inquiry.question).map((status) => [status.milestone, status]),
    );
    const asked = milestonesOn(facts, inquiry.question.filters);
    return milestones.flatMap((milestone) => {
      if (!asked.has(milestone.key)) return [];
      const status = statuses.get(milestone.key);
      return status === undefined ? [] : [toMilestoneStanding(milestone, status)];
    });
  }
}

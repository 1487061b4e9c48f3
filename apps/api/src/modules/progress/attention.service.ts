import { Injectable } from '@nestjs/common';
import type { ItemRef, Stall } from '@parley/contracts';
import { type Deadline, deadlines } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { MilestonesRepository, toMilestone } from '../milestones/index.ts';
import { DelaysService } from './delays.service.ts';
import { Inquiries } from './inquiries.ts';
import { toMilestoneFact } from './milestone-standings.mapper.ts';
import { namesOf } from './names.ts';

/** What in a process asks for somebody's attention today. */
export interface Attention {
  /** The last revision that was known. */
  written: bigint;
  stalls: readonly Stall[];
  deadlines: readonly (Deadline & Pick<ItemRef, 'id' | 'title'>)[];
}

/** What stands still, and what is near. */
@Injectable()
export class AttentionService {
  readonly #inquiries: Inquiries;
  readonly #delays: DelaysService;
  readonly #milestones: MilestonesRepository;

  constructor(inquiries: Inquiries, delays: DelaysService, milestones: MilestonesRepository) {
    this.#inquiries = inquiries;
    this.#delays = delays;
    this.#milestones = milestones;
  }

  /** @param within how many days from today on count as near */
  async of(process: string, within: number, caller: Caller): Promise<Attention> {
    const entered = await this.#inquiries.enter({ params: { process }, query: {} }, caller);
    const { inquiry, more: milestones } = await this.#inquiries.inquireWithin(entered, {}, async (view) =>
      (await this.#milestones.all(view, entered.client)).map(toMilestone),
    );
    const facts = { ...inquiry.facts, milestones: milestones.map(toMilestoneFact) };
    const goals = new Map(milestones.map((milestone) => [milestone.key, milestone]));
    const names = namesOf(inquiry.rows);
    const named = ({ of, key }: Deadline): Pick<ItemRef, 'id' | 'title'> | undefined =>
      of === 'milestone' ? goals.get(key) : names[of](key);
    return {
      written: inquiry.view.written,
      stalls: this.#delays.among(inquiry).stalls,
      deadlines: deadlines(facts, inquiry.question, within).flatMap((deadline) => {
        const thing = named(deadline);
        return thing === undefined ? [] : [{ ...deadline, id: thing.id, title: thing.title }];
      }),
    };
  }
}

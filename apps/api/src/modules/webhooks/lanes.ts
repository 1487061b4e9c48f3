import { Injectable } from '@nestjs/common';
import type { Client } from '../../platform/database/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';

export const DELIVER = 'webhook_deliver';

/** A line of deliveries to one webhook: of one process, or of a single one that was asked for by hand. */
export interface Lane {
  organizationId: string;
  webhookId: string;
  lane: string;
}

/**
 * Has somebody go along a lane. The jobs of a lane are in a queue of its own, so there is never more than one who does,
 * in whatever instance. A job that fails would let the next one in its queue go first: so it is not the jobs that stand
 * in order, but the deliveries, and a job is only the reason to look which of them is next.
 */
@Injectable()
export class Lanes {
  readonly #jobs: Jobs;

  constructor(jobs: Jobs) {
    this.#jobs = jobs;
  }

  /** At once, or when what has failed is to be tried again. */
  async go({ organizationId, webhookId, lane }: Lane, client?: Client, at?: Date): Promise<void> {
    const queue = `webhook:${webhookId}:${lane}`;
    // Only where the database cannot be worked with does the job itself fail: it is tried for days. Of those who are to
    // go at once one is enough; who is to go later must not be taken for one of them.
    const when = at === undefined ? { key: queue } : { at };
    const of = { organizationId, webhookId, lane };
    await this.#jobs.enqueue(DELIVER, of, { client, queue, attempts: 25, ...when });
  }
}

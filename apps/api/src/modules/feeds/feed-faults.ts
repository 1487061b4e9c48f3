import { Injectable } from '@nestjs/common';
import { type createFeed, type Fault, labelsSeenWith, type Process } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { type DraftOf, ProblemError } from '../../platform/http/index.ts';
import { ProcessesService } from '../processes/index.ts';

/** What speaks against a feed of a process, beyond what speaks against any key. */
@Injectable()
export class FeedFaults {
  readonly #processes: ProcessesService;

  constructor(processes: ProcessesService) {
    this.#processes = processes;
  }

  async of(
    { process, clearance }: Pick<DraftOf<typeof createFeed>['body'], 'process' | 'clearance'>,
    caller: Caller,
  ): Promise<Fault[]> {
    if (process === undefined) return [];
    const seen = await this.#seen(process, caller);
    if (seen === null)
      return [{ pointer: '/process', code: 'not_found', message: 'is no process that you see' }];
    return clearance === undefined || labelsSeenWith(clearance).includes(seen.label)
      ? []
      : [{ pointer: '/clearance', code: 'below_process', message: 'is not enough to see the process' }];
  }

  processOf(process: string, caller: Caller): Promise<Process> {
    return this.#processes.get({ params: { process }, query: {}, body: undefined }, caller);
  }

  async #seen(process: string, caller: Caller): Promise<Process | null> {
    try {
      return await this.processOf(process, caller);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'not_found') return null;
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { InputOf, Process, ProcessChanges, updateProcess } from '@parley/contracts';
import { beginWrite, finishWrite, Prisma, recordVersions } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { invalid } from '../../platform/http/index.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';
import { labelFaults } from './usual-faults.ts';

/** Changes what is said of a process and the rules it is held to; what they were at any instant stays known. */
@Injectable()
export class UpdateProcess {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #repository: ProcessesRepository;

  constructor(database: DatabaseService, processes: ProcessesService, repository: ProcessesRepository) {
    this.#database = database;
    this.#processes = processes;
    this.#repository = repository;
  }

  async update({ params, body }: InputOf<typeof updateProcess>, caller: Caller): Promise<Process> {
    const view = await this.#processes.viewpoint(params.process, caller);
    const faults = labelFaults(view.labels, body.label);
    if (faults.length > 0) throw invalid(faults);
    await this.#database.transaction(async (client) => {
      const write = await beginWrite(client, view);
      await this.#repository.update(view, columnsOf(body), client);
      // What is already so makes no revision.
      const label = await recordVersions(client, write, [view.processId]);
      if (label !== null) await finishWrite(client, write, label);
    });
    return this.#processes.get({ params: { process: view.processId }, query: {}, body: undefined }, caller);
  }
}

/** What is left out stays; what is null is emptied, which in a JSON column is not JSON's own null. */
const columnsOf = (changes: ProcessChanges): Prisma.ProcessUpdateInput => {
  const { title, goal, summary, status, singleUndertaking, stallRules, label } = changes;
  return {
    ...(title !== undefined && { title }),
    ...(goal !== undefined && { goal: goal ?? Prisma.DbNull }),
    ...(summary !== undefined && { summary: summary ?? Prisma.DbNull }),
    ...(status !== undefined && { status }),
    ...(singleUndertaking !== undefined && { singleUndertaking }),
    ...(stallRules !== undefined && {
      stallTimesMedian: stallRules.timesMedian,
      stallAtLeastDays: stallRules.atLeastDays,
      technicalBreaksSilence: stallRules.technicalBreaksSilence,
    }),
    ...(label !== undefined && { label }),
  };
};

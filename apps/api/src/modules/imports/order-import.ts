import { Injectable } from '@nestjs/common';
import type { applyImport, AuditType, Import, InputOf, undoImport } from '@parley/contracts';
import { type ImportState, Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, ProblemError } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { APPLY } from './apply-import.ts';
import { askedBy } from './asking.ts';
import { toImport } from './imports.mapper.ts';
import { type ImportRow, ImportsRepository, viewerOf } from './imports.repository.ts';
import { occurrenceOf, refuseWhileWorking } from './telling.ts';
import { UNDO } from './undo-import.ts';

interface Order {
  job: string;
  from: ImportState;
  to: ImportState;
  type: Extract<AuditType, `import.${string}`>;
  refuse(row: ImportRow, caller: Caller): Promise<void> | void;
}

/** Takes the word to apply an import, or to undo it. The rest is done by a job. */
@Injectable()
export class OrderImport {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #repository: ImportsRepository;
  readonly #jobs: Jobs;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    repository: ImportsRepository,
    jobs: Jobs,
    audit: Audit,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#repository = repository;
    this.#jobs = jobs;
    this.#audit = audit;
  }

  apply({ params }: InputOf<typeof applyImport>, caller: Caller): Promise<Import> {
    return this.#order(params.import, caller, {
      job: APPLY,
      from: 'ready',
      to: 'applying',
      type: 'import.apply_asked',
      refuse: (row) => this.#refuseUnfit(row, caller),
    });
  }

  undo({ params }: InputOf<typeof undoImport>, caller: Caller): Promise<Import> {
    return this.#order(params.import, caller, {
      job: UNDO,
      from: 'applied',
      to: 'undoing',
      type: 'import.undo_asked',
      refuse: () => undefined,
    });
  }

  #order(id: string, caller: Caller, { job, from, to, type, refuse }: Order): Promise<Import> {
    return this.#database.transaction(async (client) => {
      const viewer = viewerOf(caller);
      await this.#repository.lock(caller.organizationId, id, client);
      const row = found(await this.#repository.find(viewer, id, client));
      refuseWhileWorking(row);
      if (row.state !== from)
        throw new ProblemError('conflict', `The import is not ${from}: it is ${row.state}.`);
      if (row.process.reviewRequired) {
        throw new ProblemError(
          'review_required',
          'What enters this ledger is accepted by another person first: propose it.',
        );
      }
      await refuse(row, caller);
      await this.#repository.move(row, from, { state: to, progress: 0, refusal: Prisma.DbNull }, client);
      await this.#jobs.enqueue(job, askedBy(caller, row.id), {
        client,
        attempts: 5,
        queue: `import:${row.id}`,
      });
      this.#audit.record(client, occurrenceOf(row, type));
      return toImport(found(await this.#repository.find(viewer, row.id, client)));
    });
  }

  /** What the changes were held against has to be what is there: as far as whoever uploaded sees it. */
  async #refuseUnfit(row: ImportRow, caller: Caller): Promise<void> {
    const { counts } = toImport(row);
    if (counts !== null && counts.bad > 0) {
      throw new ProblemError(
        'conflict',
        `${counts.bad} of its changes cannot be made: mend the cells and upload the file anew.`,
      );
    }
    const view = await this.#processes.viewpoint(row.processId, { ...caller, clearance: row.clearance });
    if (row.plannedAt !== null && BigInt(view.revision) !== row.plannedAt) {
      throw new ProblemError(
        'conflict',
        `The process was written in since the changes were worked out, at revision ${row.plannedAt}: it is at ${view.revision}. Send the mapping once more.`,
      );
    }
  }
}

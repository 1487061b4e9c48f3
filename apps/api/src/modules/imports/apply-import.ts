import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fault, NewAssertion } from '@parley/contracts';
import { beginWrite, indexWritten, recordVersions, type Write } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { AppendAssertions, type Appending, revisionsSeen } from '../ledger/index.ts';
import {
  ProcessesService,
  tellOfChanges,
  type Viewpoint,
  type Within,
  withinWrite,
} from '../processes/index.ts';
import { AddResources } from './add-resources.ts';
import { asWhoAsked } from './asking.ts';
import { ImportChangesRepository } from './import-changes.repository.ts';
import { toImport } from './imports.mapper.ts';
import { type ImportRow, ImportsRepository } from './imports.repository.ts';
import { Refusals } from './refusals.ts';

export const APPLY = 'apply_import';

/** A hundred thousand assertions, with an entry of the log each. */
export const LONGEST_WRITE = 30 * 60 * 1000;

/** Writes what an import comes to: in one transaction, so that whoever kills it in the middle finds nothing of it. */
@Injectable()
export class ApplyImport implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #imports: ImportsRepository;
  readonly #changes: ImportChangesRepository;
  readonly #resources: AddResources;
  readonly #appending: AppendAssertions;
  readonly #refusals: Refusals;
  readonly #audit: Audit;
  readonly #jobs: Jobs;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    imports: ImportsRepository,
    changes: ImportChangesRepository,
    resources: AddResources,
    appending: AppendAssertions,
    refusals: Refusals,
    audit: Audit,
    jobs: Jobs,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#imports = imports;
    this.#changes = changes;
    this.#resources = resources;
    this.#appending = appending;
    this.#refusals = refusals;
    this.#audit = audit;
    this.#jobs = jobs;
  }

  onModuleInit(): void {
    this.#jobs.define(
      APPLY,
      (payload) =>
        asWhoAsked(this.#database, payload, async (id, caller) => {
          const row = await this.#imports.get(caller.organizationId, id);
          if (row?.state !== 'applying') return;
          await this.#refusals.orBack(row, 'applying', 'ready', () => this.#apply(row, caller));
        }),
      'imports',
    );
  }

  async #apply(row: ImportRow, caller: Caller): Promise<void> {
    const from = await this.#processes.viewpoint(row.processId, { ...caller, clearance: row.clearance });
    await this.#database.transaction(async (client) => {
      const write = await beginWrite(client, from);
      const within = { view: withinWrite(from, write), client };
      // Done already, by whoever had this job before.
      if ((await this.#imports.get(row.organizationId, row.id, client))?.state !== 'applying') return;
      if (write.reviewRequired) throw new ProblemError('review_required');
      refuseStale(row, from);
      await this.#write(row, within, write);
      const seen = await revisionsSeen([write.revision], within.view, client);
      const plannedAt = seen.get(write.revision) ?? write.revision;
      const data = { state: 'applied' as const, progress: 100, appliedAt: write.revision, plannedAt };
      await this.#imports.move(row, 'applying', data, client);
    }, LONGEST_WRITE);
  }

  async #write(row: ImportRow, within: Within, write: Write): Promise<void> {
    const { client } = within;
    const ids = await this.#resources.add(row, within);
    const besides = ids.length === 0 ? null : await recordVersions(client, write, ids);
    const pieces = this.#pieces(row, client);
    const appended = await this.#appending.appendPieces(within, write, pieces, besides);
    if (besides !== null) await tellOfChanges(this.#audit, client, write);
    if (appended.length === 0 && besides === null) throw nothingToDo();
    await indexWritten(client);
    await this.#imports.move(row, 'applying', { progress: 80 });
  }

  /** What is to be appended, some thousands at a time; what the ledger says against it is told of the cell that it came from. */
  async *#pieces(row: ImportRow, client: Client): AsyncGenerator<Appending> {
    const { counts } = toImport(row);
    const all = (counts?.new ?? 0) + (counts?.changed ?? 0);
    let done = 0;
    for await (const some of this.#changes.placed<NewAssertion>(row, 'assertion', client)) {
      yield {
        faults: [],
        compose: () => ({ bodies: some.map(({ body }) => body) }),
        pointerTo: (index, pointer) => {
          const place = some[index];
          return place === undefined
            ? pointer
            : `/${place.sheet}/${place.row}/${place.columnName ?? ''}${pointer}`;
        },
      };
      done += some.length;
      // Told over another connection; the rest is for what follows from a revision.
      await this.#imports.move(row, 'applying', { progress: 5 + Math.floor((done / all) * 70) });
    }
  }
}

/** Nobody else has written in between, as far as whoever uploaded sees it. */
function refuseStale({ plannedAt }: ImportRow, { revision }: Viewpoint): void {
  if (plannedAt === BigInt(revision)) return;
  const fault: Fault = {
    pointer: '{import}',
    code: 'moved_on',
    message: 'was planned on another state of the process',
  };
  throw new ProblemError('conflict', 'The process was written in since: send the mapping once more.', [
    fault,
  ]);
}

const nothingToDo = (): ProblemError =>
  new ProblemError('conflict', 'All of it is so already: there is nothing to write.');

import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Fault, ImportMapping } from '@parley/contracts';
import { plan, type Planned, Refused } from '@parley/imports';
import { Prisma } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { FactsRepository } from '../ledger/index.ts';
import { drawKey, ProcessesService, type Viewpoint } from '../processes/index.ts';
import { asWhoAsked } from './asking.ts';
import { ImportChangesRepository } from './import-changes.repository.ts';
import { type ImportRow, ImportsRepository } from './imports.repository.ts';
import { loadRecord } from './load-record.ts';
import { HoldAgainstLedger } from './hold-against-ledger.ts';

export const PLAN = 'plan_import';

/** As many as are kept and shown; a wide sheet has a change a cell. */
const MOST_CHANGES = 200_000;
/** Changes that are held against the ledger and kept at once: memory holds so many of them. */
const PIECE = 2000;

/** Works out what an import would do. Done again where it was killed, it begins from the beginning. */
@Injectable()
export class PlanImport implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #facts: FactsRepository;
  readonly #imports: ImportsRepository;
  readonly #changes: ImportChangesRepository;
  readonly #ledger: HoldAgainstLedger;
  readonly #jobs: Jobs;
  readonly #logger = new Logger('Imports');

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    facts: FactsRepository,
    imports: ImportsRepository,
    changes: ImportChangesRepository,
    ledger: HoldAgainstLedger,
    jobs: Jobs,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#facts = facts;
    this.#imports = imports;
    this.#changes = changes;
    this.#ledger = ledger;
    this.#jobs = jobs;
  }

  onModuleInit(): void {
    this.#jobs.define(
      PLAN,
      (payload) => asWhoAsked(this.#database, payload, (id, caller) => this.#plan(id, caller)),
      'imports',
    );
  }

  async #plan(id: string, caller: Caller): Promise<void> {
    const row = await this.#imports.get(caller.organizationId, id);
    if (row === null || row.state !== 'planning') return;
    try {
      await this.#planned(row, caller);
    } catch (error) {
      await this.#changes.clear(row);
      await this.#imports.move(row, 'planning', {
        state: 'mapping',
        progress: 0,
        refusal: this.#refusalOf(error),
      });
    }
  }

  async #planned(row: ImportRow, caller: Caller): Promise<void> {
    await this.#changes.clear(row);
    // By the eyes of whoever uploaded it, whoever asks: its changes are shown to all who see as much.
    const view = await this.#processes.viewpoint(row.processId, { ...caller, clearance: row.clearance });
    const { columns } = row.mapping as ImportMapping;
    const hold = await this.#ledger.begin(view, new Map(columns.map(({ field, header }) => [field, header])));
    const counts = { new: 0, changed: 0, same: 0, skipped: 0, bad: 0 };
    for await (const { some, progress } of this.#changesOf(row, view, caller)) {
      const changes = await hold(some);
      await this.#changes.add(row, changes);
      for (const { kind } of changes) counts[kind] += 1;
      await this.#imports.move(row, 'planning', { progress });
    }
    await this.#imports.move(row, 'planning', {
      state: 'ready',
      progress: 100,
      counts,
      plannedAt: BigInt(view.revision),
      refusal: Prisma.DbNull,
    });
  }

  /** Some thousands at a time, and how far in the file that is. */
  async *#changesOf(
    row: ImportRow,
    view: Viewpoint,
    { permissions }: Caller,
  ): AsyncGenerator<{ some: Planned[]; progress: number }> {
    const mapping = row.mapping as ImportMapping;
    const all = (row.detected as { rows: number }).rows;
    const planning = {
      mapping,
      record: await loadRecord(this.#facts, view, this.#database.prisma),
      label: row.label,
      fileName: row.name,
      mayAdd: {
        item: permissions.includes('items:write'),
        meeting: permissions.includes('record:write'),
        source: permissions.includes('sources:write'),
      },
      draw: drawKey,
    };
    const file = { name: row.name, bytes: await this.#imports.bytesOf(row), encoding: row.encoding };
    let some: Planned[] = [];
    let [rows, changes] = [0, 0];
    for await (const of of plan(file, planning)) {
      some.push(...of);
      rows += 1;
      changes += of.length;
      if (changes > MOST_CHANGES) {
        throw new Refused('too_many_changes', `comes to more than ${MOST_CHANGES} changes: split it`);
      }
      if (some.length < PIECE) continue;
      yield { some, progress: Math.min(99, Math.floor((rows / all) * 100)) };
      some = [];
    }
    yield { some, progress: 99 };
  }

  #refusalOf(error: unknown): { detail: string; errors: Fault[] } {
    if (error instanceof Refused) {
      return {
        detail: 'The file cannot be read by this mapping.',
        errors: [{ pointer: '/mapping', code: error.code, message: error.message }],
      };
    }
    if (error instanceof ProblemError) return { detail: error.message, errors: [...error.faults] };
    this.#logger.error(error);
    return { detail: 'Something broke on our side: try again.', errors: [] };
  }
}

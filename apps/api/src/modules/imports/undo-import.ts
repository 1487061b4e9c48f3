import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fault } from '@parley/contracts';
import { beginWrite, indexWritten, recordVersions, type Write } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import {
  AppendAssertions,
  type Appending,
  appendingAll,
  type AssertionRow,
  AssertionsRepository,
  takenBack,
} from '../ledger/index.ts';
import { ProcessesService, tellOfChanges, type Within, withinWrite } from '../processes/index.ts';
import { LONGEST_WRITE } from './apply-import.ts';
import { asWhoAsked } from './asking.ts';
import { type ImportRow, ImportsRepository } from './imports.repository.ts';
import { type Made, MadeByImport } from './made-by-import.ts';
import { Refusals } from './refusals.ts';
import { TakeBack } from './take-back.ts';

export const UNDO = 'undo_import';

/** Assertions looked for by one statement, which takes no more of them than some ten thousand. */
const AT_ONCE = 5000;

const piecesOf = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, nth) =>
    all.slice(nth * AT_ONCE, (nth + 1) * AT_ONCE),
  );

/** Takes back what an import has written, as one act: what was known in between stays known. */
@Injectable()
export class UndoImport implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #imports: ImportsRepository;
  readonly #made: MadeByImport;
  readonly #takingBack: TakeBack;
  readonly #assertions: AssertionsRepository;
  readonly #appending: AppendAssertions;
  readonly #refusals: Refusals;
  readonly #audit: Audit;
  readonly #jobs: Jobs;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    imports: ImportsRepository,
    made: MadeByImport,
    takingBack: TakeBack,
    assertions: AssertionsRepository,
    appending: AppendAssertions,
    refusals: Refusals,
    audit: Audit,
    jobs: Jobs,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#imports = imports;
    this.#made = made;
    this.#takingBack = takingBack;
    this.#assertions = assertions;
    this.#appending = appending;
    this.#refusals = refusals;
    this.#audit = audit;
    this.#jobs = jobs;
  }

  onModuleInit(): void {
    this.#jobs.define(
      UNDO,
      (payload) =>
        asWhoAsked(this.#database, payload, async (id, caller) => {
          const row = await this.#imports.get(caller.organizationId, id);
          if (row?.state !== 'undoing' || row.appliedAt === null) return;
          const { appliedAt } = row;
          await this.#refusals.orBack(row, 'undoing', 'applied', () => this.#undo(row, appliedAt, caller));
        }),
      'imports',
    );
  }

  async #undo(row: ImportRow, appliedAt: bigint, caller: Caller): Promise<void> {
    const from = await this.#processes.viewpoint(row.processId, { ...caller, clearance: row.clearance });
    await this.#database.transaction(async (client) => {
      const write = await beginWrite(client, from);
      const within = { view: withinWrite(from, write), client };
      if ((await this.#imports.get(row.organizationId, row.id, client))?.state !== 'undoing') return;
      if (write.reviewRequired) throw new ProblemError('review_required');
      const made = await this.#made.find(within, appliedAt);
      const faults = [...made.flatMap(faultsOfChange), ...(await this.#made.faultsOfUses(within, appliedAt))];
      if (faults.length > 0) throw stillUsed(faults);
      await this.#write(row, within, write, made);
      await this.#imports.move(
        row,
        'undoing',
        { state: 'undone', progress: 100, undoneAt: write.revision },
        client,
      );
    }, LONGEST_WRITE);
  }

  async #write(row: ImportRow, within: Within, write: Write, made: readonly Made[]): Promise<void> {
    const { view, client } = within;
    const revisions = row.appliedAt === null ? [] : [row.appliedAt];
    const said = await this.#assertions.named(view, { revisions, ids: [] }, client);
    await this.#refuseCorrected(within, revisions);
    await this.#takingBack.takeBack(within, made);
    const ids = made.map(({ id }) => id);
    const besides = ids.length === 0 ? null : await recordVersions(client, write, ids);
    const pieces = this.#corrections(row, within, piecesOf(said.map(({ id }) => id)));
    await this.#appending.appendPieces({ view, client }, write, pieces, besides);
    if (besides !== null) await tellOfChanges(this.#audit, client, write);
    await indexWritten(client);
  }

  async #refuseCorrected({ view, client }: Within, revisions: readonly bigint[]): Promise<void> {
    const ids = await this.#assertions.correctedOf(view, revisions, client);
    const rows: AssertionRow[] = [];
    for (const some of piecesOf(ids)) rows.push(...(await this.#assertions.findAll(view, some, client)));
    const corrected = rows.filter(({ correctedBy }) => correctedBy !== null);
    if (corrected.length === 0) return;
    throw stillUsed(corrected.map(({ key, correctedBy }) => correctedSince(key, correctedBy?.key)));
  }

  /** For each assertion one in its place that says nothing, some thousands at a time. */
  async *#corrections(
    row: ImportRow,
    within: Within,
    pieces: readonly (readonly string[])[],
  ): AsyncGenerator<Appending> {
    for (const [nth, ids] of pieces.entries()) {
      yield appendingAll(await takenBack(within, ids, NOTE));
      // Told over another connection; the rest is for what follows from a revision.
      await this.#imports.move(row, 'undoing', {
        progress: 5 + Math.floor(((nth + 1) / pieces.length) * 75),
      });
    }
  }
}

const NOTE = 'The import that said so was undone.';

const faultsOfChange = ({ resource, key, isChanged }: Made): Fault[] =>
  isChanged
    ? [{ pointer: '{import}', code: 'changed_since', message: `the ${resource} ${key} was changed since` }]
    : [];

const correctedSince = (key: string, by: string | undefined): Fault => ({
  pointer: '{import}',
  code: 'corrected_since',
  message: `the assertion ${key} was corrected since${by === undefined ? '' : `, by ${by}`}`,
});

const stillUsed = (faults: readonly Fault[]): ProblemError =>
  new ProblemError(
    'conflict',
    'Others have built on what the import has written: it can be undone where they take that back.',
    faults,
  );

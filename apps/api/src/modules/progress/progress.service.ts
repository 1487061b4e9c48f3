import { Injectable } from '@nestjs/common';
import type { getMatrix, getProgress, InputOf, Matrix, Progress, QuestionQuery } from '@parley/contracts';
import { type LedgerFacts, matrix, movementBetween, progressSeries, type Question } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type FactRows, FactsRepository, toFacts } from '../ledger/index.ts';
import { ProcessesService, type Viewpoint } from '../processes/index.ts';
import { toMatrix } from './matrix.mapper.ts';
import { toProgress } from './progress.mapper.ts';
import { toQuestion } from './question.ts';

/** A question, and everything it is put to. */
interface Inquiry {
  view: Viewpoint;
  rows: FactRows;
  facts: LedgerFacts;
  question: Question;
}

/** Brings facts to the domain and its answers back. It knows no rule of reckoning itself. */
@Injectable()
export class ProgressService {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #facts: FactsRepository;

  constructor(database: DatabaseService, processes: ProcessesService, facts: FactsRepository) {
    this.#database = database;
    this.#processes = processes;
    this.#facts = facts;
  }

  async progress(input: InputOf<typeof getProgress>, caller: Caller): Promise<Progress> {
    const { view, rows, facts, question } = await this.#inquire(input, caller);
    return toProgress(view, question, progressSeries(facts, question), rows);
  }

  async matrix(input: InputOf<typeof getMatrix>, caller: Caller): Promise<Matrix> {
    const { view, rows, facts, question } = await this.#inquire(input, caller);
    const table = matrix(facts, question);
    const since = movementBetween(facts, question, table.meetings.at(-1) ?? null, question.asOf);
    return toMatrix(view, question, table, since.moves, rows);
  }

  async #inquire(
    { params, query }: { params: { process: string }; query: QuestionQuery },
    caller: Caller,
  ): Promise<Inquiry> {
    // One moment for both, or the answer could carry a revision that it does not hold.
    const { view, rows } = await this.#database.snapshot(async (client) => {
      const view = await this.#processes.viewpoint(params.process, caller, client);
      return { view, rows: await this.#facts.load(view, client) };
    });
    const facts = toFacts(rows);
    return { view, rows, facts, question: toQuestion(query, { tracks: rows.tracks, facts }, new Date()) };
  }
}

import { Injectable } from '@nestjs/common';
import { question as questionSchema, type QuestionQuery } from '@parley/contracts';
import type { LedgerFacts, Question } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type FactRows, FactsRepository, toFacts } from '../ledger/index.ts';
import { ProcessesService, type Viewpoint, type Within } from '../processes/index.ts';
import { toQuestion } from './question.ts';

/** A question, and everything it is put to. */
export interface Inquiry {
  view: Viewpoint;
  rows: FactRows;
  facts: LedgerFacts;
  question: Question;
}

/** What comes in: a process, and as much of a question as its route takes. */
export interface Inquired {
  params: { process: string };
  query: Partial<QuestionQuery>;
}

/** Where every reckoned answer begins: the facts as the caller may see them, and the question to put to them. */
@Injectable()
export class Inquiries {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #facts: FactsRepository;

  constructor(database: DatabaseService, processes: ProcessesService, facts: FactsRepository) {
    this.#database = database;
    this.#processes = processes;
    this.#facts = facts;
  }

  async inquire(inquired: Inquired, caller: Caller): Promise<Inquiry> {
    const within = await this.enter(inquired, caller);
    const { inquiry } = await this.inquireWithin(within, inquired.query, () => Promise.resolve(null));
    return inquiry;
  }

  /** Where a reader stands who asks. */
  async enter({ params, query }: Inquired, caller: Caller): Promise<Within> {
    // The question's other time is the domain's to look at: it needs to know what comes later, a promised meeting say.
    const { knownAt } = query;
    const view = await this.#processes.viewpoint(params.process, caller, { knownAt });
    return { view, client: this.#database.prisma };
  }

  /** From where one stands already, be it within a write, and with whatever else the answer is made of. */
  async inquireWithin<More>(
    { view, client }: Within,
    query: Inquired['query'],
    loadMore: (view: Viewpoint) => Promise<More>,
  ): Promise<{ inquiry: Inquiry; more: More }> {
    // One after the other is still of one moment: what was known at the viewpoint's instant changes no more.
    const rows = await this.#facts.load(view, client);
    const more = await loadMore(view);
    const facts = toFacts(rows);
    const known = view.written < 0n ? null : { tracks: rows.tracks, facts };
    const whole = { ...questionSchema.parse({}), ...query };
    const question = toQuestion(whole, known, view.knownAt, new Date());
    return { inquiry: { view, rows, facts, question }, more };
  }
}

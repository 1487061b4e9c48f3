import { Injectable } from '@nestjs/common';
import { type Assertion, type Fault, type Label, lowerOf, type NewAssertion } from '@parley/contracts';
import { beginWrite, finishWrite, type Write } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { invalid, ProblemError } from '../../platform/http/index.ts';
import { type Viewpoint, type Within, withinWrite } from '../processes/index.ts';
import { AdmitAssertions } from './admit-assertions.ts';
import type { Appending } from './appending.ts';
import { rowsOf } from './assertion-rows.ts';
import { toAssertion } from './assertions.mapper.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { insertAssertions } from './insert-assertions.ts';
import { labelOf, type Submission } from './submission.ts';
import { tellOfAssertions } from './tell-of-assertions.ts';

/** Appends assertions to the ledger, all of them, or says everything that speaks against it and writes nothing. */
@Injectable()
export class AppendAssertions {
  readonly #database: DatabaseService;
  readonly #admission: AdmitAssertions;
  readonly #assertions: AssertionsRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    admission: AdmitAssertions,
    assertions: AssertionsRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#admission = admission;
    this.#assertions = assertions;
    this.#audit = audit;
  }

  append(from: Viewpoint, appending: Appending): Promise<Assertion[]> {
    return this.#database.transaction(async (client) => {
      // First the lock: what is checked below still holds when it is written.
      const write = await beginWrite(client, from);
      const within = { view: withinWrite(from, write), client };
      if (write.reviewRequired) throw reviewRequired();
      const ids = await this.appendWithin(within, write, appending);
      return (await this.#assertions.findAll(within.view, ids, client)).map(toAssertion);
    });
  }

  /** The same in a write that has begun, which this finishes. Gives their ids. */
  appendWithin(within: Within, write: Write, appending: Appending): Promise<string[]> {
    return this.appendPieces(within, write, [appending]);
  }

  /**
   * The same of what comes in pieces, of which memory holds one: each is held against the ledger with those before it. All
   * are looked at before it is said what speaks against any.
   *
   * @param besides the lowest clearance that sees something of what else the write has recorded, if anything
   */
  async appendPieces(
    within: Within,
    write: Write,
    pieces: Iterable<Appending> | AsyncIterable<Appending>,
    besides: Label | null = null,
  ): Promise<string[]> {
    const ledger = await this.#admission.load(within);
    const ids: string[] = [];
    const faults: Fault[] = [];
    let lowest = besides;
    for await (const piece of pieces) {
      const held = await this.#admission.hold(within, piece, ledger);
      for (const fault of held.faults) faults.push(fault);
      if (faults.length === 0) {
        // Nothing speaks against its shape: all of it could be read.
        const admitted = held.submission as Submission<NewAssertion>;
        await insertAssertions(rowsOf(admitted, write, ids.length), ids.length, within.client);
        lowest = lowest === null ? labelOf(admitted) : lowerOf(lowest, labelOf(admitted));
        for (const { id } of admitted.entries) ids.push(id);
      }
    }
    if (faults.length > 0) throw invalid(faults);
    if (lowest !== null) await finishWrite(within.client, write, lowest);
    if (ids.length > 0) tellOfAssertions(this.#audit, within.client, write);
    return ids;
  }
}

const reviewRequired = (): ProblemError =>
  new ProblemError(
    'review_required',
    'What enters this ledger is accepted by another person first: send the same to POST /v1/processes/{process}/proposals (a correction as act `correct` with `corrects`), or to …/proposals/generic-reconfirmations.',
  );

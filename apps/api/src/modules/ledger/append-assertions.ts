import { Injectable } from '@nestjs/common';
import { type Assertion, type Label, lowerOf } from '@parley/contracts';
import { beginWrite, finishWrite, type Write } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { type Viewpoint, type Within, withinWrite } from '../processes/index.ts';
import { AdmitAssertions } from './admit-assertions.ts';
import type { Appending } from './appending.ts';
import { toRows } from './assertion-rows.ts';
import { toAssertion } from './assertions.mapper.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { labelOf } from './submission.ts';
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

  /**
   * The same in a write that has begun, which this finishes. Gives their ids.
   *
   * @param besides the lowest clearance that sees something of what else the write has recorded, if anything
   */
  async appendWithin(
    within: Within,
    write: Write,
    appending: Appending,
    besides: Label | null = null,
  ): Promise<string[]> {
    const admitted = await this.#admission.admit(within, appending);
    await this.#assertions.append(toRows(admitted, write), within.client);
    const label = labelOf(admitted);
    await finishWrite(within.client, write, besides === null ? label : lowerOf(label, besides));
    await tellOfAssertions(this.#audit, within.client, write);
    return admitted.entries.map(({ id }) => id);
  }
}

const reviewRequired = (): ProblemError =>
  new ProblemError(
    'review_required',
    'What enters this ledger is accepted by another person first: send the same to POST /v1/processes/{process}/proposals (a correction as act `correct` with `corrects`), or to …/proposals/generic-reconfirmations.',
  );

import { Injectable } from '@nestjs/common';
import type { Assertion, Fault, NewAssertion } from '@parley/contracts';
import { beginWrite, finishWrite, type Write } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { invalid } from '../../platform/http/index.ts';
import { drawKey, type Viewpoint, withinWrite } from '../processes/index.ts';
import { faultsOf } from './admission.ts';
import { toRows } from './assertion-rows.ts';
import { toAssertion } from './assertions.mapper.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { type FactRows, FactsRepository } from './facts.repository.ts';
import { type DraftAssertion, labelOf, type Submission } from './submission.ts';
import { tellOfAssertions } from './tell-of-assertions.ts';

/** What a request comes to, once the ledger that it speaks of is known. */
export interface Composition {
  bodies: readonly DraftAssertion[];
  /** What speaks against the request itself; pointers lead into its body. */
  faults?: readonly Fault[];
}

export interface Appending {
  /** What speaks against the shape of the request; what of it is well-formed is looked at all the same. */
  faults: readonly Fault[];
  /** Is asked under the lock, so that what it makes of the ledger still holds when it is written. */
  compose(rows: FactRows): Composition;
  /** Where in the request a field of one entry stands. */
  pointerTo(index: number, pointer: string): string;
}

/** Appends assertions to the ledger, all of them, or says everything that speaks against it and writes nothing. */
@Injectable()
export class AppendAssertions {
  readonly #database: DatabaseService;
  readonly #facts: FactsRepository;
  readonly #assertions: AssertionsRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    facts: FactsRepository,
    assertions: AssertionsRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#facts = facts;
    this.#assertions = assertions;
    this.#audit = audit;
  }

  append(from: Viewpoint, { compose, pointerTo, faults: ofShape }: Appending): Promise<Assertion[]> {
    return this.#database.transaction(async (client) => {
      // First the lock: what is checked below still holds when it is written.
      const write = await beginWrite(client, from);
      const view = withinWrite(from, write);
      const rows = await this.#facts.load(view, client);
      const { bodies, faults = [] } = compose(rows);
      const submission = await this.#submit(view, bodies, rows, write, client);
      const ofEntries = faultsOf(submission).map(({ index, fault }) => ({
        ...fault,
        pointer: pointerTo(index, fault.pointer),
      }));
      const all = onceEach([...ofShape, ...faults, ...ofEntries]);
      if (all.length > 0) throw invalid(all);

      // Nothing speaks against its shape: all of it could be read.
      const whole = submission as Submission<NewAssertion>;
      await this.#assertions.append(toRows(whole, write), client);
      await finishWrite(client, write, labelOf(whole));
      await tellOfAssertions(this.#audit, client, write);
      const ids = submission.entries.map(({ id }) => id);
      return (await this.#assertions.findAll(view, ids, client)).map(toAssertion);
    });
  }

  async #submit(
    view: Viewpoint,
    bodies: readonly DraftAssertion[],
    rows: FactRows,
    { recordedAt }: Write,
    client: Client,
  ): Promise<Submission> {
    // Ids are drawn under the lock too, so that their order is that of the revisions.
    const entries = bodies.map((body) => ({ id: uuidv7(), key: body.key ?? drawKey('a'), body }));
    return {
      entries,
      rows,
      sources: await this.#assertions.evidenceNamed(view, bodies, client),
      takenKeys: await this.#assertions.takenKeys(view, entries, client),
      labels: view.labels,
      recordedAt,
    };
  }
}

/** What two rules, or two entries made of one field, say in the same word is said once. */
const onceEach = (faults: readonly Fault[]): Fault[] => {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const name = `${fault.pointer} ${fault.code}`;
    if (!first.has(name)) first.set(name, fault);
  }
  return [...first.values()];
};

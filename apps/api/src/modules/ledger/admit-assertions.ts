import { Injectable } from '@nestjs/common';
import type { Fault, NewAssertion } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { invalid } from '../../platform/http/index.ts';
import { drawKey, type Within } from '../processes/index.ts';
import { type EntryFault, faultsOf } from './admission.ts';
import type { Appending } from './appending.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { countIn } from './count-in.ts';
import { type FactRows, FactsRepository } from './facts.repository.ts';
import { HeldLedger } from './held-ledger.ts';
import { type DraftAssertion, named, type Submission } from './submission.ts';

/** Holds what is to be appended against the ledger, under the lock of its process. */
@Injectable()
export class AdmitAssertions {
  readonly #facts: FactsRepository;
  readonly #assertions: AssertionsRepository;

  constructor(facts: FactsRepository, assertions: AssertionsRepository) {
    this.#facts = facts;
    this.#assertions = assertions;
  }

  /** @throws ProblemError with everything that speaks against it */
  async admit(within: Within, appending: Appending): Promise<Submission<NewAssertion>> {
    const { submission, faults } = await this.hold(within, appending, await this.load(within));
    if (faults.length > 0) throw invalid(faults);
    // Nothing speaks against its shape: all of it could be read.
    return submission as Submission<NewAssertion>;
  }

  /** What is to be held against: for a write of several pieces once. */
  async load({ view, client }: Within): Promise<HeldLedger> {
    return new HeldLedger(await this.#facts.load(view, client));
  }

  /** What is asked for, and everything that speaks against it. It is counted in, whatever that is. */
  async hold(
    within: Within,
    { compose, pointerTo, faults: ofShape }: Appending,
    ledger: HeldLedger,
  ): Promise<{ submission: Submission; faults: Fault[] }> {
    const { bodies, faults = [] } = compose(ledger.rows);
    const submission = await this.#submit(within, bodies, ledger.rows);
    const ofEntries = faultsOf(submission, ledger).map(({ index, fault }) => ({
      ...fault,
      pointer: pointerTo(index, fault.pointer),
    }));
    countIn(submission);
    return { submission, faults: onceEach([...ofShape, ...faults, ...ofEntries]) };
  }

  /**
   * What would speak against appending these to what is there, and is planned to be, and counts them in. Nothing is locked
   * and nothing kept: it is for whoever wants to know beforehand.
   */
  async weigh(
    within: Within,
    bodies: readonly NewAssertion[],
    ledger: HeldLedger,
    plannedSources: Submission['sources'],
  ): Promise<EntryFault[]> {
    const submission = await this.#submit(within, bodies, ledger.rows);
    const whole = { ...submission, sources: [...submission.sources, ...plannedSources] };
    const faults = faultsOf(whole, ledger);
    countIn(whole);
    return faults;
  }

  async #submit(
    { view, client }: Within,
    bodies: readonly DraftAssertion[],
    rows: FactRows,
  ): Promise<Submission> {
    // Ids are drawn under the lock too, so that their order is that of the revisions.
    const entries = bodies.map((body) => ({ id: uuidv7(), key: body.key ?? drawKey('a'), body }));
    return {
      entries,
      rows,
      sources: await this.#assertions.evidenceNamed(view, bodies, client),
      corrected: await this.#assertions.corrected(view, corrected(rows, bodies), client),
      takenKeys: await this.#assertions.takenKeys(view, entries, client),
      labels: view.labels,
      recordedAt: view.knownAt,
    };
  }
}

/** Ids of what the entries correct, as far as it stands in the ledger and not among them. */
const corrected = ({ assertions }: FactRows, bodies: readonly DraftAssertion[]): string[] =>
  bodies.flatMap(({ corrects }) => (corrects ? (named(assertions, corrects)?.id ?? []) : []));

/** What two rules, or two entries made of one field, say in the same word is said once. */
const onceEach = (faults: readonly Fault[]): Fault[] => {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const name = `${fault.pointer} ${fault.code}`;
    if (!first.has(name)) first.set(name, fault);
  }
  return [...first.values()];
};

import { Injectable } from '@nestjs/common';
import type {
  appendAssertion,
  appendAssertions,
  Appended,
  Assertion,
  correctAssertion,
  reconfirmGenerically,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { type DraftOf, found } from '../../platform/http/index.ts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { AppendAssertions } from './append-assertions.ts';
import { appendingAll, appendingGenericReconfirmation } from './appending.ts';
import { toAssertion } from './assertions.mapper.ts';
import { type AssertionRow, AssertionsRepository } from './assertions.repository.ts';
import { toCorrection } from './correction.ts';

@Injectable()
export class LedgerService extends Collection<AssertionRow, Assertion> {
  readonly #assertions: AssertionsRepository;
  readonly #appending: AppendAssertions;

  constructor(processes: ProcessesService, assertions: AssertionsRepository, appending: AppendAssertions) {
    super(processes, assertions, toAssertion);
    this.#assertions = assertions;
    this.#appending = appending;
  }

  async append(
    { params, body, faults }: DraftOf<typeof appendAssertion>,
    caller: Caller,
  ): Promise<Assertion> {
    const view = await this.processes.viewpoint(params.process, caller);
    const made = await this.#appending.append(view, {
      faults,
      compose: () => ({ bodies: [body] }),
      pointerTo: (_, pointer) => pointer,
    });
    return onlyOne(made);
  }

  async appendAll(
    { params, body, faults }: DraftOf<typeof appendAssertions>,
    caller: Caller,
  ): Promise<Appended> {
    const view = await this.processes.viewpoint(params.process, caller);
    return { data: await this.#appending.append(view, appendingAll(body.assertions ?? [], faults)) };
  }

  async correct(
    { params, body, faults }: DraftOf<typeof correctAssertion>,
    caller: Caller,
  ): Promise<Assertion> {
    const view = await this.processes.viewpoint(params.process, caller);
    const target = found(await this.#assertions.find(view, params.id));
    const made = await this.#appending.append(view, {
      faults,
      compose: () => ({ bodies: [toCorrection(target, body)] }),
      // What is corrected stands in the path.
      pointerTo: (_, pointer) => (pointer === '/corrects' ? '{id}' : pointer),
    });
    return onlyOne(made);
  }

  async reconfirm(
    { params, body, faults }: DraftOf<typeof reconfirmGenerically>,
    caller: Caller,
  ): Promise<Appended> {
    const view = await this.processes.viewpoint(params.process, caller);
    return { data: await this.#appending.append(view, appendingGenericReconfirmation(body, faults)) };
  }
}

function onlyOne([made]: readonly Assertion[]): Assertion {
  if (made === undefined) throw new Error('what was appended is not there');
  return made;
}

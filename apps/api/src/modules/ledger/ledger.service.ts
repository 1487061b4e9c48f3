import { Injectable } from '@nestjs/common';
import type { appendAssertion, Assertion, InputOf } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { AppendAssertion } from './append-assertion.ts';
import { toAssertion } from './assertions.mapper.ts';
import { type AssertionRow, AssertionsRepository } from './assertions.repository.ts';

@Injectable()
export class LedgerService extends Collection<AssertionRow, Assertion> {
  readonly #appending: AppendAssertion;

  constructor(processes: ProcessesService, repository: AssertionsRepository, appending: AppendAssertion) {
    super(processes, repository, toAssertion);
    this.#appending = appending;
  }

  async append({ params, body }: InputOf<typeof appendAssertion>, caller: Caller): Promise<Assertion> {
    return this.#appending.append(await this.processes.viewpoint(params.process, caller), body);
  }
}

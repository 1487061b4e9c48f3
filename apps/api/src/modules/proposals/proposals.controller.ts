import { Controller } from '@nestjs/common';
import {
  acceptProposal,
  getProposal,
  type InputOf,
  listProposals,
  proposeAssertions,
  proposeGenericReconfirmation,
  sendBackProposal,
  withdrawProposal,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, Input, InputDraft } from '../../platform/http/index.ts';
import { JudgeProposal } from './judge-proposal.ts';
import { ProposalsService } from './proposals.service.ts';
import { ProposeAssertions } from './propose-assertions.ts';

@Controller()
export class ProposalsController {
  readonly #service: ProposalsService;
  readonly #proposing: ProposeAssertions;
  readonly #judging: JudgeProposal;

  constructor(service: ProposalsService, proposing: ProposeAssertions, judging: JudgeProposal) {
    this.#service = service;
    this.#proposing = proposing;
    this.#judging = judging;
  }

  @Endpoint(listProposals)
  list(@Input() input: InputOf<typeof listProposals>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getProposal)
  get(@Input() input: InputOf<typeof getProposal>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(proposeAssertions)
  propose(@InputDraft() input: DraftOf<typeof proposeAssertions>, @CurrentCaller() caller: Caller) {
    return this.#proposing.assertions(input, caller);
  }

  @Endpoint(proposeGenericReconfirmation)
  proposeReconfirmation(
    @InputDraft() input: DraftOf<typeof proposeGenericReconfirmation>,
    @CurrentCaller() caller: Caller,
  ) {
    return this.#proposing.genericReconfirmation(input, caller);
  }

  @Endpoint(acceptProposal)
  accept(@Input() input: InputOf<typeof acceptProposal>, @CurrentCaller() caller: Caller) {
    return this.#judging.accept(input, caller);
  }

  @Endpoint(sendBackProposal)
  sendBack(@Input() input: InputOf<typeof sendBackProposal>, @CurrentCaller() caller: Caller) {
    return this.#judging.sendBack(input, caller);
  }

  @Endpoint(withdrawProposal)
  withdraw(@Input() input: InputOf<typeof withdrawProposal>, @CurrentCaller() caller: Caller) {
    return this.#judging.withdraw(input, caller);
  }
}

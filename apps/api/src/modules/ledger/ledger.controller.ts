import { Controller } from '@nestjs/common';
import {
  appendAssertion,
  appendAssertions,
  assertions,
  correctAssertion,
  exportAssertions,
  type InputOf,
  reconfirmGenerically,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, Input, InputDraft } from '../../platform/http/index.ts';
import { ExportAssertions } from './export-assertions.ts';
import { LedgerService } from './ledger.service.ts';

/** Append and read. There is no route that changes an assertion or takes one away. */
@Controller()
export class LedgerController {
  readonly #service: LedgerService;
  readonly #exporting: ExportAssertions;

  constructor(service: LedgerService, exporting: ExportAssertions) {
    this.#service = service;
    this.#exporting = exporting;
  }

  @Endpoint(assertions.list)
  list(@Input() input: InputOf<typeof assertions.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(assertions.get)
  get(@Input() input: InputOf<typeof assertions.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(exportAssertions)
  export(@Input() input: InputOf<typeof exportAssertions>, @CurrentCaller() caller: Caller) {
    return this.#exporting.export(input, caller);
  }

  @Endpoint(appendAssertion)
  append(@InputDraft() input: DraftOf<typeof appendAssertion>, @CurrentCaller() caller: Caller) {
    return this.#service.append(input, caller);
  }

  @Endpoint(appendAssertions)
  appendAll(@InputDraft() input: DraftOf<typeof appendAssertions>, @CurrentCaller() caller: Caller) {
    return this.#service.appendAll(input, caller);
  }

  @Endpoint(correctAssertion)
  correct(@InputDraft() input: DraftOf<typeof correctAssertion>, @CurrentCaller() caller: Caller) {
    return this.#service.correct(input, caller);
  }

  @Endpoint(reconfirmGenerically)
  reconfirm(@InputDraft() input: DraftOf<typeof reconfirmGenerically>, @CurrentCaller() caller: Caller) {
    return this.#service.reconfirm(input, caller);
  }
}

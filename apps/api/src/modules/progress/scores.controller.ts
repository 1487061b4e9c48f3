import { Controller } from '@nestjs/common';
import { explainProgress, getBreakdown, getMovement, getUndertaking, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ScoresService } from './scores.service.ts';

@Controller()
export class ScoresController {
  readonly #service: ScoresService;

  constructor(service: ScoresService) {
    this.#service = service;
  }

  @Endpoint(explainProgress)
  explain(@Input() input: InputOf<typeof explainProgress>, @CurrentCaller() caller: Caller) {
    return this.#service.explain(input, caller);
  }

  @Endpoint(getMovement)
  movement(@Input() input: InputOf<typeof getMovement>, @CurrentCaller() caller: Caller) {
    return this.#service.movement(input, caller);
  }

  @Endpoint(getBreakdown)
  breakdown(@Input() input: InputOf<typeof getBreakdown>, @CurrentCaller() caller: Caller) {
    return this.#service.breakdown(input, caller);
  }

  @Endpoint(getUndertaking)
  undertaking(@Input() input: InputOf<typeof getUndertaking>, @CurrentCaller() caller: Caller) {
    return this.#service.undertaking(input, caller);
  }
}

import { Controller } from '@nestjs/common';
import { getLag, getStalls, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { DelaysService } from './delays.service.ts';

@Controller()
export class DelaysController {
  readonly #service: DelaysService;

  constructor(service: DelaysService) {
    this.#service = service;
  }

  @Endpoint(getStalls)
  stalls(@Input() input: InputOf<typeof getStalls>, @CurrentCaller() caller: Caller) {
    return this.#service.stalls(input, caller);
  }

  @Endpoint(getLag)
  lag(@Input() input: InputOf<typeof getLag>, @CurrentCaller() caller: Caller) {
    return this.#service.lag(input, caller);
  }
}

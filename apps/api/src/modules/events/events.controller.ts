import { Controller } from '@nestjs/common';
import { type InputOf, events } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { EventsService } from './events.service.ts';

@Controller()
export class EventsController {
  readonly #service: EventsService;

  constructor(service: EventsService) {
    this.#service = service;
  }

  @Endpoint(events.list)
  list(@Input() input: InputOf<typeof events.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(events.get)
  get(@Input() input: InputOf<typeof events.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

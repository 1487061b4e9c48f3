import { Controller } from '@nestjs/common';
import { type InputOf, meetings } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { MeetingsService } from './meetings.service.ts';

@Controller()
export class MeetingsController {
  readonly #service: MeetingsService;

  constructor(service: MeetingsService) {
    this.#service = service;
  }

  @Endpoint(meetings.list)
  list(@Input() input: InputOf<typeof meetings.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(meetings.get)
  get(@Input() input: InputOf<typeof meetings.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

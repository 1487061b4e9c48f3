import { Controller } from '@nestjs/common';
import { type InputOf, tracks } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { TracksService } from './tracks.service.ts';

@Controller()
export class TracksController {
  readonly #service: TracksService;

  constructor(service: TracksService) {
    this.#service = service;
  }

  @Endpoint(tracks.list)
  list(@Input() input: InputOf<typeof tracks.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(tracks.get)
  get(@Input() input: InputOf<typeof tracks.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

import { Controller } from '@nestjs/common';
import { type InputOf, milestones } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { MilestoneStandingsService } from './milestone-standings.service.ts';

@Controller()
export class MilestoneStandingsController {
  readonly #service: MilestoneStandingsService;

  constructor(service: MilestoneStandingsService) {
    this.#service = service;
  }

  @Endpoint(milestones.list)
  list(@Input() input: InputOf<typeof milestones.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(milestones.get)
  get(@Input() input: InputOf<typeof milestones.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

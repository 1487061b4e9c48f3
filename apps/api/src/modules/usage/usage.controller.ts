import { Controller } from '@nestjs/common';
import { getUsage, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { UsageService } from './usage.service.ts';

@Controller()
export class UsageController {
  readonly #service: UsageService;

  constructor(service: UsageService) {
    this.#service = service;
  }

  @Endpoint(getUsage)
  get(@Input() _input: InputOf<typeof getUsage>, @CurrentCaller() caller: Caller) {
    return this.#service.get(caller);
  }
}

import { Controller } from '@nestjs/common';
import { getProcess, type InputOf, listProcesses } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ProcessesService } from './processes.service.ts';

@Controller()
export class ProcessesController {
  readonly #service: ProcessesService;

  constructor(service: ProcessesService) {
    this.#service = service;
  }

  @Endpoint(listProcesses)
  list(@Input() input: InputOf<typeof listProcesses>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getProcess)
  get(@Input() input: InputOf<typeof getProcess>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }
}

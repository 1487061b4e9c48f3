import { Controller } from '@nestjs/common';
import { getProcess, type InputOf, listProcesses, updateProcess } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ProcessesService } from './processes.service.ts';
import { UpdateProcess } from './update-process.ts';

@Controller()
export class ProcessesController {
  readonly #service: ProcessesService;
  readonly #updating: UpdateProcess;

  constructor(service: ProcessesService, updating: UpdateProcess) {
    this.#service = service;
    this.#updating = updating;
  }

  @Endpoint(listProcesses)
  list(@Input() input: InputOf<typeof listProcesses>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getProcess)
  get(@Input() input: InputOf<typeof getProcess>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(updateProcess)
  update(@Input() input: InputOf<typeof updateProcess>, @CurrentCaller() caller: Caller) {
    return this.#updating.update(input, caller);
  }
}

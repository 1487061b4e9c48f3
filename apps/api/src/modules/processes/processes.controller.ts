import { Controller } from '@nestjs/common';
import {
  addProcess,
  getProcess,
  type InputOf,
  listProcesses,
  removeProcess,
  updateProcess,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { AddProcess } from './add-process.ts';
import { ProcessesService } from './processes.service.ts';
import { WriteProcess } from './write-process.ts';

@Controller()
export class ProcessesController {
  readonly #service: ProcessesService;
  readonly #adding: AddProcess;
  readonly #writing: WriteProcess;

  constructor(service: ProcessesService, adding: AddProcess, writing: WriteProcess) {
    this.#service = service;
    this.#adding = adding;
    this.#writing = writing;
  }

  @Endpoint(listProcesses)
  list(@Input() input: InputOf<typeof listProcesses>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getProcess)
  get(@Input() input: InputOf<typeof getProcess>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addProcess)
  add(@InputDraft() input: DraftOf<typeof addProcess>, @CurrentCaller() caller: Caller) {
    return this.#adding.add(input, caller);
  }

  @Endpoint(updateProcess)
  update(
    @InputDraft() input: DraftOf<typeof updateProcess>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeProcess)
  remove(
    @Input() input: InputOf<typeof removeProcess>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}

import { Controller } from '@nestjs/common';
import {
  createImportTemplate,
  getImportTemplate,
  type InputOf,
  listImportTemplates,
  removeImportTemplate,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { TemplatesService } from './templates.service.ts';

@Controller()
export class TemplatesController {
  readonly #service: TemplatesService;

  constructor(service: TemplatesService) {
    this.#service = service;
  }

  @Endpoint(listImportTemplates)
  list(@Input() input: InputOf<typeof listImportTemplates>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getImportTemplate)
  get(@Input() input: InputOf<typeof getImportTemplate>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createImportTemplate)
  create(@Input() input: InputOf<typeof createImportTemplate>, @CurrentCaller() caller: Caller) {
    return this.#service.create(input, caller);
  }

  @Endpoint(removeImportTemplate)
  remove(@Input() input: InputOf<typeof removeImportTemplate>, @CurrentCaller() caller: Caller) {
    return this.#service.remove(input, caller);
  }
}

import { Controller } from '@nestjs/common';
import { getOrganization, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { OrganizationsService } from './organizations.service.ts';

@Controller()
export class OrganizationsController {
  readonly #service: OrganizationsService;

  constructor(service: OrganizationsService) {
    this.#service = service;
  }

  @Endpoint(getOrganization)
  get(@Input() _input: InputOf<typeof getOrganization>, @CurrentCaller() caller: Caller) {
    return this.#service.get(caller);
  }
}

import { Controller } from '@nestjs/common';
import { getOrganization, type InputOf, transferOrganization, updateOrganization } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, IfMatch, Input } from '../../platform/http/index.ts';
import { OrganizationsService } from './organizations.service.ts';
import { TransferOrganization } from './transfer-organization.ts';

/** The organization that the caller acts for. */
@Controller()
export class OrganizationsController {
  readonly #service: OrganizationsService;
  readonly #transferring: TransferOrganization;

  constructor(service: OrganizationsService, transferring: TransferOrganization) {
    this.#service = service;
    this.#transferring = transferring;
  }

  @Endpoint(getOrganization)
  get(@Input() _input: InputOf<typeof getOrganization>, @CurrentCaller() caller: Caller) {
    return this.#service.get(caller);
  }

  @Endpoint(updateOrganization)
  update(
    @Input() input: InputOf<typeof updateOrganization>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#service.update(input, caller, ifMatch);
  }

  @Endpoint(transferOrganization)
  transfer(@Input() input: InputOf<typeof transferOrganization>, @CurrentCaller() caller: Caller) {
    return this.#transferring.transfer(input, caller);
  }
}

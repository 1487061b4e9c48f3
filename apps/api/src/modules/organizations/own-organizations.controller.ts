import { Controller } from '@nestjs/common';
import {
  activateOrganization,
  createOrganization,
  getOwnOrganization,
  type InputOf,
  listOrganizations,
} from '@parley/contracts';
import { CurrentPerson, type Person } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { CreateOrganization } from './create-organization.ts';
import { OwnOrganizations } from './own-organizations.ts';

/** The organizations of the signed-in person. */
@Controller()
export class OwnOrganizationsController {
  readonly #own: OwnOrganizations;
  readonly #creating: CreateOrganization;

  constructor(own: OwnOrganizations, creating: CreateOrganization) {
    this.#own = own;
    this.#creating = creating;
  }

  @Endpoint(listOrganizations)
  list(@Input() input: InputOf<typeof listOrganizations>, @CurrentPerson() person: Person) {
    return this.#own.list(input, person);
  }

  @Endpoint(createOrganization)
  create(@Input() input: InputOf<typeof createOrganization>, @CurrentPerson() person: Person) {
    return this.#creating.create(input, person);
  }

  @Endpoint(getOwnOrganization)
  get(@Input() input: InputOf<typeof getOwnOrganization>, @CurrentPerson() person: Person) {
    return this.#own.get(input, person);
  }

  @Endpoint(activateOrganization)
  activate(@Input() input: InputOf<typeof activateOrganization>, @CurrentPerson() person: Person) {
    return this.#own.activate(input, person);
  }
}

import { Controller } from '@nestjs/common';
import { acceptInvitation, type InputOf, previewInvitation } from '@parley/contracts';
import { CurrentPerson, type Person } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import { InvitationsService } from './invitations.service.ts';

/** The invitation whose token somebody presents. */
@Controller()
export class PresentedInvitationController {
  readonly #service: InvitationsService;
  readonly #accepting: AcceptInvitation;

  constructor(service: InvitationsService, accepting: AcceptInvitation) {
    this.#service = service;
    this.#accepting = accepting;
  }

  @Endpoint(previewInvitation)
  preview(@Input() input: InputOf<typeof previewInvitation>) {
    return this.#service.preview(input);
  }

  @Endpoint(acceptInvitation)
  accept(@Input() input: InputOf<typeof acceptInvitation>, @CurrentPerson() person: Person) {
    return this.#accepting.accept(input, person);
  }
}

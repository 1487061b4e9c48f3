import { Controller } from '@nestjs/common';
import {
  createInvitation,
  getInvitation,
  type InputOf,
  listInvitations,
  resendInvitation,
  revokeInvitation,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, Input, InputDraft } from '../../platform/http/index.ts';
import { InvitationsService } from './invitations.service.ts';
import { ResendInvitation } from './resend-invitation.ts';
import { SendInvitation } from './send-invitation.ts';

@Controller()
export class InvitationsController {
  readonly #service: InvitationsService;
  readonly #sending: SendInvitation;
  readonly #resending: ResendInvitation;

  constructor(service: InvitationsService, sending: SendInvitation, resending: ResendInvitation) {
    this.#service = service;
    this.#sending = sending;
    this.#resending = resending;
  }

  @Endpoint(listInvitations)
  list(@Input() input: InputOf<typeof listInvitations>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getInvitation)
  get(@Input() input: InputOf<typeof getInvitation>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createInvitation)
  create(@InputDraft() input: DraftOf<typeof createInvitation>, @CurrentCaller() caller: Caller) {
    return this.#sending.create(input, caller);
  }

  @Endpoint(resendInvitation)
  resend(@Input() input: InputOf<typeof resendInvitation>, @CurrentCaller() caller: Caller) {
    return this.#resending.resend(input, caller);
  }

  @Endpoint(revokeInvitation)
  revoke(@Input() input: InputOf<typeof revokeInvitation>, @CurrentCaller() caller: Caller) {
    return this.#service.revoke(input, caller);
  }
}

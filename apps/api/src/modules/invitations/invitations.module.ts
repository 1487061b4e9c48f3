import { Module } from '@nestjs/common';
import { AuthModule } from '../../platform/auth/index.ts';
import { MembersModule } from '../members/index.ts';
import { OrganizationsModule } from '../organizations/index.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import { InvitationLetters } from './invitation-letters.ts';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { InvitationsService } from './invitations.service.ts';
import { PresentedInvitationController } from './presented-invitation.controller.ts';
import { ResendInvitation } from './resend-invitation.ts';
import { SendInvitation } from './send-invitation.ts';

@Module({
  imports: [AuthModule, MembersModule, OrganizationsModule],
  controllers: [InvitationsController, PresentedInvitationController],
  providers: [
    AcceptInvitation,
    InvitationLetters,
    InvitationsRepository,
    InvitationsService,
    ResendInvitation,
    SendInvitation,
  ],
})
export class InvitationsModule {}

import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import {
  invitation,
  invitationPreview,
  invitationStatuses,
  newInvitation,
  presentedToken,
  sentInvitation,
} from '../resources/invitation.ts';
import { ownOrganization } from '../resources/organization.ts';

const oneInvitation = z.strictObject({ invitation: id });

export const listInvitations = operation({
  id: 'listInvitations',
  method: 'GET',
  path: '/v1/invitations',
  tag: 'Invitations',
  summary: 'Whom the organization has asked in',
  permission: 'members:manage',
  query: pageQuery
    .extend({
      status: z.enum(invitationStatuses).optional().meta({ description: 'Only invitations that are so.' }),
    })
    .strict(),
  success: { status: 200, body: pageOf(invitation), description: 'A page of invitations' },
  problems: [],
});

export const getInvitation = operation({
  id: 'getInvitation',
  method: 'GET',
  path: '/v1/invitations/{invitation}',
  tag: 'Invitations',
  summary: 'One invitation',
  permission: 'members:manage',
  params: oneInvitation,
  success: { status: 200, body: invitation, description: 'The invitation' },
  problems: ['not_found'],
});

export const createInvitation = operation({
  id: 'createInvitation',
  method: 'POST',
  path: '/v1/invitations',
  tag: 'Invitations',
  summary: 'Ask somebody in',
  description:
    'They get a letter with a link that is good once, for their address alone, and for so many days. Role and clearance cannot exceed one’s own.',
  permission: 'members:manage',
  body: newInvitation,
  success: { status: 201, body: sentInvitation, description: 'The invitation' },
  problems: [],
});

export const resendInvitation = operation({
  id: 'resendInvitation',
  method: 'POST',
  path: '/v1/invitations/{invitation}/resend',
  tag: 'Invitations',
  summary: 'Send it again, good for another seven days',
  description: 'With a new link: that of the letter before is of no use any more.',
  permission: 'members:manage',
  params: oneInvitation,
  success: { status: 200, body: sentInvitation, description: 'The invitation' },
  problems: ['not_found', 'invitation_over'],
});

export const revokeInvitation = operation({
  id: 'revokeInvitation',
  method: 'DELETE',
  path: '/v1/invitations/{invitation}',
  tag: 'Invitations',
  summary: 'Take an invitation back, at once',
  permission: 'members:manage',
  params: oneInvitation,
  success: { status: 204, description: 'Revoked' },
  problems: ['not_found', 'invitation_over'],
});

export const previewInvitation = operation({
  id: 'previewInvitation',
  method: 'POST',
  path: '/v1/invitations/preview',
  tag: 'Invitations',
  summary: 'What an invitation is for',
  description: 'For whoever holds the letter, before they sign up or in.',
  permission: 'public',
  body: presentedToken,
  success: { status: 200, body: invitationPreview, description: 'Into what, as what, until when' },
  problems: ['not_found'],
});

export const acceptInvitation = operation({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/v1/invitations/accept',
  tag: 'Invitations',
  summary: 'Join the organization',
  description:
    'Only who has verified the invited address. The session acts for the organization from here on.',
  permission: 'person',
  body: presentedToken,
  success: { status: 200, body: ownOrganization, description: 'The organization' },
  problems: ['not_found', 'conflict', 'invitation_over'],
});

import type { Invitation, InvitationPreview } from '@parley/contracts';
import type { Occurrence } from '../../platform/audit/index.ts';
import type { InvitationRow } from './invitations.repository.ts';

export const toInvitation = (row: InvitationRow, now: Date): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  clearance: row.clearance,
  locale: row.locale,
  status: statusOf(row, now),
  invitedBy: row.invitedBy?.name ?? null,
  expiresAt: row.expiresAt.toISOString(),
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});

export const toPreview = (row: InvitationRow, now: Date): InvitationPreview => ({
  organization: row.organization.name,
  email: row.email,
  role: row.role,
  status: statusOf(row, now),
  expiresAt: row.expiresAt.toISOString(),
});

export function statusOf(
  { acceptedAt, revokedAt, expiresAt }: Pick<InvitationRow, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): Invitation['status'] {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

/** What the audit log tells of one that is sent. */
export const occurrenceOf = (
  type: 'invitation.made' | 'invitation.sent_again',
  { id, email, role, clearance, expiresAt }: Invitation,
): Occurrence => ({ type, details: { email, role, clearance, expiresAt }, subject: { id, name: email } });

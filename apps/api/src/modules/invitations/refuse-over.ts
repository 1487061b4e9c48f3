import { ProblemError } from '../../platform/http/index.ts';
import type { InvitationRow } from './invitations.repository.ts';

/** What has been accepted or taken back is done with; what has only expired is not. */
export function refuseOver({ acceptedAt, revokedAt }: Pick<InvitationRow, 'acceptedAt' | 'revokedAt'>): void {
  if (acceptedAt !== null) throw new ProblemError('invitation_over', 'It has been accepted.');
  if (revokedAt !== null) throw new ProblemError('invitation_over', 'It has been revoked.');
}

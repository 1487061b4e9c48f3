import type { Role } from '@parley/contracts';
import type { Client } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import type { MembersRepository } from './members.repository.ts';

/**
 * An organization without an owner could never have one again. Call it in turn: see MembershipWrites.
 *
 * @throws ProblemError where the member is the last one
 */
export async function refuseLastOwner(
  repository: MembersRepository,
  organizationId: string,
  { role }: { role: Role },
  client: Client,
): Promise<void> {
  if (role !== 'owner' || (await repository.countOwners(organizationId, client)) > 1) return;
  throw new ProblemError('last_owner', 'This is the last owner. Make somebody else an owner first.');
}

import { loadOrganization } from '../../../../../features/frame/load.ts';
import { loadPerson } from '../../../../../features/frame/load-person.ts';

/**
 * Whether one may change what somebody has made: it is one's own, or one answers for the organization. Two people of one
 * name are taken for one here; the service knows them apart.
 */
export async function isMine({ madeBy }: { madeBy: string }): Promise<boolean> {
  const [{ caller }, signedIn] = await Promise.all([loadOrganization(), loadPerson()]);
  return caller.permissions.includes('organization:manage') || signedIn?.user.name === madeBy;
}

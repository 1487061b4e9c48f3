import { listMembers, listReportSchedules } from '@parley/contracts';
import { loadOrganization } from '../../../../../../features/frame/load.ts';
import { ask, askAll } from '../../../../../../lib/api.ts';

/** Who can be sent letters, as a field offers them. */
export interface Member {
  value: string;
  name: string;
}

/** The members, for whoever may know who they are. */
export async function loadMembers(): Promise<Member[]> {
  const { caller } = await loadOrganization();
  if (!caller.permissions.includes('members:read')) return [];
  const members = await askAll((query) => ask(listMembers, { query }));
  return members.map(({ id, name, email }) => ({ value: id, name: `${name}, ${email}` }));
}

/** Those of one process: an organization has few. */
export async function loadSchedules(process: string) {
  const all = await askAll((query) => ask(listReportSchedules, { query }));
  return all.filter((one) => one.process.id === process);
}

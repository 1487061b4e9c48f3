import type { Member } from '@parley/contracts';
import type { MemberRow } from './members.repository.ts';

export const toMember = (row: MemberRow): Member => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  clearance: row.clearance,
  apiKeys: row.apiKeys,
  joinedAt: row.joinedAt.toISOString(),
});

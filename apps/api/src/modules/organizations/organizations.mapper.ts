import type { Organization, OwnOrganization } from '@parley/contracts';
import type { Organization as OrganizationRow } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import type { OwnOrganizationRow } from './organizations.repository.ts';

/** @param member the caller's membership; null where a key calls */
export const toOrganization = (
  row: OrganizationRow,
  caller: Caller,
  member: string | null,
): Organization => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  caller: {
    kind: caller.kind === 'api_key' ? 'api_key' : 'session',
    name: caller.name,
    email: caller.email,
    member,
    role: caller.role,
    clearance: caller.clearance,
    permissions: [...caller.permissions],
  },
});

/** @param active the organization that requests act for */
export const toOwnOrganization = (row: OwnOrganizationRow, active: string | null): OwnOrganization => ({
  id: row.organization.id,
  slug: row.organization.slug,
  name: row.organization.name,
  role: row.role,
  clearance: row.clearance,
  isActive: row.organization.id === active,
  joinedAt: row.createdAt.toISOString(),
});

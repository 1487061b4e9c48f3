import type { Organization } from '@parley/contracts';
import type { Organization as OrganizationRow } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';

export const toOrganization = (row: OrganizationRow, caller: Caller): Organization => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  caller: {
    kind: caller.kind,
    name: caller.name,
    email: caller.email,
    role: caller.role,
    clearance: caller.clearance,
    permissions: [...caller.permissions],
  },
});

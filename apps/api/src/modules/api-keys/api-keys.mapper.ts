import { allPermissions, type ApiKey } from '@parley/contracts';
import type { ApiKey as ApiKeyRow } from '@parley/database';

export const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  scopes: allPermissions.filter((permission) => row.scopes.includes(permission)),
  clearance: row.clearance,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});

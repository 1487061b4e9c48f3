import { allPermissions, type ApiKey } from '@parley/contracts';
import { worthOfKey } from '../../platform/auth/index.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';

export const toApiKey = (row: ApiKeyRow, now: Date): ApiKey => {
  const worth = worthOfKey(row, row.createdBy?.members[0] ?? null);
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    status: statusOfKey(row, now),
    scopes: allPermissions.filter((permission) => row.scopes.includes(permission)),
    clearance: row.clearance,
    effective: { scopes: worth.permissions, clearance: worth.clearance },
    createdBy: row.createdBy?.name ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    lastUsedFrom: row.lastUsedFrom,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
};

export function statusOfKey(
  { revokedAt, expiresAt }: Pick<ApiKeyRow, 'revokedAt' | 'expiresAt'>,
  now: Date,
): ApiKey['status'] {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'active';
}

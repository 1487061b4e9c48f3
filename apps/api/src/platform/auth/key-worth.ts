import {
  allPermissions,
  type Label,
  lowerOf,
  type Permission,
  permissionsOfRole,
  type Role,
} from '@parley/contracts';

export interface Worth {
  permissions: Permission[];
  clearance: Label;
}

/** As which its maker is a member now; null where they are none any more. */
type Maker = { role: Role; clearance: Label } | null;

/**
 * What a key is worth: its scopes and its clearance, and never more than whoever made it holds now. A scope that a later
 * version no longer knows opens nothing.
 */
export function worthOfKey(key: { scopes: readonly string[]; clearance: Label }, maker: Maker): Worth {
  if (maker === null) return { permissions: [], clearance: 'public' };
  const held = permissionsOfRole[maker.role];
  return {
    permissions: allPermissions.filter((scope) => key.scopes.includes(scope) && held.includes(scope)),
    clearance: lowerOf(key.clearance, maker.clearance),
  };
}

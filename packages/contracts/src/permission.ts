/** What a caller may be allowed to do; an API key's scopes are drawn from the same list. */
export const permissions = {
  'organization:read': 'See the organization and who one is in it',
  'processes:read': 'Read processes and all that is recorded in them',
  'processes:write': 'Change a process and the rules it is held to',
  'assertions:append': 'Append assertions to the ledger',
  'items:write': 'Add items and change them',
  'sources:write': 'Add sources and store their text',
  'reports:read': 'Download reports',
  'api-keys:manage': 'Make, list and revoke API keys',
} as const satisfies Record<string, string>;

export type Permission = keyof typeof permissions;
export const allPermissions = Object.keys(permissions) as Permission[];

export const roles = ['owner', 'admin', 'editor', 'reviewer', 'viewer'] as const;
export type Role = (typeof roles)[number];

const reading: readonly Permission[] = ['organization:read', 'processes:read', 'reports:read'];

/** The table of permissions: what each role may do. */
export const permissionsOfRole: Record<Role, readonly Permission[]> = {
  owner: allPermissions,
  admin: allPermissions,
  editor: [...reading, 'assertions:append', 'items:write', 'sources:write'],
  reviewer: reading,
  viewer: reading,
};

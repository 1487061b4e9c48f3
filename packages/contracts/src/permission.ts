/** What a caller may be allowed to do; an API key's scopes are drawn from the same list. */
export const permissions = {
  'organization:read': 'See the organization and who one is in it',
  'organization:manage': 'Change what the organization is called',
  'organization:transfer': 'Hand the organization over to another member',
  'members:read': 'See who the members are',
  'members:manage': 'Invite members, change what they may do, remove them',
  'processes:read': 'Read processes and all that is recorded in them',
  'processes:write': 'Add processes, change them and their rules, archive and remove them',
  'processes:publish': 'Show what is public of a process to everybody, and withdraw it',
  'assertions:append': 'Append assertions to the ledger',
  'assertions:review': 'Accept what others have proposed for the ledger, or send it back',
  'record:write': 'Add parties, tracks, meetings, milestones and events, change and remove them',
  'items:write': 'Add items, change and remove them',
  'sources:write': 'Add sources with their text, change and remove them',
  'reports:read': 'Download reports',
  'feeds:read': 'Make feed addresses of one’s own, and read by them',
  'api-keys:manage': 'Make, list and revoke API keys',
  'webhooks:manage': 'Make webhooks, change them, see what was delivered to them',
  'audit:read': 'Read the audit log, verify and export it',
} as const satisfies Record<string, string>;

export type Permission = keyof typeof permissions;
export const allPermissions = Object.keys(permissions) as Permission[];

export const roles = ['owner', 'admin', 'editor', 'reviewer', 'viewer'] as const;
export type Role = (typeof roles)[number];

const reading: readonly Permission[] = ['organization:read', 'processes:read', 'reports:read', 'feeds:read'];

/** The table of permissions: what each role may do. docs/concepts/permissions.md shows it to people. */
export const permissionsOfRole: Record<Role, readonly Permission[]> = {
  owner: allPermissions,
  // What tells the two apart, and so what keeps an admin's hands off an owner: see `coversRole`.
  admin: allPermissions.filter((permission) => permission !== 'organization:transfer'),
  editor: [...reading, 'members:read', 'assertions:append', 'record:write', 'items:write', 'sources:write'],
  reviewer: [...reading, 'members:read', 'assertions:review'],
  viewer: reading,
};

/** Nobody gives or takes what they do not hold: a role is in the hands of those who may do all that it may. */
export const coversRole = (held: readonly Permission[], role: Role): boolean =>
  permissionsOfRole[role].every((permission) => held.includes(permission));

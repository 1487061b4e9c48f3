import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { member, memberChanges } from '../resources/member.ts';

const oneMember = z.strictObject({ member: id });

export const listMembers = operation({
  id: 'listMembers',
  method: 'GET',
  path: '/v1/members',
  tag: 'Members',
  summary: 'The members of the organization',
  permission: 'members:read',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(member), description: 'A page of members' },
  problems: [],
});

export const getMember = operation({
  id: 'getMember',
  method: 'GET',
  path: '/v1/members/{member}',
  tag: 'Members',
  summary: 'One member',
  permission: 'members:read',
  params: oneMember,
  success: { status: 200, body: member, description: 'The member' },
  problems: ['not_found'],
});

export const updateMember = operation({
  id: 'updateMember',
  method: 'PATCH',
  path: '/v1/members/{member}',
  tag: 'Members',
  summary: 'Change what a member may do and see',
  description:
    'Nobody gives more than they hold, and nobody touches a member whose role may do more than they. The keys that the member has made shrink and grow with them. The last owner stays one.',
  permission: 'members:manage',
  params: oneMember,
  body: memberChanges,
  ifMatch: true,
  success: { status: 200, body: member, description: 'The member as they are now' },
  problems: ['not_found', 'last_owner', 'precondition_failed', 'precondition_required'],
});

export const removeMember = operation({
  id: 'removeMember',
  method: 'DELETE',
  path: '/v1/members/{member}',
  tag: 'Members',
  summary: 'Remove a member, or leave',
  description:
    'One’s own membership can always be ended, but for the last owner’s; another’s needs `members:manage`. Access ends at once, and every API key that the member has made is revoked. It asks for no `If-Match`: shutting somebody out must not fail because somebody else has just changed their role.',
  // What everybody has, so that everybody can leave.
  permission: 'organization:read',
  params: oneMember,
  success: { status: 204, description: 'They are no member any more' },
  problems: ['not_found', 'last_owner'],
});

import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { member } from '../resources/member.ts';
import {
  newOrganization,
  organization,
  organizationChanges,
  ownOrganization,
  transfer,
} from '../resources/organization.ts';

const oneOrganization = z.strictObject({ organization: id });

export const getOrganization = operation({
  id: 'getOrganization',
  method: 'GET',
  path: '/v1/organization',
  tag: 'Organization',
  summary: 'The organization the caller acts for, and who the caller is in it',
  permission: 'organization:read',
  success: { status: 200, body: organization, description: 'The organization' },
  problems: [],
});

export const updateOrganization = operation({
  id: 'updateOrganization',
  method: 'PATCH',
  path: '/v1/organization',
  tag: 'Organization',
  summary: 'Change what the organization is called',
  permission: 'organization:manage',
  body: organizationChanges,
  ifMatch: true,
  success: { status: 200, body: organization, description: 'The organization as it is now' },
  problems: ['precondition_failed', 'precondition_required'],
});

export const transferOrganization = operation({
  id: 'transferOrganization',
  method: 'POST',
  path: '/v1/organization/transfer',
  tag: 'Organization',
  summary: 'Hand the organization over to another member',
  description:
    'The member becomes an owner with the highest clearance that the caller can give; the caller, who has to be an owner in person, becomes an admin.',
  permission: 'organization:transfer',
  body: transfer,
  success: { status: 200, body: member, description: 'The member who owns it now' },
  problems: [],
});

export const listOrganizations = operation({
  id: 'listOrganizations',
  method: 'GET',
  path: '/v1/organizations',
  tag: 'Organization',
  summary: 'The organizations of the signed-in person, and which of them requests act for',
  permission: 'person',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(ownOrganization), description: 'A page of organizations' },
  problems: [],
});

export const createOrganization = operation({
  id: 'createOrganization',
  method: 'POST',
  path: '/v1/organizations',
  tag: 'Organization',
  summary: 'Make an organization, and be its owner',
  description:
    'Only where signing up is open; elsewhere the operator makes organizations. The session acts for it from here on.',
  permission: 'person',
  body: newOrganization,
  success: { status: 201, body: ownOrganization, description: 'The organization' },
  problems: [],
});

export const getOwnOrganization = operation({
  id: 'getOwnOrganization',
  method: 'GET',
  path: '/v1/organizations/{organization}',
  tag: 'Organization',
  summary: 'One of one’s organizations',
  permission: 'person',
  params: oneOrganization,
  success: { status: 200, body: ownOrganization, description: 'The organization' },
  problems: ['not_found'],
});

export const activateOrganization = operation({
  id: 'activateOrganization',
  method: 'POST',
  path: '/v1/organizations/{organization}/activate',
  tag: 'Organization',
  summary: 'Act for another of one’s organizations',
  description: 'From the next request on, with this session and no other.',
  permission: 'person',
  params: oneOrganization,
  success: { status: 200, body: ownOrganization, description: 'The organization' },
  problems: ['not_found'],
});

import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { apiKey, createdApiKey, newApiKey, organization } from '../resources/organization.ts';

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

export const listApiKeys = operation({
  id: 'listApiKeys',
  method: 'GET',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'API keys of the organization, without their secrets',
  permission: 'api-keys:manage',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(apiKey), description: 'A page of keys' },
  problems: [],
});

export const createApiKey = operation({
  id: 'createApiKey',
  method: 'POST',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'Make an API key',
  description:
    'The secret is in this answer and nowhere else. Scopes and clearance cannot exceed the maker’s own.',
  permission: 'api-keys:manage',
  body: newApiKey,
  success: { status: 201, body: createdApiKey, description: 'The key, with its secret' },
  problems: [],
});

export const revokeApiKey = operation({
  id: 'revokeApiKey',
  method: 'DELETE',
  path: '/v1/api-keys/{apiKey}',
  tag: 'API keys',
  summary: 'Revoke an API key, at once',
  permission: 'api-keys:manage',
  params: z.strictObject({ apiKey: id }),
  success: { status: 204, description: 'Revoked' },
  problems: ['not_found'],
});

import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { apiKey, apiKeyStatuses, createdApiKey, newApiKey } from '../resources/api-key.ts';

const oneApiKey = z.strictObject({ apiKey: id });

export const listApiKeys = operation({
  id: 'listApiKeys',
  method: 'GET',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'API keys of the organization, without their secrets',
  permission: 'api-keys:manage',
  query: pageQuery
    .extend({ status: z.enum(apiKeyStatuses).optional().meta({ description: 'Only keys that are so.' }) })
    .strict(),
  success: { status: 200, body: pageOf(apiKey), description: 'A page of keys' },
  problems: [],
});

export const getApiKey = operation({
  id: 'getApiKey',
  method: 'GET',
  path: '/v1/api-keys/{apiKey}',
  tag: 'API keys',
  summary: 'One API key, without its secret',
  permission: 'api-keys:manage',
  params: oneApiKey,
  success: { status: 200, body: apiKey, description: 'The key' },
  problems: ['not_found'],
});

export const createApiKey = operation({
  id: 'createApiKey',
  method: 'POST',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'Make an API key',
  description:
    'The secret is in this answer and nowhere else. Scopes and clearance cannot exceed the maker’s own, then or later: a key shrinks with its maker, and is revoked when they are no member any more.',
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
  params: oneApiKey,
  success: { status: 204, description: 'Revoked' },
  problems: ['not_found'],
});

import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { allPermissions } from '../permission.ts';

const scopes = z.array(z.enum(allPermissions));

export const apiKeyStatuses = ['active', 'revoked', 'expired'] as const;
const status = z.enum(apiKeyStatuses);

export const apiKey = z
  .object({
    id,
    name: z.string(),
    prefix: z
      .string()
      .meta({ description: 'The first characters, to tell keys apart.', examples: ['prl_9fK2'] }),
    status,
    scopes,
    clearance: label,
    effective: z.object({ scopes, clearance: label }).meta({
      description:
        'What it is worth now: never more than whoever made it. Their scopes and clearance shrink, and the key with them.',
    }),
    createdBy: z
      .string()
      .nullable()
      .meta({ description: 'The name of whoever made it, or made the key that made it.' }),
    lastUsedAt: instant.nullable().meta({ description: 'Right to within half a minute.' }),
    lastUsedFrom: z
      .string()
      .nullable()
      .meta({ description: 'Network address', examples: ['192.0.2.7'] }),
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'ApiKey', description: 'A secret for programs; only its hash is kept.' });
export type ApiKey = z.infer<typeof apiKey>;

export const newApiKey = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: scopes.min(1).meta({ description: 'Never more than its maker holds.' }),
    clearance: label.default('public'),
    expiresAt: instant.nullable().default(null),
  })
  .meta({ id: 'NewApiKey', examples: [{ name: 'Dashboard', scopes: ['processes:read'] }] });
export type NewApiKey = z.infer<typeof newApiKey>;

export const createdApiKey = apiKey
  .extend({ secret: z.string().meta({ description: 'Shown this once.', examples: ['prl_…'] }) })
  .meta({ id: 'CreatedApiKey' });
export type CreatedApiKey = z.infer<typeof createdApiKey>;

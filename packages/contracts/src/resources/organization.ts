import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { allPermissions, roles } from '../permission.ts';

/** The organization that the caller acts for, and who the caller is in it. */
export const organization = z
  .object({
    id,
    slug: z.string(),
    name: z.string(),
    caller: z.object({
      kind: z.enum(['session', 'api_key']),
      name: z.string(),
      email: z.string().nullable(),
      role: z.enum(roles).nullable(),
      clearance: label,
      permissions: z.array(z.enum(allPermissions)),
    }),
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof organization>;

export const apiKey = z
  .object({
    id,
    name: z.string(),
    prefix: z
      .string()
      .meta({ description: 'The first characters, to tell keys apart.', examples: ['prl_9fK2'] }),
    scopes: z.array(z.enum(allPermissions)),
    clearance: label,
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'ApiKey', description: 'A secret for programs; only its hash is kept.' });
export type ApiKey = z.infer<typeof apiKey>;

export const newApiKey = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: z.array(z.enum(allPermissions)).min(1).meta({ description: 'Never more than its maker holds.' }),
    clearance: label.default('public'),
    expiresAt: instant.nullable().default(null),
  })
  .meta({ id: 'NewApiKey', examples: [{ name: 'Dashboard', scopes: ['processes:read'] }] });
export type NewApiKey = z.infer<typeof newApiKey>;

export const createdApiKey = apiKey
  .extend({ secret: z.string().meta({ description: 'Shown this once.', examples: ['prl_…'] }) })
  .meta({ id: 'CreatedApiKey' });
export type CreatedApiKey = z.infer<typeof createdApiKey>;

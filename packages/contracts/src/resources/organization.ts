import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { allPermissions, roles } from '../permission.ts';

const role = z.enum(roles);

const name = z.string().trim().min(1).max(200);

const slug = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,79}$/,
    'is not a slug: small letters, digits and dashes, 80 at most, a dash not first',
  )
  .refine((text) => !z.uuid().safeParse(text).success, {
    error: 'looks like an id',
    params: { code: 'looks_like_an_id' },
  })
  .meta({
    description: 'Short name in addresses; of no two organizations the same.',
    examples: ['oslo-desk'],
  });

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
      member: id.nullable().meta({ description: 'The membership; a key has none.' }),
      role: role.nullable(),
      clearance: label,
      permissions: z.array(z.enum(allPermissions)),
    }),
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof organization>;

/** One of the organizations of a person. */
export const ownOrganization = z
  .object({
    id,
    slug: z.string(),
    name: z.string(),
    role,
    clearance: label,
    isActive: z.boolean().meta({ description: 'Whether requests with this session act for it.' }),
    joinedAt: instant,
  })
  .meta({ id: 'OwnOrganization', description: 'An organization that the person is a member of.' });
export type OwnOrganization = z.infer<typeof ownOrganization>;

export const newOrganization = z
  .strictObject({ name, slug })
  .meta({ id: 'NewOrganization', examples: [{ name: 'Oslo desk', slug: 'oslo-desk' }] });
export type NewOrganization = z.infer<typeof newOrganization>;

/** What an organization can be sent to change it; what is left out stays. */
export const organizationChanges = z
  .strictObject({ name, slug })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'changes nothing',
    params: { code: 'no_change' },
  })
  .meta({ id: 'OrganizationChanges', examples: [{ name: 'Oslo desk' }] });
export type OrganizationChanges = z.infer<typeof organizationChanges>;

export const transfer = z
  .strictObject({ member: id.meta({ description: 'The membership of whoever is to own it.' }) })
  .meta({ id: 'Transfer', examples: [{ member: '019a0c1e-0000-7000-8000-000000000001' }] });

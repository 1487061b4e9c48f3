import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { roles } from '../permission.ts';

const role = z.enum(roles);
export const invitationStatuses = ['open', 'expired', 'accepted', 'revoked'] as const;
const status = z.enum(invitationStatuses);

export const invitation = z
  .object({
    id,
    email: z.string(),
    role,
    clearance: label,
    locale: z.string().meta({ description: 'Language of the letter', examples: ['en'] }),
    status,
    invitedBy: z.string().nullable().meta({ description: 'The name of who asks them in.' }),
    expiresAt: instant,
    acceptedAt: instant.nullable(),
    revokedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Invitation', description: 'Somebody who is asked into the organization.' });
export type Invitation = z.infer<typeof invitation>;

export const sentInvitation = invitation
  .extend({
    link: z
      .string()
      .nullable()
      .meta({
        description:
          'Where to accept it, where no letter can be sent; null where one is on its way. Whoever has the link counts as whoever reads that mailbox.',
        examples: ['https://parley.example/invitation#inv_…'],
      }),
  })
  .meta({ id: 'SentInvitation' });
export type SentInvitation = z.infer<typeof sentInvitation>;

export const newInvitation = z
  .strictObject({
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.email('is not an e-mail address'))
      .meta({ examples: ['anahit@example.org'] }),
    role: role.meta({ description: 'Never one that may do more than one may oneself.' }),
    clearance: label.optional().meta({
      description: 'At most one’s own. Left out: `restricted` for an owner, `internal` for everybody else.',
    }),
    locale: z.enum(['en', 'tr', 'hy']).default('en').meta({ description: 'Language of the letter' }),
    expiresInDays: z.int().min(1).max(30).default(7).meta({ description: 'In how many days it ends.' }),
  })
  .meta({ id: 'NewInvitation', examples: [{ email: 'anahit@example.org', role: 'editor' }] });
export type NewInvitation = z.infer<typeof newInvitation>;

/** Where an invitation is accepted. The token goes behind the # so that no server on the way writes it into a log. */
export const invitationLink = (webUrl: string, token: string): string => `${webUrl}/invitation#${token}`;

export const presentedToken = z
  .strictObject({ token: z.string().max(100) })
  .meta({ id: 'PresentedToken', examples: [{ token: `inv_${'9'.repeat(43)}` }] });

/** What whoever holds the letter is told before they sign up or in. */
export const invitationPreview = z
  .object({
    organization: z.string().meta({ description: 'Its name' }),
    email: z.string(),
    role,
    status,
    expiresAt: instant,
  })
  .meta({ id: 'InvitationPreview' });
export type InvitationPreview = z.infer<typeof invitationPreview>;

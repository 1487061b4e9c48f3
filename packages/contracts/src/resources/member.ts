import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { roles } from '../permission.ts';

const role = z.enum(roles);

export const member = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    role,
    clearance: label,
    apiKeys: z
      .int()
      .meta({ description: 'How many active API keys they have made: all of them end with the membership.' }),
    joinedAt: instant,
  })
  .meta({ id: 'Member', description: 'A person in the organization.' });
export type Member = z.infer<typeof member>;

/** What a member can be sent to change what they may do and see; what is left out stays. */
export const memberChanges = z
  .strictObject({
    role: role.meta({ description: 'Never one that may do more than one may oneself.' }),
    clearance: label.meta({
      description: 'At most what one is cleared for oneself; an owner’s is the highest.',
    }),
  })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'changes nothing',
    params: { code: 'no_change' },
  })
  .meta({ id: 'MemberChanges', examples: [{ role: 'reviewer', clearance: 'internal' }] });
export type MemberChanges = z.infer<typeof memberChanges>;

import { z } from 'zod';
import { id } from '../identity.ts';

/** A person who did something, shown to whoever may see who the members are. */
export const byWhom = z
  .object({
    id: id.meta({ description: 'Of the person, also where a program acted for them' }),
    name: z.string(),
    apiKey: z
      .object({ id, name: z.string() })
      .nullable()
      .meta({ description: 'The key that they, or a program of theirs, did it with' }),
  })
  .meta({
    id: 'ByWhom',
    description:
      'Who did it, by the names that they had then. null for whoever may not see who the members are (`members:read`).',
  });
export type ByWhom = z.infer<typeof byWhom>;

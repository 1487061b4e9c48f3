import { cache } from 'react';
import { z } from 'zod';
import { askAuth } from '../../lib/auth.ts';

const session = z
  .object({
    session: z.object({ id: z.string() }),
    user: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      emailVerified: z.boolean(),
      twoFactorEnabled: z.boolean().nullish(),
    }),
  })
  .nullable();

/** Whoever is signed in; null where nobody is. */
export const loadPerson = cache(() => askAuth('/get-session', session));

import { z } from 'zod';
import { instant } from '../date.ts';
import { id } from '../identity.ts';

/** What the sign-in page offers. */
export const signInMethods = z
  .object({
    password: z.literal(true),
    passkey: z.boolean().meta({
      description:
        'Whether passkeys can be used: not where the dashboard is addressed by number instead of by name.',
    }),
    openId: z
      .object({ provider: z.string(), name: z.string() })
      .nullable()
      .meta({
        description:
          'The identity provider to sign in with: `provider` for `POST /v1/auth/sign-in/social`, `name` for the button; null where there is none.',
        examples: [{ provider: 'openid', name: 'Ministry account' }],
      }),
    signUp: z
      .enum(['invitation', 'open'])
      .meta({ description: 'Whether an account needs an invitation, or only an address that is one’s own.' }),
    mail: z.boolean().meta({
      description: 'Whether letters are sent: without them a forgotten password cannot be set anew.',
    }),
    outbox: z
      .boolean()
      .meta({ description: 'Whether letters are kept at `/v1/outbox` instead of being mailed.' }),
  })
  .meta({
    id: 'SignInMethods',
    examples: [
      { password: true, passkey: true, openId: null, signUp: 'invitation', mail: true, outbox: false },
    ],
  });
export type SignInMethods = z.infer<typeof signInMethods>;

export const letter = z
  .object({
    id,
    to: z.string().meta({ examples: ['anahit@example.org'] }),
    subject: z.string(),
    text: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'Letter', description: 'A letter that would have been mailed.' });

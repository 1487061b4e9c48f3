import { APIError, createAuthMiddleware } from 'better-auth/api';
import { createHash } from 'node:crypto';
import type { Attempts } from './attempts.ts';
import { awaitedPerson } from './awaited-person.ts';

/** As long as an authenticator app's code is taken for: its own half minute, and one before and after. */
const ONCE = { window: 90, max: 1 };

/** A code is good once (RFC 6238, 5.2): whoever has looked over a shoulder comes too late. */
export const usedCodesPlugin = (attempts: Attempts) => ({
  id: 'parley-used-codes',
  hooks: {
    before: [
      {
        matcher: ({ path }: { path?: string | undefined }) => path === '/two-factor/verify-totp',
        handler: createAuthMiddleware(async (ctx) => {
          const userId = await awaitedPerson(ctx);
          if (userId === null) return;
          const { allowed } = await attempts.consume(keyOf(userId, String(ctx.body?.code)), ONCE);
          if (!allowed) throw new APIError('UNAUTHORIZED', { message: 'Invalid code', code: 'INVALID_CODE' });
        }),
      },
    ],
  },
});

const keyOf = (userId: string, code: string): string =>
  `code|${userId}|${createHash('sha256').update(code).digest('base64url')}`;

import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Attempts } from './attempts.ts';

interface At {
  path?: string | undefined;
}

/** What follows from a right password. It stands first: a second factor that is still due takes nothing back from it. */
export const consequencesPlugin = (attempts: Attempts) => ({
  id: 'parley-consequences',
  hooks: {
    after: [
      {
        matcher: ({ path }: At) => path === '/sign-in/email',
        handler: createAuthMiddleware(async ({ context: { newSession } }) => {
          if (newSession !== null) await attempts.forgive(newSession.user.email);
        }),
      },
      {
        // better-auth would end this session too, and begin one that no longer knows its organization.
        matcher: ({ path }: At) => path === '/change-password',
        handler: createAuthMiddleware(async ({ context: { session, returned, internalAdapter } }) => {
          if (session === null || isAPIError(returned)) return;
          const sessions = await internalAdapter.listSessions(session.user.id);
          const others = sessions.filter(({ token }) => token !== session.session.token);
          for (const { token } of others) await internalAdapter.deleteSession(token);
        }),
      },
    ],
  },
});

import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { z } from 'zod';

/**
 * The sessions of a person, by id. better-auth's own list and its ending name the tokens: whatever runs in a page of the
 * dashboard could read them there, where the cookie that holds one is kept from it.
 */
export const ownSessionsPlugin = () => ({
  id: 'parley-sessions',
  endpoints: {
    listOwnSessions: createAuthEndpoint(
      '/sessions',
      { method: 'GET', use: [sensitiveSessionMiddleware] },
      async (ctx) => {
        const { user, session } = ctx.context.session;
        const sessions = await ctx.context.internalAdapter.listSessions(user.id, {
          onlyActiveSessions: true,
        });
        const data = sessions
          .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
          .map(({ id, userAgent, ipAddress, createdAt, updatedAt, expiresAt }) => ({
            id,
            isCurrent: id === session.id,
            userAgent: userAgent ?? null,
            address: ipAddress ?? null,
            createdAt,
            lastSeenAt: updatedAt,
            expiresAt,
          }));
        return ctx.json({ data });
      },
    ),
    endOwnSession: createAuthEndpoint(
      '/sessions/end',
      { method: 'POST', use: [sensitiveSessionMiddleware], body: z.object({ id: z.uuid() }) },
      async (ctx) => {
        const { user } = ctx.context.session;
        const sessions = await ctx.context.internalAdapter.listSessions(user.id);
        const ended = sessions.find(({ id }) => id === ctx.body.id);
        if (ended === undefined) throw new APIError('NOT_FOUND');
        await ctx.context.internalAdapter.deleteSession(ended.token);
        return ctx.json({ status: true });
      },
    ),
  },
});

import type { GenericEndpointContext } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import { languageOf } from '../mail/index.ts';
import { awaitedPerson } from './awaited-person.ts';
import { happeningOf } from './happening-of.ts';
import { CLIENT_ADDRESS_HEADER } from './client-address.ts';
import type { Circumstances } from './moment.ts';
import type { Moments } from './moments.ts';

/** Tells of what better-auth has done. It has to stand last: a second factor undoes the session that a password began. */
export const momentsPlugin = (moments: Moments) => ({
  id: 'parley-moments',
  hooks: {
    before: [
      {
        matcher: ({ path }: { path?: string | undefined }) => path === '/sign-out',
        // Afterwards nobody knows any more who it was.
        handler: createAuthMiddleware(async (ctx) => void (await getSessionFromCtx(ctx))),
      },
    ],
    after: [
      {
        matcher: () => true,
        handler: createAuthMiddleware(async (ctx) => {
          const { newSession, session, returned } = ctx.context;
          const begun = newSession !== null;
          const wasSignedIn = session !== null;
          const happening = happeningOf(ctx.path, { refused: isAPIError(returned), begun, wasSignedIn });
          if (happening === null) return;
          const circumstances = circumstancesOf(ctx.headers);
          if (happening.what === 'sign_in_failed') {
            const email = emailIn(ctx.body) ?? (await addressOf(await awaitedPerson(ctx), ctx));
            return moments.tell({ ...happening, ...circumstances, userId: null, email });
          }
          const userId = (newSession ?? session)?.user.id;
          if (userId !== undefined) await moments.tell({ ...happening, ...circumstances, userId });
        }),
      },
    ],
  },
});

export const circumstancesOf = (headers: Headers | undefined): Circumstances => ({
  address: headers?.get(CLIENT_ADDRESS_HEADER) ?? null,
  userAgent: headers?.get('user-agent') ?? null,
  language: languageOf(headers),
});

const emailIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string'
    ? body.email.toLowerCase()
    : null;

/** Who gives a second factor says no address any more. */
const addressOf = async (
  userId: string | null,
  { context: { internalAdapter } }: Pick<GenericEndpointContext, 'context'>,
): Promise<string | null> =>
  userId === null ? null : ((await internalAdapter.findUserById(userId))?.email ?? null);

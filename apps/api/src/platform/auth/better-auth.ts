import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config/index.ts';
import { alreadyKnown, languageOf, type Post, resetPassword, verifyAddress } from '../mail/index.ts';
import type { Attempts } from './attempts.ts';
import type { AuthDatabase } from './auth-database.ts';
import { CLIENT_ADDRESS_HEADER } from './client-address.ts';
import { consequencesPlugin } from './consequences-plugin.ts';
import type { Invitations } from './invitations.ts';
import type { Moments } from './moments.ts';
import { circumstancesOf, momentsPlugin } from './moments-plugin.ts';
import { mayArrive, OPEN_ID, openIdPlugin } from './openid.ts';
import { ownSessionsPlugin } from './own-sessions-plugin.ts';
import { pagesOf } from './pages.ts';
import { passkeyPlugin } from './passkeys.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.ts';
import { LIMITS } from './sign-in-limits.ts';
import { trustedOrigins } from './trusted-origins.ts';
import { usedCodesPlugin } from './used-codes-plugin.ts';

/** What better-auth is given of Parley's own. */
export interface Surroundings {
  attempts: Attempts;
  config: Config;
  database: AuthDatabase;
  invitations: Invitations;
  moments: Moments;
  post: Post;
}

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** better-auth as Parley uses it, with the identity provider where it is to be there. */
export function createAuth(surroundings: Surroundings, { withOpenId }: { withOpenId: boolean }) {
  const { attempts, config, database, invitations, moments, post } = surroundings;
  const pages = pagesOf(config.webUrl);
  const openId = withOpenId && config.openId !== null ? [openIdPlugin(config.openId)] : [];
  return betterAuth({
    appName: 'Parley',
    // The dashboard's own origin, which hands /v1 on: cookies, and an identity provider's way back, belong there.
    baseURL: new URL(config.webUrl).origin,
    basePath: '/v1/auth',
    secret: config.authSecret,
    trustedOrigins: trustedOrigins(config.webUrl),
    database: prismaAdapter(database.client, { provider: 'postgresql' }),
    plugins: [
      consequencesPlugin(attempts),
      usedCodesPlugin(attempts),
      twoFactor({ issuer: 'Parley', allowPasswordless: true }),
      passkeyPlugin(config.webUrl),
      ownSessionsPlugin(),
      ...openId,
      momentsPlugin(moments),
    ],
    emailAndPassword: {
      enabled: true,
      // The answer to signing up is the same for everybody; whoever it was signs in with the next request.
      autoSignIn: false,
      requireEmailVerification: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }, request) =>
        moments.tell({ what: 'password_changed', userId: user.id, ...circumstancesOf(request?.headers) }),
      onExistingUserSignUp: ({ user }, request) =>
        post.send(
          {
            to: user.email,
            ...alreadyKnown(languageOf(request?.headers), user.name, pages.forgottenPassword),
          },
          database.current,
        ),
      ...(post.isOffered && {
        sendResetPassword: ({ user, token }, request) =>
          post.send(
            {
              to: user.email,
              ...resetPassword(languageOf(request?.headers), user.name, pages.newPassword(token)),
            },
            database.current,
          ),
      }),
    },
    emailVerification: {
      expiresIn: HOUR,
      sendOnSignIn: true,
      ...(post.isOffered && {
        sendVerificationEmail: async ({ user, token }, request) => {
          if (user.emailVerified) return;
          const link = pages.verifiedAddress(token);
          const letter = verifyAddress(languageOf(request?.headers), user.name, link);
          await post.send({ to: user.email, ...letter }, database.current);
        },
      }),
    },
    user: { validateUserInfo: (arriving, ctx) => mayArrive(arriving, ctx.body, config.signUp, invitations) },
    account: {
      // Nothing is asked of an identity provider but who somebody is: what it hands out beside that is not kept.
      updateAccountOnSignIn: false,
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
    },
    session: {
      expiresIn: 7 * DAY,
      // To the quarter of an hour, so that few requests write when somebody was last seen.
      updateAge: HOUR / 4,
      // Whoever adds a way to sign in has signed in lately.
      freshAge: DAY,
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      user: {
        create: {
          // An invitation went to this very address, which was checked; so whoever holds it reads its mail.
          before: async (user, ctx) => {
            const invited = ctx?.path === '/sign-up/email' && typeof ctx.body?.invitation === 'string';
            return { data: { ...user, emailVerified: invited || user.emailVerified } };
          },
          after: async (user, ctx) =>
            moments.tell({ what: 'signed_up', userId: user.id, ...circumstancesOf(ctx?.headers) }),
        },
      },
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
          after: async ({ providerId, userId }, ctx) => {
            const isFirst = (await database.current.account.count({ where: { userId } })) === 1;
            if (providerId !== OPEN_ID || isFirst) return;
            await moments.tell({ what: 'openid_linked', userId, ...circumstancesOf(ctx?.headers) });
          },
        },
      },
    },
    onAPIError: { errorURL: pages.signIn },
    rateLimit: { enabled: true, window: 60, max: 300, customRules: LIMITS, customStorage: attempts },
    advanced: {
      cookiePrefix: 'parley',
      // Said, because under Jest better-auth would leave the check out by itself.
      disableOriginCheck: false,
      useSecureCookies: config.webUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: () => uuidv7() },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof createAuth>;

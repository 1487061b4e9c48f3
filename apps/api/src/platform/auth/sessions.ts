import { Inject, Injectable } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { v7 as uuidv7 } from 'uuid';
import { CONFIG, type Config } from '../config/index.ts';
import { DatabaseService } from '../database/index.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { trustedOrigins } from './trusted-origins.ts';

/** The header by which this service itself tells better-auth who is at the other end; callers cannot send it. */
export const CLIENT_ADDRESS_HEADER = 'x-parley-client-address';

const SIGN_INS_PER_MINUTE = 10;

/** Signing in by e-mail and password, and the sessions that come of it. People are invited, they do not sign up. */
const createAuth = (config: Config, database: DatabaseService, credentials: CredentialsRepository) =>
  betterAuth({
    appName: 'Parley',
    baseURL: config.apiUrl,
    basePath: '/v1/auth',
    secret: config.authSecret,
    trustedOrigins: trustedOrigins(config.webUrl),
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: {
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, activeOrganizationId: await credentials.firstOrganizationOf(session.userId) },
          }),
        },
      },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: SIGN_INS_PER_MINUTE } },
    },
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

type Auth = ReturnType<typeof createAuth>;

@Injectable()
export class Sessions {
  readonly #auth: Auth;

  constructor(@Inject(CONFIG) config: Config, database: DatabaseService, credentials: CredentialsRepository) {
    this.#auth = createAuth(config, database, credentials);
  }

  /** The whole of /v1/auth. */
  handle(request: Request): Promise<Response> {
    return this.#auth.handler(request);
  }

  /** The person behind a cookie and the organization they act for, if the cookie is good. */
  async find(cookie: string): Promise<{ userId: string; organizationId: string | null } | null> {
    const found = await this.#auth.api.getSession({ headers: new Headers({ cookie }) });
    if (found === null) return null;
    return { userId: found.user.id, organizationId: found.session.activeOrganizationId ?? null };
  }
}

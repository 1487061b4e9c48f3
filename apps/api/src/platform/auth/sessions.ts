import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.ts';
import { Post } from '../mail/index.ts';
import { Attempts } from './attempts.ts';
import { AuthDatabase } from './auth-database.ts';
import { type Auth, createAuth, type Surroundings } from './better-auth.ts';
import type { Person } from './caller.ts';
import { Invitations } from './invitations.ts';
import { Moments } from './moments.ts';
import { OpenIdWhenThere } from './openid-when-there.ts';

@Injectable()
export class Sessions {
  readonly #database: AuthDatabase;
  readonly #auth: Auth;
  readonly #withOpenId: OpenIdWhenThere;

  constructor(
    @Inject(CONFIG) config: Config,
    database: AuthDatabase,
    attempts: Attempts,
    invitations: Invitations,
    moments: Moments,
    post: Post,
  ) {
    const surroundings: Surroundings = { attempts, config, database, invitations, moments, post };
    this.#database = database;
    this.#auth = createAuth(surroundings, { withOpenId: false });
    const logger = new Logger('OpenID Connect');
    this.#withOpenId = new OpenIdWhenThere(
      config.openId,
      () => createAuth(surroundings, { withOpenId: true }),
      logger,
    );
  }

  /** The whole of /v1/auth. What a POST changes and tells is one transaction. */
  async handle(request: Request): Promise<Response> {
    const withOpenId = isOfOpenId(request) ? await this.#withOpenId.find() : this.#withOpenId.found;
    const auth = withOpenId ?? this.#auth;
    if (request.method !== 'POST') return auth.handler(request);
    return this.#database.together(() => auth.handler(request));
  }

  /** Whether the identity provider answers. */
  async knowsOpenId(): Promise<boolean> {
    return (await this.#withOpenId.find()) !== null;
  }

  /**
   * The person behind a cookie and the organization they act for, if the cookie is good.
   *
   * @param isUse whether that prolongs the session
   */
  async find(cookie: string, { isUse = true }: { isUse?: boolean } = {}): Promise<Person | null> {
    const found = await this.#auth.api.getSession({
      headers: new Headers({ cookie }),
      query: { disableRefresh: !isUse },
    });
    if (found === null) return null;
    const { user, session } = found;
    return {
      sessionId: session.id,
      userId: user.id,
      name: user.name,
      email: user.email,
      emailVerified: user.emailVerified,
      organizationId: session.activeOrganizationId ?? null,
    };
  }

  /** Whose password may be set anew with what a letter said. */
  async findByResetToken(token: string): Promise<{ name: string; email: string } | null> {
    const { internalAdapter } = await this.#auth.$context;
    const sent = await internalAdapter.findVerificationValue(`reset-password:${token}`);
    return sent === null ? null : internalAdapter.findUserById(sent.value);
  }
}

const isOfOpenId = ({ url }: Request): boolean =>
  /^\/v1\/auth\/(sign-in\/social$|callback\/)/.test(new URL(url).pathname);

import { Injectable } from '@nestjs/common';
import { allPermissions, permissionsOfRole } from '@parley/contracts';
import type { Caller } from './caller.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { Sessions } from './sessions.ts';

/** What a request brings to say who sent it. */
export interface Credentials {
  authorization?: string | undefined;
  cookie?: string | undefined;
}

const BEARER = /^Bearer +(prl_[A-Za-z0-9_-]{43})$/i;

@Injectable()
export class Authenticator {
  readonly #credentials: CredentialsRepository;
  readonly #sessions: Sessions;

  constructor(credentials: CredentialsRepository, sessions: Sessions) {
    this.#credentials = credentials;
    this.#sessions = sessions;
  }

  /** Who calls, or null. A key that is no good is not made up for by a cookie beside it. */
  async identify({ authorization, cookie }: Credentials): Promise<Caller | null> {
    if (authorization !== undefined) {
      const secret = BEARER.exec(authorization)?.[1];
      return secret === undefined ? null : this.#byApiKey(secret);
    }
    return cookie === undefined ? null : this.#bySession(cookie);
  }

  async #byApiKey(secret: string): Promise<Caller | null> {
    const key = await this.#credentials.findApiKey(secret);
    if (key === null || key.revokedAt !== null) return null;
    if (key.expiresAt !== null && key.expiresAt.getTime() <= Date.now()) return null;
    return {
      kind: 'api_key',
      organizationId: key.organizationId,
      name: key.name,
      email: null,
      role: null,
      // A scope that a later version no longer knows opens nothing.
      permissions: allPermissions.filter((permission) => key.scopes.includes(permission)),
      clearance: key.clearance,
      userId: null,
    };
  }

  async #bySession(cookie: string): Promise<Caller | null> {
    const session = await this.#sessions.find(cookie);
    if (session === null || session.organizationId === null) return null;
    const member = await this.#credentials.findMember(session.userId, session.organizationId);
    if (member === null) return null;
    return {
      kind: 'session',
      organizationId: member.organizationId,
      name: member.user.name,
      email: member.user.email,
      role: member.role,
      permissions: permissionsOfRole[member.role],
      clearance: member.clearance,
      userId: session.userId,
    };
  }
}

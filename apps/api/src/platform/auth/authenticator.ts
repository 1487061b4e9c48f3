import { Injectable } from '@nestjs/common';
import { type Permission, permissionsOfRole } from '@parley/contracts';
import type { Caller, Person } from './caller.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { KeyUses } from './key-uses.ts';
import { worthOfKey } from './key-worth.ts';
import { Sessions } from './sessions.ts';

/** What a request brings to say who sent it. */
export interface Credentials {
  authorization?: string | undefined;
  cookie?: string | undefined;
}

/** Anybody, before the one process that is published under the name that they ask for. */
export interface Reader {
  caller: Caller;
  /** Of the process. */
  slug: string;
}

const BEARER = /^Bearer +(prl_[A-Za-z0-9_-]{43})$/i;
const FEED_TOKEN = /^prf_[A-Za-z0-9_-]{43}$/;

@Injectable()
export class Authenticator {
  readonly #credentials: CredentialsRepository;
  readonly #sessions: Sessions;
  readonly #uses: KeyUses;

  constructor(credentials: CredentialsRepository, sessions: Sessions, uses: KeyUses) {
    this.#credentials = credentials;
    this.#sessions = sessions;
    this.#uses = uses;
  }

  /** Who calls from an address, or null. A key that is no good is not made up for by a cookie beside it. */
  async identify({ authorization, cookie }: Credentials, address: string): Promise<Caller | null> {
    if (authorization !== undefined) {
      const secret = BEARER.exec(authorization)?.[1];
      return secret === undefined ? null : this.#byApiKey(secret, address);
    }
    return cookie === undefined ? null : this.#bySession(cookie, true);
  }

  /**
   * Whether a caller may do something still, and sees neither more nor less than when they came: for what outlives its
   * request. It is no use of theirs, so it prolongs no session.
   */
  async isStill(
    caller: Caller,
    permission: Permission,
    { authorization, cookie }: Credentials,
    address: string,
  ): Promise<boolean> {
    const now =
      caller.kind === 'session'
        ? await this.#bySession(cookie ?? '', false)
        : await this.identify({ authorization }, address);
    return (
      now !== null &&
      now.id === caller.id &&
      now.organizationId === caller.organizationId &&
      now.clearance === caller.clearance &&
      now.permissions.includes(permission)
    );
  }

  /** Whose feed address it is that has this secret in it, or null. Such a secret is of no use anywhere else. */
  async identifyFeed(token: string, address: string): Promise<Caller | null> {
    if (!FEED_TOKEN.test(token)) return null;
    const caller = await this.#byApiKey(token, address);
    return caller?.permissions.includes('feeds:read') === true ? caller : null;
  }

  /** Whoever reads what is published under a name: a public eye on that one process. */
  async identifyReader(name: string): Promise<Reader | null> {
    const published = await this.#credentials.findPublication(name);
    if (published === null) return null;
    const { organizationId, processId, slug } = published;
    const caller: Caller = {
      kind: 'anybody',
      id: processId,
      organizationId,
      name,
      email: null,
      role: null,
      permissions: ['processes:read'],
      clearance: 'public',
      userId: null,
      onBehalfOf: processId,
      expiresAt: null,
      isSuspended: false,
    };
    return { caller, slug };
  }

  /** The person who is signed in, or null; whoever sends a key speaks for a program. */
  async identifyPerson({ authorization, cookie }: Credentials): Promise<Person | null> {
    return authorization !== undefined || cookie === undefined ? null : this.#sessions.find(cookie);
  }

  async #byApiKey(secret: string, address: string): Promise<Caller | null> {
    const key = await this.#credentials.findApiKey(secret);
    if (key === null || key.revokedAt !== null) return null;
    if (key.expiresAt !== null && key.expiresAt.getTime() <= Date.now()) return null;
    this.#uses.note(key, address);
    return {
      kind: 'api_key',
      id: key.id,
      organizationId: key.organizationId,
      name: key.name,
      email: null,
      role: null,
      ...worthOfKey(key, key.maker),
      userId: null,
      onBehalfOf: key.maker.userId,
      expiresAt: key.expiresAt,
      isSuspended: key.isSuspended,
    };
  }

  async #bySession(cookie: string, isUse: boolean): Promise<Caller | null> {
    const person = await this.#sessions.find(cookie, { isUse });
    if (person === null) return null;
    const { userId, name, email } = person;
    const member = await this.#credentials.findMembership(userId, person.organizationId);
    if (member === null) return null;
    return {
      kind: 'session',
      id: userId,
      organizationId: member.organizationId,
      name,
      email,
      role: member.role,
      permissions: permissionsOfRole[member.role],
      clearance: member.clearance,
      userId,
      onBehalfOf: userId,
      expiresAt: null,
      isSuspended: member.isSuspended,
    };
  }
}

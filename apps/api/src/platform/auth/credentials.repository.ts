import { Injectable } from '@nestjs/common';
import type { Label, Role } from '@parley/contracts';
import { hashOfSecret } from '@parley/database';
import { type Client, DatabaseService } from '../database/index.ts';
import { notGone } from './not-gone.ts';

export interface PresentedInvitation {
  organizationId: string;
  id: string;
  /** In small letters. */
  email: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

export interface PresentedApiKey {
  organizationId: string;
  id: string;
  name: string;
  scopes: string[];
  clearance: Label;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  lastUsedFrom: string | null;
  /** Whoever made it, as they are in the organization now. */
  maker: { userId: string; role: Role; clearance: Label };
  isSuspended: boolean;
}

/** Whose process is published under a name. */
export interface NamedPublication {
  organizationId: string;
  processId: string;
  slug: string;
}

export interface Membership {
  organizationId: string;
  role: Role;
  clearance: Label;
  /** The operator has shut the organization for writing. */
  isSuspended: boolean;
}

/**
 * The lookups that come before the organization is known. Each runs in a scope that opens only what the caller has
 * already proved to know: the row of the presented key or invitation, the memberships of the signed-in person.
 */
@Injectable()
export class CredentialsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** A key whose maker is no member is none. In one statement, since this comes before every request with a key. */
  async findApiKey(secret: string): Promise<PresentedApiKey | null> {
    const keyHash = hashOfSecret(secret);
    const apiKeyHash = Buffer.from(keyHash).toString('hex');
    const [key] = await this.#database.withScope(
      { apiKeyHash },
      () =>
        this.#database.prisma.$queryRaw<PresentedApiKey[]>`
        SELECT key.organization_id AS "organizationId", key.id, key.name, key.scopes, key.clearance,
          key.expires_at AS "expiresAt", key.revoked_at AS "revokedAt",
          key.last_used_at AS "lastUsedAt", key.last_used_from AS "lastUsedFrom",
          json_build_object('userId', maker.user_id, 'role', maker.role, 'clearance', maker.clearance) AS maker,
          standing.suspended_at IS NOT NULL OR standing.delete_after IS NOT NULL AS "isSuspended"
        FROM api_key key
        JOIN member maker ON maker.organization_id = key.organization_id AND maker.user_id = key.created_by_id
        LEFT JOIN organization_standing standing ON standing.organization_id = key.organization_id
        WHERE key.key_hash = ${keyHash} AND (standing.delete_after > now() OR standing.delete_after IS NULL)
      `,
    );
    return key ?? null;
  }

  /** The invitation that a token belongs to, as far as whoever signs up with it has to know, also when it is over. */
  findInvitation(token: string): Promise<PresentedInvitation | null> {
    const tokenHash = hashOfSecret(token);
    const invitationHash = Buffer.from(tokenHash).toString('hex');
    const shown = {
      organizationId: true,
      id: true,
      email: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
    };
    return this.#database.withScope({ invitationHash }, () =>
      this.#database.prisma.invitation.findUnique({ where: { tokenHash }, select: shown }),
    );
  }

  /** What is published under a name by an organization that is not gone. */
  async findPublication(publicationName: string): Promise<NamedPublication | null> {
    const { prisma } = this.#database;
    const select = { organizationId: true, processId: true };
    const named = await this.#database.withScope({ publicationName }, () =>
      prisma.publication.findFirst({ select }),
    );
    if (named === null) return null;
    const { organizationId, processId } = named;
    const where = { organizationId, id: processId, organization: notGone() };
    const process = await this.#database.withScope({ organizationId }, () =>
      prisma.process.findFirst({ where, select: { slug: true } }),
    );
    return process === null ? null : { ...named, ...process };
  }

  /**
   * For which organization a person acts, and as what: the one that they have chosen while they belong to it, or else
   * the one that they have been a member of for longest. So whoever is removed is out with the next request.
   */
  async findMembership(userId: string, chosen: string | null): Promise<Membership | null> {
    const [membership] = await this.#database.withScope(
      { userId },
      () =>
        this.#database.prisma.$queryRaw<Membership[]>`
        SELECT organization_id AS "organizationId", role, clearance,
          suspended_at IS NOT NULL OR delete_after IS NOT NULL AS "isSuspended"
        FROM member
        LEFT JOIN organization_standing USING (organization_id)
        WHERE user_id = ${userId}::uuid AND (delete_after > now() OR delete_after IS NULL)
        ORDER BY organization_id IS NOT DISTINCT FROM ${chosen}::uuid DESC, id
        LIMIT 1
      `,
    );
    return membership ?? null;
  }

  /** From the next request on, a session acts for another organization. */
  async actFor(
    sessionId: string,
    organizationId: string,
    client: Client = this.#database.prisma,
  ): Promise<void> {
    await client.session.update({
      where: { id: sessionId },
      data: { activeOrganizationId: organizationId },
      select: { id: true },
    });
  }

  /** Where somebody lands who signs in. */
  async firstOrganizationOf(userId: string): Promise<string | null> {
    return (await this.findMembership(userId, null))?.organizationId ?? null;
  }
}

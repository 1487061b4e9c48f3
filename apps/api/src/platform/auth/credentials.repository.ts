import { Injectable } from '@nestjs/common';
import { hashOfApiKey } from '@parley/database';
import { DatabaseService } from '../database/index.ts';

/**
 * The lookups that come before the organization is known. Each runs in a scope that opens only what the caller has
 * already proved to know: the row of the presented key, the memberships of the signed-in person.
 */
@Injectable()
export class CredentialsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  findApiKey(secret: string) {
    const keyHash = hashOfApiKey(secret);
    const apiKeyHash = Buffer.from(keyHash).toString('hex');
    return this.#database.withScope({ apiKeyHash }, () =>
      this.#database.prisma.apiKey.findUnique({ where: { keyHash } }),
    );
  }

  findMember(userId: string, organizationId: string) {
    return this.#database.withScope({ userId }, () =>
      this.#database.prisma.member.findUnique({
        where: { organizationId_userId: { organizationId, userId } },
        include: { user: { select: { name: true, email: true } } },
      }),
    );
  }

  /** Where somebody lands who signs in: the organization they have been a member of for longest. */
  async firstOrganizationOf(userId: string): Promise<string | null> {
    const member = await this.#database.withScope({ userId }, () =>
      this.#database.prisma.member.findFirst({
        where: { userId },
        orderBy: { id: 'asc' },
        select: { organizationId: true },
      }),
    );
    return member?.organizationId ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import type { apiKeyStatuses, PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

/** With its maker's name, and as what they are in the organization now. */
const withMaker = (organizationId: string) =>
  ({
    createdBy: {
      select: {
        name: true,
        members: { where: { organizationId }, select: { role: true, clearance: true } },
      },
    },
  }) as const satisfies Prisma.ApiKeyInclude;

export type ApiKeyRow = Prisma.ApiKeyGetPayload<{ include: ReturnType<typeof withMaker> }>;

export interface ApiKeysQuery extends PageQuery {
  status?: (typeof apiKeyStatuses)[number] | undefined;
}

@Injectable()
export class ApiKeysRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(organizationId: string, { status, ...query }: ApiKeysQuery, now: Date): Promise<ApiKeyRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.apiKey.findMany({
      where: { organizationId, ...after, ...(status !== undefined && IN_STATUS[status](now)) },
      include: withMaker(organizationId),
      ...page,
    });
  }

  find(
    organizationId: string,
    id: string,
    client: Client = this.#database.prisma,
  ): Promise<ApiKeyRow | null> {
    return client.apiKey.findUnique({
      where: { organizationId_id: { organizationId, id } },
      include: withMaker(organizationId),
    });
  }

  /**
   * Whether they are a member, and go on being one to the end of the transaction: whoever ends a membership waits, and
   * then revokes what was made meanwhile.
   */
  async holdsMember(organizationId: string, userId: string, client: Client): Promise<boolean> {
    await client.$queryRaw`SELECT 1 AS held FROM organization WHERE id = ${organizationId}::uuid FOR SHARE`;
    return (await client.member.count({ where: { organizationId, userId } })) > 0;
  }

  create(data: Prisma.ApiKeyUncheckedCreateInput, client: Client): Promise<ApiKeyRow> {
    return client.apiKey.create({ data, include: withMaker(data.organizationId) });
  }

  /** Once revoked it stays so, from the first time on. @returns whether this was that time */
  async revoke(organizationId: string, id: string, revokedAt: Date, client: Client): Promise<boolean> {
    const where = { organizationId, id, revokedAt: null };
    return (await client.apiKey.updateMany({ where, data: { revokedAt } })).count > 0;
  }

  /** @returns those that were of use until then */
  revokeAllOf(organizationId: string, createdById: string, revokedAt: Date, client: Client) {
    return client.apiKey.updateManyAndReturn({
      where: { organizationId, createdById, revokedAt: null },
      data: { revokedAt },
      select: { id: true, name: true, prefix: true },
    });
  }
}

/** What `statusOfKey` says, asked of the database. */
const IN_STATUS: Record<(typeof apiKeyStatuses)[number], (now: Date) => Prisma.ApiKeyWhereInput> = {
  revoked: () => ({ revokedAt: { not: null } }),
  expired: (now) => ({ revokedAt: null, expiresAt: { lte: now } }),
  active: (now) => ({ revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }),
};

import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { ApiKey as ApiKeyRow, Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

@Injectable()
export class ApiKeysRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(organizationId: string, query: PageQuery): Promise<ApiKeyRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.apiKey.findMany({ where: { organizationId, ...after }, ...page });
  }

  create(data: Prisma.ApiKeyUncheckedCreateInput): Promise<ApiKeyRow> {
    return this.#database.prisma.apiKey.create({ data });
  }

  /** Once revoked it stays so, from the first time on. @returns whether there is such a key */
  async revoke(organizationId: string, id: string, revokedAt: Date): Promise<boolean> {
    const { apiKey } = this.#database.prisma;
    const { count } = await apiKey.updateMany({
      where: { organizationId, id, revokedAt: null },
      data: { revokedAt },
    });
    return count > 0 || (await apiKey.count({ where: { organizationId, id } })) > 0;
  }
}

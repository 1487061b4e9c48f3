import { Injectable } from '@nestjs/common';
import type { Publication } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';

interface Owner {
  organizationId: string;
  processId: string;
}

@Injectable()
export class PublicationsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** The one that is not withdrawn. */
  of(
    { organizationId, processId }: Owner,
    client: Client = this.#database.prisma,
  ): Promise<Publication | null> {
    return client.publication.findFirst({ where: { organizationId, processId, withdrawnAt: null } });
  }

  /** Under a name that is nobody's yet, or that the organization had before. @returns null where it is in use */
  async publish(
    { organizationId, processId }: Owner,
    name: string,
    client: Client,
  ): Promise<Publication | null> {
    const rows = await client.$queryRaw<{ publishedAt: Date }[]>`
      INSERT INTO publication (organization_id, name, process_id, published_at)
      VALUES (${organizationId}::uuid, ${name}, ${processId}::uuid, now())
      ON CONFLICT (organization_id, name) DO UPDATE
        SET process_id = EXCLUDED.process_id, published_at = EXCLUDED.published_at, withdrawn_at = NULL
        WHERE publication.withdrawn_at IS NOT NULL
      RETURNING published_at AS "publishedAt"
    `;
    const [row] = rows;
    return row === undefined ? null : { organizationId, processId, name, withdrawnAt: null, ...row };
  }

  async withdraw({ organizationId, name }: Publication, client: Client): Promise<void> {
    await client.publication.updateMany({
      where: { organizationId, name },
      data: { withdrawnAt: new Date() },
    });
  }

  async nameOf(organizationId: string, client: Client = this.#database.prisma): Promise<string> {
    const where = { id: organizationId };
    return (await client.organization.findUniqueOrThrow({ where, select: { name: true } })).name;
  }
}

import { Injectable } from '@nestjs/common';
import type { ImportMapping, PageQuery } from '@parley/contracts';
import type { ImportTemplate, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';
import type { Viewer } from './imports.repository.ts';

/** Only this module writes it, in the shape of the contract. */
export type TemplateRow = Omit<ImportTemplate, 'mapping'> & { mapping: ImportMapping };

const seenBy = ({ organizationId, labels }: Viewer) => ({ organizationId, clearance: { in: labels } });
const asKept = (row: ImportTemplate): TemplateRow => ({ ...row, mapping: row.mapping as ImportMapping });

@Injectable()
export class TemplatesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async list(viewer: Viewer, query: PageQuery): Promise<TemplateRow[]> {
    const { after, ...page } = pageOfQuery(query);
    const where = { ...seenBy(viewer), ...after };
    return (await this.#database.prisma.importTemplate.findMany({ where, ...page })).map(asKept);
  }

  /** The last kept first. */
  async all(viewer: Viewer): Promise<TemplateRow[]> {
    const where = seenBy(viewer);
    const rows = await this.#database.prisma.importTemplate.findMany({ where, orderBy: { id: 'desc' } });
    return rows.map(asKept);
  }

  count(organizationId: string, client: Client): Promise<number> {
    return client.importTemplate.count({ where: { organizationId } });
  }

  async add(data: Prisma.ImportTemplateUncheckedCreateInput, client: Client): Promise<TemplateRow> {
    return asKept(await client.importTemplate.create({ data }));
  }

  async find(
    viewer: Viewer,
    id: string,
    client: Client = this.#database.prisma,
  ): Promise<TemplateRow | null> {
    const row = await client.importTemplate.findFirst({ where: { ...seenBy(viewer), id } });
    return row === null ? null : asKept(row);
  }

  /** @returns what was there, or null */
  async remove(viewer: Viewer, id: string, client: Client): Promise<TemplateRow | null> {
    const row = await this.find(viewer, id, client);
    if (row !== null)
      await client.importTemplate.deleteMany({ where: { organizationId: row.organizationId, id } });
    return row;
  }
}

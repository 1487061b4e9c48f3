import { Injectable } from '@nestjs/common';
import { labelsSeenWith, type Label, type PageQuery } from '@parley/contracts';
import type { ImportState, Prisma } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

const withProcess = { process: { select: { id: true, slug: true, reviewRequired: true } } } as const;

export type ImportRow = Prisma.ImportGetPayload<{ include: typeof withProcess }>;

/** For whom: the organization first, then what the caller is cleared for. */
export interface Viewer {
  organizationId: string;
  labels: Label[];
}

export const viewerOf = ({
  organizationId,
  clearance,
}: Pick<Caller, 'organizationId' | 'clearance'>): Viewer => ({
  organizationId,
  labels: labelsSeenWith(clearance),
});

/** One that may be seen: by who is cleared for all that it was planned with, while its process may be. */
const seenBy = ({ organizationId, labels }: Viewer) => ({
  organizationId,
  clearance: { in: labels },
  process: { label: { in: labels }, filing: { not: 'removed' as const } },
});

@Injectable()
export class ImportsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(viewer: Viewer, query: PageQuery): Promise<ImportRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.import.findMany({
      where: { ...seenBy(viewer), ...after },
      include: withProcess,
      ...page,
    });
  }

  find(viewer: Viewer, id: string, client: Client = this.#database.prisma): Promise<ImportRow | null> {
    return client.import.findFirst({ where: { ...seenBy(viewer), id }, include: withProcess });
  }

  /** Whoever may see it: for the service itself, which goes on with it. */
  get(organizationId: string, id: string, client: Client = this.#database.prisma): Promise<ImportRow | null> {
    return client.import.findFirst({ where: { organizationId, id }, include: withProcess });
  }

  /** Whoever else changes it waits, to the end of the transaction. */
  async lock(organizationId: string, id: string, client: Client): Promise<void> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM import
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE
    `;
  }

  count(organizationId: string, client: Client): Promise<number> {
    return client.import.count({ where: { organizationId } });
  }

  async add(
    data: Prisma.ImportUncheckedCreateInput,
    bytes: Uint8Array<ArrayBuffer>,
    client: Client,
  ): Promise<void> {
    const { organizationId, id } = data;
    await client.import.create({ data, select: { id: true } });
    await client.importFile.create({
      data: { organizationId, importId: id, bytes },
      select: { importId: true },
    });
  }

  async bytesOf({ organizationId, id }: ImportRow): Promise<Uint8Array> {
    const of = { organizationId, importId: id };
    const file = await this.#database.prisma.importFile.findUniqueOrThrow({
      where: { organizationId_importId: of },
    });
    return file.bytes;
  }

  /** @returns whether it was in that state; else nothing is changed */
  async move(
    { organizationId, id }: Pick<ImportRow, 'organizationId' | 'id'>,
    from: ImportState,
    data: Prisma.ImportUncheckedUpdateInput,
    client: Client = this.#database.prisma,
  ): Promise<boolean> {
    const { count } = await client.import.updateMany({ where: { organizationId, id, state: from }, data });
    return count > 0;
  }

  async remove({ organizationId, id }: ImportRow, client: Client): Promise<void> {
    await client.import.deleteMany({ where: { organizationId, id } });
  }

  /** Forgets those of a month ago, whosoever. */
  async forget(): Promise<void> {
    await this.#database.prisma.$queryRaw`SELECT forget_imports() AS forgotten`;
  }
}

import { Injectable } from '@nestjs/common';
import { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byAddress } from '../../platform/http/index.ts';
import type { KnownProcess, ProcessBody, Reader } from './known-process.ts';
import { type ProcessOrder, processPage } from './process-order.ts';
import type { Version } from './versions.ts';
import type { Viewpoint } from './viewpoint.ts';

type Known = Omit<KnownProcess, 'version'>;

@Injectable()
export class ProcessesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** Those that were known then. One that was not is passed over: the page may be shorter, the next is still found. */
  async list(reader: Reader, query: ProcessOrder, wanted: Date | null): Promise<KnownProcess[]> {
    const { further, ordered, take } = processPage(query);
    const which = Prisma.sql`${further} ORDER BY ${ordered} LIMIT ${take}`;
    return this.#known(reader, which, wanted, this.#database.prisma, ordered);
  }

  /** By today's address and today's clearance: whoever is shut out of a process is shut out of its past. */
  async find(
    reader: Reader,
    address: string,
    wanted: Date | null,
    client: Client = this.#database.prisma,
  ): Promise<KnownProcess | null> {
    const by = byAddress(address);
    const addressed =
      'id' in by ? Prisma.sql`AND process.id = ${by.id}::uuid` : Prisma.sql`AND process.slug = ${by.slug}`;
    const [found] = await this.#known(reader, addressed, wanted, client);
    return found ?? null;
  }

  async isSlugTaken(organizationId: string, slug: string, client: Client): Promise<boolean> {
    return (await client.process.count({ where: { organizationId, slug } })) > 0;
  }

  async add(
    process: Prisma.ProcessUncheckedCreateInput,
    parties: readonly Omit<Prisma.PartyUncheckedCreateInput, 'organizationId' | 'processId'>[],
    client: Client,
  ): Promise<Date> {
    const { organizationId, id } = process;
    const { createdAt } = await client.process.create({ data: process, select: { createdAt: true } });
    await client.party.createMany({
      data: parties.map((party) => ({ ...party, organizationId, processId: id })),
    });
    return createdAt;
  }

  /** What is recorded in it, whoever may see it. */
  async holdsAnything({ organizationId, processId }: Viewpoint, client: Client): Promise<boolean> {
    const [held] = await client.$queryRaw<unknown[]>`
      SELECT 1 AS held
      FROM resource_now
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid AND id <> process_id
      LIMIT 1
    `;
    return held !== undefined;
  }

  async update(
    { organizationId, processId }: Viewpoint,
    changes: Prisma.ProcessUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.process.update({
      where: { organizationId_id: { organizationId, id: processId } },
      data: changes,
      select: { id: true },
    });
  }

  /**
   * Two statements, and no snapshot around them: the first waits for whoever is writing (see process_known_at), and
   * what it has settled does not change any more.
   */
  async #known(
    reader: Reader,
    which: Prisma.Sql,
    wanted: Date | null,
    client: Client,
    ordered = Prisma.sql`process.id`,
  ): Promise<KnownProcess[]> {
    const { organizationId, labels } = reader;
    const known = await client.$queryRaw<Known[]>`
      SELECT process.id, process.slug, process.created_at AS "createdAt",
        process.imported_at AS "importedAt", known.known_at AS "knownAt",
        known.revision, known.internal_revision AS "internalRevision", known.public_revision AS "publicRevision"
      FROM (
        SELECT id, slug, created_at, imported_at
        FROM process
        WHERE organization_id = ${organizationId}::uuid AND label = ANY (${labels}::label[]) ${which}
      ) AS process
      CROSS JOIN LATERAL process_known_at(${organizationId}::uuid, process.id, ${wanted}::timestamptz) AS known
      ORDER BY ${ordered}
    `;
    const versions = await this.#versions(reader, known, client);
    return known.map((process) => ({ ...process, version: versions.get(process.id) ?? null }));
  }

  async #versions({ organizationId, labels }: Reader, known: readonly Known[], client: Client) {
    const rows = await client.$queryRaw<Version<ProcessBody>[]>`
      SELECT version.id, version.key, version.label, version.body
      FROM unnest(${known.map(({ id }) => id)}::uuid[], ${known.map(({ revision }) => revision ?? -1n)}::bigint[])
        AS known (id, revision)
      CROSS JOIN LATERAL (
        SELECT of.id, of.key, of.label, of.body
        FROM resource_version of
        WHERE of.organization_id = ${organizationId}::uuid AND of.process_id = known.id
          AND of.resource = 'process' AND of.id = known.id AND of.revision <= known.revision
        ORDER BY of.revision DESC
        LIMIT 1
      ) AS version
      WHERE version.body IS NOT NULL AND version.label = ANY (${labels}::label[])
    `;
    return new Map(rows.map(({ id, ...version }) => [id, version]));
  }
}

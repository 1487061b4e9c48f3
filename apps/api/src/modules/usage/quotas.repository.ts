import { Injectable } from '@nestjs/common';
import type { Quota } from '@parley/contracts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';

/** For what never renews. */
const EPOCH = new Date(0);

@Injectable()
export class QuotasRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** What the operator has set: null without limit, absent where nothing was set. */
  async limits(
    organizationId: string,
    client: Client = this.#database.prisma,
  ): Promise<ReadonlyMap<string, number | null>> {
    const rows = await client.organizationLimit.findMany({ where: { organizationId } });
    return new Map(rows.map(({ name, value }) => [name, value === null ? null : Number(value)]));
  }

  async used(
    organizationId: string,
    name: Quota,
    day: Date | null,
    client: Client = this.#database.prisma,
  ): Promise<number> {
    const row = await client.organizationUse.findUnique({
      where: { organizationId_name_day: { organizationId, name, day: day ?? EPOCH } },
    });
    return Number(row?.used ?? 0);
  }

  /** Whoever else uses the same waits until the transaction ends. @returns how much it is with that */
  async use(
    organizationId: string,
    name: Quota,
    day: Date | null,
    amount: number,
    client: Client,
  ): Promise<number> {
    const [row] = await client.$queryRaw<{ used: bigint }[]>`
      INSERT INTO organization_use (organization_id, name, day, used)
      VALUES (${organizationId}::uuid, ${name}, ${day ?? EPOCH}::date, ${amount})
      ON CONFLICT (organization_id, name, day) DO UPDATE SET used = organization_use.used + excluded.used
      RETURNING used
    `;
    return Number(row?.used ?? 0);
  }

  /** Puts whoever adds to what is counted where it lies in a line, to the end of the transaction. */
  async lock(organizationId: string, client: Client): Promise<void> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM organization WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE
    `;
  }

  countProcesses(organizationId: string, client: Client = this.#database.prisma): Promise<number> {
    return client.process.count({ where: { organizationId, filing: { not: 'removed' } } });
  }

  countReportsUnderWay(organizationId: string, client: Client = this.#database.prisma): Promise<number> {
    return client.report.count({ where: { organizationId, state: { in: ['queued', 'running'] } } });
  }

  async countReportBytes(organizationId: string, client: Client = this.#database.prisma): Promise<number> {
    const where = { organizationId, state: 'done' as const, expiresAt: { gt: new Date() } };
    const { _sum } = await client.report.aggregate({ where, _sum: { bytes: true } });
    return _sum.bytes ?? 0;
  }

  async countMembers(organizationId: string, client: Client = this.#database.prisma): Promise<number> {
    const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
    const [members, invited] = [
      await client.member.count({ where: { organizationId } }),
      await client.invitation.count({ where: { organizationId, ...open } }),
    ];
    return members + invited;
  }
}

import { Injectable } from '@nestjs/common';
import type { Label, PageQuery } from '@parley/contracts';
import type { Prisma, Webhook, WebhookEnd } from '@parley/database';
import { notGone } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

/** With what its maker is cleared for now; null where they are no member any more, or nobody is. */
export type WebhookRow = Webhook & { makerClearance: Label | null };

/** For whom: the organization first, then what the caller is cleared for. */
export interface Viewer {
  organizationId: string;
  labels: Label[];
}

@Injectable()
export class WebhooksRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async list({ organizationId, labels }: Viewer, query: PageQuery): Promise<WebhookRow[]> {
    const { after, ...page } = pageOfQuery(query);
    const where = { organizationId, ...after, clearance: { in: labels } };
    const rows = await this.#database.prisma.webhook.findMany({ where, ...page });
    return this.#withMakers(rows, this.#database.prisma);
  }

  async find(
    { organizationId, labels }: Viewer,
    id: string,
    client: Client = this.#database.prisma,
  ): Promise<WebhookRow | null> {
    const rows = await client.webhook.findMany({ where: { organizationId, id, clearance: { in: labels } } });
    return (await this.#withMakers(rows, client))[0] ?? null;
  }

  /** All that are to be told something. */
  async enabled(organizationId: string): Promise<WebhookRow[]> {
    const { prisma } = this.#database;
    const where = { organizationId, disabledAt: null };
    return this.#withMakers(await prisma.webhook.findMany({ where, orderBy: { id: 'asc' } }), prisma);
  }

  /** Whoever else writes it waits, to the end of the transaction. */
  async lock(organizationId: string, id: string, client: Client): Promise<void> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM webhook
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE
    `;
  }

  count(organizationId: string, client: Client): Promise<number> {
    return client.webhook.count({ where: { organizationId } });
  }

  async create(data: Prisma.WebhookUncheckedCreateInput, client: Client): Promise<WebhookRow | null> {
    const [row] = await this.#withMakers([await client.webhook.create({ data })], client);
    return row ?? null;
  }

  async update(
    { organizationId, id }: Pick<Webhook, 'organizationId' | 'id'>,
    data: Prisma.WebhookUncheckedUpdateInput,
    client: Client = this.#database.prisma,
  ): Promise<void> {
    await client.webhook.updateMany({ where: { organizationId, id }, data });
  }

  /** @returns whether it was enabled until then */
  async disable(
    { organizationId, id }: Pick<Webhook, 'organizationId' | 'id'>,
    disabledBecause: WebhookEnd,
    client: Client,
  ): Promise<boolean> {
    const where = { organizationId, id, disabledAt: null };
    const { count } = await client.webhook.updateMany({
      where,
      data: { disabledAt: new Date(), disabledBecause },
    });
    return count > 0;
  }

  async remove(organizationId: string, id: string, client: Client): Promise<void> {
    await client.webhook.deleteMany({ where: { organizationId, id } });
  }

  /** @returns whether nobody else has dealt out meanwhile, or disabled it */
  async dealtTo(
    { organizationId, id, dealtTo }: Webhook,
    position: bigint,
    client: Client,
  ): Promise<boolean> {
    const where = { organizationId, id, dealtTo, disabledAt: null };
    return (await client.webhook.updateMany({ where, data: { dealtTo: position } })).count > 0;
  }

  /** Those of some processes that may be seen with the labels. */
  async processesSeen({ organizationId, labels }: Viewer, ids: readonly string[], client?: Client) {
    if (ids.length === 0) return new Set<string>();
    const { prisma } = this.#database;
    const rows = await (client ?? prisma).process.findMany({
      where: { organizationId, id: { in: [...ids] }, label: { in: labels }, filing: { not: 'removed' } },
      select: { id: true },
    });
    return new Set(rows.map(({ id }) => id));
  }

  async #withMakers(rows: readonly Webhook[], client: Client): Promise<WebhookRow[]> {
    const [first] = rows;
    if (first === undefined) return [];
    const { organizationId } = first;
    const makers = await client.member.findMany({
      where: { organizationId, id: { in: rows.map(({ makerId }) => makerId) }, organization: notGone() },
      select: { id: true, clearance: true },
    });
    const clearances = new Map(makers.map(({ id, clearance }) => [id, clearance]));
    return rows.map((row) => ({ ...row, makerClearance: clearances.get(row.makerId) ?? null }));
  }
}

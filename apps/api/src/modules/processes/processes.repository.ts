import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byAddress, pageOfQuery } from '../../platform/http/index.ts';

/** For whom: the organization first, then what the caller is cleared for. */
export interface Reader {
  organizationId: string;
  labels: Label[];
}

/** Counts what was recorded and is hidden from the reader, on its own account or its item's. */
const countHidden = (labels: Label[]) =>
  ({
    _count: {
      select: {
        assertions: {
          where: { OR: [{ label: { notIn: labels } }, { item: { label: { notIn: labels } } }] },
        },
      },
    },
  }) satisfies Prisma.ProcessInclude;

export type ProcessRow = Prisma.ProcessGetPayload<{ include: ReturnType<typeof countHidden> }>;

@Injectable()
export class ProcessesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list({ organizationId, labels }: Reader, query: PageQuery): Promise<ProcessRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.process.findMany({
      where: { organizationId, label: { in: labels }, ...after },
      include: countHidden(labels),
      ...page,
    });
  }

  find(
    { organizationId, labels }: Reader,
    address: string,
    client: Client = this.#database.prisma,
  ): Promise<ProcessRow | null> {
    return client.process.findFirst({
      where: { organizationId, label: { in: labels }, ...byAddress(address) },
      include: countHidden(labels),
    });
  }
}

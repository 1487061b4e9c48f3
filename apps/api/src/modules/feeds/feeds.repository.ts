import { Injectable } from '@nestjs/common';
import { labelsSeenWith, type PageQuery } from '@parley/contracts';
import type { FeedKind, Prisma } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

const withKey = {
  apiKey: true,
  process: { select: { slug: true, label: true, filing: true } },
} as const satisfies Prisma.FeedInclude;

export type FeedRow = Prisma.FeedGetPayload<{ include: typeof withKey }>;

/** What a feed address opens, for whoever reads by it. */
export interface OpenedFeed {
  processId: string;
  kinds: FeedKind[];
  language: string;
}

@Injectable()
export class FeedsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(caller: Caller, query: PageQuery): Promise<FeedRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.feed.findMany({
      where: { ...ownOf(caller), ...after },
      include: withKey,
      ...page,
    });
  }

  find(caller: Caller, id: string, client: Client = this.#database.prisma): Promise<FeedRow | null> {
    return client.feed.findFirst({ where: { ...ownOf(caller), id }, include: withKey });
  }

  opened({ organizationId, id }: Caller): Promise<OpenedFeed | null> {
    return this.#database.prisma.feed.findUnique({
      where: { organizationId_id: { organizationId, id } },
      select: { processId: true, kinds: true, language: true },
    });
  }

  /** How many of theirs are of use. */
  countOf({ organizationId, onBehalfOf }: Caller, now: Date, client: Client): Promise<number> {
    return client.feed.count({
      where: {
        organizationId,
        apiKey: {
          createdById: onBehalfOf,
          revokedAt: null,
          OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
        },
      },
    });
  }

  async create(data: Prisma.FeedUncheckedCreateInput, client: Client): Promise<FeedRow> {
    return client.feed.create({ data, include: withKey });
  }
}

/** Those that hang from the person, and show no more than whoever asks may see. */
const ownOf = ({ organizationId, onBehalfOf, clearance }: Caller) => ({
  organizationId,
  apiKey: { createdById: onBehalfOf, clearance: { in: labelsSeenWith(clearance) } },
});

import { Injectable } from '@nestjs/common';
import { labelsSeenWith, type PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byAddress, pageOfQuery } from '../../platform/http/index.ts';

const withProcess = {
  process: { select: { id: true, slug: true, title: true } },
} as const satisfies Prisma.FollowInclude;

export type FollowRow = Prisma.FollowGetPayload<{ include: typeof withProcess }>;

/** Who follows what. A process that is out of the follower's sight is followed by nobody they know of. */
@Injectable()
export class FollowsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(caller: Caller, { limit, cursor }: PageQuery): Promise<FollowRow[]> {
    const { after, take } = pageOfQuery({ limit, cursor });
    return this.#database.prisma.follow.findMany({
      where: { ...ownOf(caller), ...('id' in after && { processId: after.id }) },
      include: withProcess,
      orderBy: { processId: 'asc' },
      take,
    });
  }

  find(caller: Caller, address: string): Promise<FollowRow | null> {
    const { process, ...own } = ownOf(caller);
    return this.#database.prisma.follow.findFirst({
      where: { ...own, process: { ...process, ...byAddress(address) } },
      include: withProcess,
    });
  }

  /** From then on; whoever follows it already goes on from where they began. */
  async add(
    { organizationId, onBehalfOf: userId }: Caller,
    processId: string,
    followedAt: Date,
    client: Client = this.#database.prisma,
  ): Promise<void> {
    const data = { organizationId, userId, processId, followedAt };
    await client.follow.createMany({ data, skipDuplicates: true });
  }

  async remove({ organizationId, onBehalfOf: userId }: Caller, processId: string): Promise<void> {
    await this.#database.prisma.follow.deleteMany({ where: { organizationId, userId, processId } });
  }
}

const ownOf = ({ organizationId, onBehalfOf: userId, clearance }: Caller) => ({
  organizationId,
  userId,
  process: { label: { in: labelsSeenWith(clearance) }, filing: { not: 'removed' as const } },
});

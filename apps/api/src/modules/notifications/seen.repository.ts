import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';

/** Up to when each member has seen what is new: all that is kept of it. */
@Injectable()
export class SeenRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async upTo({ organizationId, onBehalfOf: userId }: Caller): Promise<Date | null> {
    const row = await this.#database.prisma.notificationsSeen.findUnique({
      where: { organizationId_userId: { organizationId, userId } },
      select: { seenUpTo: true },
    });
    return row?.seenUpTo ?? null;
  }

  /** Never back, and never ahead: of two browsers the one that has seen more is right. */
  async mark({ organizationId, onBehalfOf: userId }: Caller, upTo: Date): Promise<Date> {
    const [row] = await this.#database.transaction(
      (client) => client.$queryRaw<{ seenUpTo: Date }[]>`
        INSERT INTO notifications_seen AS before (organization_id, user_id, seen_up_to)
        VALUES (${organizationId}::uuid, ${userId}::uuid, least(${upTo}, date_trunc('milliseconds', now())))
        ON CONFLICT (organization_id, user_id)
          DO UPDATE SET seen_up_to = greatest(before.seen_up_to, excluded.seen_up_to)
        RETURNING seen_up_to AS "seenUpTo"
      `,
    );
    return row?.seenUpTo ?? upTo;
  }
}

import { Injectable } from '@nestjs/common';
import { Prisma } from '@parley/database';
import type { Within } from '../processes/index.ts';
import type { Made } from './made-by-import.ts';

/**
 * Takes what an import has added out of the record. What an assertion names stays, since the ledger does: an item of
 * which nothing is said counts nowhere; a meeting would be a point at which nothing moved, so it is cancelled.
 */
@Injectable()
export class TakeBack {
  async takeBack({ view, client }: Within, made: readonly Made[]): Promise<void> {
    const { organizationId, processId } = view;
    const inProcess = Prisma.sql`organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid`;
    for (const resource of ['item', 'meeting', 'source'] as const) {
      const gone = made.flatMap((one) => (one.resource === resource && !one.isNamed ? [one.id] : []));
      if (gone.length === 0) continue;
      await client.$executeRaw`
        DELETE FROM ${Prisma.raw(resource)} WHERE ${inProcess} AND id = ANY (${gone}::uuid[])
      `;
    }
    const cancelled = made.flatMap((one) => (one.resource === 'meeting' && one.isNamed ? [one.id] : []));
    if (cancelled.length === 0) return;
    await client.$executeRaw`
      UPDATE meeting SET status = 'cancelled' WHERE ${inProcess} AND id = ANY (${cancelled}::uuid[])
    `;
  }
}

import { Injectable } from '@nestjs/common';
import type { Client } from '../../platform/database/index.ts';
import { inProcess, type Viewpoint, visibleIn } from '../processes/index.ts';

/** The rows that facts are made of: what the viewpoint may see, by id, a statement for each table. */
export type FactRows = Awaited<ReturnType<FactsRepository['load']>>;

@Injectable()
export class FactsRepository {
  /** In a transaction, so that it is all of one moment; its statements queue up on the one connection. */
  async load(view: Viewpoint, client: Client) {
    const [parties, tracks, items, meetings, assertions] = await Promise.all([
      client.party.findMany({ where: inProcess(view), select: { id: true, key: true, role: true } }),
      client.track.findMany({ where: inProcess(view), select: { id: true, key: true } }),
      client.item.findMany({
        where: visibleIn(view),
        select: {
          id: true,
          key: true,
          kind: true,
          theme: true,
          title: true,
          weight: true,
          dueOn: true,
          obligors: { select: { partyId: true } },
        },
      }),
      client.meeting.findMany({
        where: visibleIn(view),
        select: {
          id: true,
          key: true,
          trackId: true,
          ordinal: true,
          status: true,
          heldOn: true,
          title: true,
        },
      }),
      client.assertion.findMany({
        where: { ...visibleIn(view), item: { label: { in: view.labels } } },
        select: {
          id: true,
          key: true,
          itemId: true,
          effectiveOn: true,
          recordedAt: true,
          revision: true,
          position: true,
          meetingId: true,
          accountKind: true,
          accountPartyId: true,
          act: true,
          agreement: true,
          legal: true,
          implementation: true,
          generic: true,
          correctsId: true,
          continuedById: true,
        },
        // The order of recording. A batch shares a revision, so its order is by position.
        orderBy: [{ revision: 'asc' }, { position: 'asc' }, { id: 'asc' }],
      }),
    ]);
    return { parties, tracks, items, meetings, assertions };
  }
}

import { Injectable } from '@nestjs/common';
import type { Label, MeetingSource, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { inProcess, keepHidden, RecordedRepository, type Viewpoint } from '../processes/index.ts';
import type { MeetingBody } from './meetings.mapper.ts';

interface AgendaRow {
  title: Prisma.JsonValue;
  itemId: string | null;
  item?: { label: Label } | null;
}

type DocumentRow = Pick<MeetingSource, 'sourceId' | 'role' | 'partyId'>;

@Injectable()
export class MeetingsRepository extends RecordedRepository<MeetingBody> {
  constructor(database: DatabaseService) {
    super(database, 'meeting', ['track', 'representative', 'party', 'item', 'source'], {
      track: { field: 'track', names: 'track' },
      status: { field: 'status' },
    });
  }

  async add(
    view: Viewpoint,
    meeting: Omit<Prisma.MeetingUncheckedCreateInput, 'organizationId' | 'processId'>,
    client: Client,
  ): Promise<void> {
    await client.meeting.create({ data: { ...inProcess(view), ...meeting }, select: { id: true } });
  }

  async addAll(
    view: Viewpoint,
    meetings: readonly Omit<Prisma.MeetingCreateManyInput, 'organizationId' | 'processId'>[],
    client: Client,
  ): Promise<void> {
    for (let from = 0; from < meetings.length; from += 1000) {
      const data = meetings.slice(from, from + 1000).map((one) => ({ ...inProcess(view), ...one }));
      await client.meeting.createMany({ data });
    }
  }

  async change(
    view: Viewpoint,
    id: string,
    changes: Prisma.MeetingUncheckedUpdateInput,
    client: Client,
  ): Promise<void> {
    await client.meeting.update({
      where: { organizationId_processId_id: { ...inProcess(view), id } },
      data: changes,
      select: { id: true },
    });
  }

  /** Numbers of meetings on a track, whoever may see them: no two can have the same. */
  async ordinals(
    view: Viewpoint,
    trackId: string,
    client: Client,
  ): Promise<{ id: string; ordinal: number }[]> {
    return client.meeting.findMany({
      where: { ...inProcess(view), trackId },
      select: { id: true, ordinal: true },
    });
  }

  /** Representatives have no label: everybody sees them all. */
  async setParticipants(
    view: Viewpoint,
    meetingId: string,
    representativeIds: readonly string[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), meetingId };
    await client.meetingParticipant.deleteMany({ where: of });
    await client.meetingParticipant.createMany({
      data: representativeIds.map((representativeId) => ({ ...of, representativeId })),
    });
  }

  /** Points on items out of the writer's sight stay: they are not theirs to replace. */
  async setAgenda(
    view: Viewpoint,
    meetingId: string,
    points: readonly AgendaRow[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), meetingId };
    const before = await client.agendaPoint.findMany({
      where: of,
      select: { title: true, itemId: true, item: { select: { label: true } } },
      orderBy: { position: 'asc' },
    });
    const isHidden = ({ item }: AgendaRow) =>
      item !== undefined && item !== null && !view.labels.includes(item.label);
    const agenda = keepHidden<AgendaRow>(points, before, isHidden);
    await client.agendaPoint.deleteMany({ where: of });
    await client.agendaPoint.createMany({
      data: agenda.map(({ title, itemId }, position) => ({ ...of, position, title: title ?? {}, itemId })),
    });
  }

  /** Documents out of the writer's sight stay as well. */
  async setSources(
    view: Viewpoint,
    meetingId: string,
    documents: readonly DocumentRow[],
    client: Client,
  ): Promise<void> {
    const of = { ...inProcess(view), meetingId };
    await client.meetingSource.deleteMany({ where: { ...of, source: { label: { in: view.labels } } } });
    await client.meetingSource.createMany({ data: documents.map((document) => ({ ...of, ...document })) });
  }
}

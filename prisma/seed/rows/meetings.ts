import { nullable } from '../nullable.ts';
import type { Seeding } from '../seeding.ts';

/** The meetings, who was there, what was on the agenda, and what was said of them afterwards. */
export async function insertMeetings(seeding: Seeding): Promise<void> {
  const { client, record, tenant, ids } = seeding;
  const { meetings, people, items, tracks } = ids;
  await client.meeting.createMany({
    data: record.meetings.map((meeting) => ({
      ...tenant,
      id: meetings.of(meeting.key),
      key: meeting.key,
      trackId: tracks.of(meeting.track),
      ordinal: meeting.ordinal,
      status: meeting.status,
      format: meeting.format,
      heldOn: meeting.heldOn,
      title: meeting.title,
      place: nullable(meeting.place),
      placeByParty: nullable(meeting.placeByParty),
      country: meeting.country,
      summary: nullable(meeting.summary),
      identicalReadouts: meeting.identicalReadouts,
    })),
  });
  await client.meetingParticipant.createMany({
    data: record.meetings.flatMap(({ key, participants }) =>
      participants.map((person) => ({
        ...tenant,
        meetingId: meetings.of(key),
        representativeId: people.of(person),
      })),
    ),
  });
  await client.agendaPoint.createMany({
    data: record.meetings.flatMap(({ key, agenda }) =>
      agenda.map(({ title, item }, position) => ({
        ...tenant,
        meetingId: meetings.of(key),
        position,
        title,
        itemId: item === null ? null : items.of(item),
      })),
    ),
  });
  await insertMeetingSources(seeding);
}

async function insertMeetingSources({ client, record, tenant, ids }: Seeding): Promise<void> {
  await client.meetingSource.createMany({
    data: record.meetings.flatMap(({ key, sources, readouts }) => {
      const sideOf = new Map(Object.entries(readouts ?? {}).map(([party, source]) => [source, party]));
      return sources.map((source) => {
        const party = sideOf.get(source);
        return {
          ...tenant,
          meetingId: ids.meetings.of(key),
          sourceId: ids.sources.of(source),
          role: party === undefined ? ('report' as const) : ('readout' as const),
          partyId: party === undefined ? null : ids.parties.of(party),
        };
      });
    }),
  });
}

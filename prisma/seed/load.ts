import { Prisma, type PrismaClient, recordVersions } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { readDemonstrationRecord, type SeedRecord } from './record.ts';

/** When the record was compiled: each assertion is known from this moment on, in the order of its file. */
const compiledAt = Date.UTC(2026, 4, 14, 12);

/** Ids by key, one list for each noun: made here, since a key is what the files refer by. */
class Ids {
  readonly #ids = new Map<string, string>();

  /** The id that stands for this key, made up the first time. */
  of(key: string): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = uuidv7();
    this.#ids.set(key, id);
    return id;
  }
}

/** Null in a JSON column is SQL's NULL here, never JSON's null. */
const text = <T extends object>(value: T | null) => value ?? Prisma.DbNull;

const account = (word: string, parties: Ids) =>
  word.startsWith('party:')
    ? ({ accountKind: 'party', accountPartyId: parties.of(word.slice('party:'.length)) } as const)
    : ({ accountKind: word as 'joint' | 'observer' | 'desk' } as const);

/**
 * Loads the demonstration record into an organization, all of it or nothing. Where the organization has the
 * process already, nothing changes. The caller's connection must be scoped to the organization.
 *
 * @returns the slug of the process, and whether it was there before
 */
export async function loadDemonstrationRecord(
  prisma: PrismaClient,
  organizationId: string,
): Promise<{ slug: string; loaded: boolean }> {
  const record = readDemonstrationRecord();
  const slug = record.process.slug;
  const present = await prisma.process.findUnique({
    where: { organizationId_slug: { organizationId, slug } },
    select: { id: true },
  });
  if (present !== null) return { slug, loaded: false };

  const processId = uuidv7();
  await prisma.$transaction(
    async (client) => {
      for (const insert of rowsOf(record, organizationId, processId)) await insert(client);
      // Everything but the ledger was there before its first word.
      const first = { organizationId, processId, revision: 0n, recordedAt: new Date(compiledAt) };
      await recordVersions(client, first);
    },
    { timeout: 60_000 },
  );
  return { slug, loaded: true };
}

type Insert = (prisma: Prisma.TransactionClient) => Prisma.PrismaPromise<unknown>;

/** One insert for each table, in the order in which the foreign keys allow it. */
function rowsOf(record: SeedRecord, organizationId: string, processId: string): Insert[] {
  const tenant = { organizationId, processId };
  const [tracks, parties, people, sources] = [new Ids(), new Ids(), new Ids(), new Ids()];
  const [meetings, items, milestones, events] = [new Ids(), new Ids(), new Ids(), new Ids()];
  const roleOfSource = new Map(
    record.meetings.flatMap(({ key, readouts }) =>
      Object.entries(readouts ?? {}).map(([party, source]) => [`${key} ${source}`, party] as const),
    ),
  );
  const assertions = record.assertions.map((fact, index) => ({ ...fact, id: uuidv7(), revision: index + 1 }));

  return [
    (prisma) =>
      prisma.process.create({
        data: {
          organizationId,
          id: processId,
          ...record.process,
          revision: assertions.length,
          createdAt: new Date(compiledAt),
        },
      }),
    // Each assertion is a revision of its own, and all of it is public.
    (prisma) =>
      prisma.processRevision.createMany({
        data: Array.from({ length: assertions.length + 1 }, (_, revision) => ({
          ...tenant,
          revision,
          internalRevision: revision,
          publicRevision: revision,
          recordedAt: new Date(compiledAt + revision),
        })),
      }),
    (prisma) =>
      prisma.track.createMany({
        data: record.tracks.map((track) => ({ ...tenant, id: tracks.of(track.key), ...track })),
      }),
    (prisma) =>
      prisma.party.createMany({
        data: record.parties.map(({ key, role, name, note }) => ({
          ...tenant,
          id: parties.of(key),
          key,
          role,
          name,
          note: text(note),
        })),
      }),
    (prisma) =>
      prisma.representative.createMany({
        data: record.parties.flatMap((party) =>
          party.representatives.map((person) => ({
            ...tenant,
            id: people.of(person.key),
            partyId: parties.of(party.key),
            ...person,
          })),
        ),
      }),
    (prisma) =>
      prisma.source.createMany({
        data: record.sources.map(({ date, note, ...source }) => ({
          ...tenant,
          id: sources.of(source.key),
          ...source,
          publishedOn: date,
          note: text(note),
        })),
      }),
    (prisma) =>
      prisma.meeting.createMany({
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
          place: text(meeting.place),
          placeByParty: text(meeting.placeByParty),
          country: meeting.country,
          summary: text(meeting.summary),
          identicalReadouts: meeting.identicalReadouts,
        })),
      }),
    (prisma) =>
      prisma.item.createMany({
        data: record.items.map((item) => ({
          ...tenant,
          id: items.of(item.key),
          key: item.key,
          code: item.code,
          kind: item.kind,
          theme: item.theme,
          title: item.title,
          titleByParty: text(item.titleByParty),
          description: text(item.description),
          dueOn: item.dueOn,
          dueNote: text(item.dueNote),
          linkage: text(item.linkage),
          weight: item.weight,
        })),
      }),
    (prisma) =>
      prisma.meetingParticipant.createMany({
        data: record.meetings.flatMap(({ key, participants }) =>
          participants.map((person) => ({
            ...tenant,
            meetingId: meetings.of(key),
            representativeId: people.of(person),
          })),
        ),
      }),
    (prisma) =>
      prisma.agendaPoint.createMany({
        data: record.meetings.flatMap(({ key, agenda }) =>
          agenda.map(({ title, item }, position) => ({
            ...tenant,
            meetingId: meetings.of(key),
            position,
            title,
            itemId: item === null ? null : items.of(item),
          })),
        ),
      }),
    (prisma) =>
      prisma.meetingSource.createMany({
        data: record.meetings.flatMap(({ key, sources: rests }) =>
          rests.map((source) => {
            const party = roleOfSource.get(`${key} ${source}`);
            return {
              ...tenant,
              meetingId: meetings.of(key),
              sourceId: sources.of(source),
              role: party === undefined ? ('report' as const) : ('readout' as const),
              partyId: party === undefined ? null : parties.of(party),
            };
          }),
        ),
      }),
    (prisma) =>
      prisma.itemObligor.createMany({
        data: record.items.flatMap(({ key, obligors }) =>
          obligors.map((party) => ({ ...tenant, itemId: items.of(key), partyId: parties.of(party) })),
        ),
      }),
    (prisma) =>
      prisma.itemDependency.createMany({
        data: record.items.flatMap(({ key, dependsOn }) =>
          dependsOn.map((other) => ({ ...tenant, itemId: items.of(key), dependsOnId: items.of(other) })),
        ),
      }),
    (prisma) =>
      prisma.itemSource.createMany({
        data: record.items.flatMap(({ key, sources: rests }) =>
          rests.map((source) => ({ ...tenant, itemId: items.of(key), sourceId: sources.of(source) })),
        ),
      }),
    (prisma) =>
      prisma.assertion.createMany({
        data: assertions.map((fact) => ({
          ...tenant,
          id: fact.id,
          key: fact.key,
          itemId: items.of(fact.item),
          effectiveOn: fact.effectiveOn,
          recordedAt: new Date(compiledAt + fact.revision),
          revision: fact.revision,
          meetingId: fact.meeting === null ? null : meetings.of(fact.meeting),
          ...account(fact.account, parties),
          act: fact.act,
          agreement: fact.agreement,
          legal: fact.legal,
          implementation: fact.implementation,
          verb: fact.verb,
          generic: fact.generic,
          note: text(fact.note),
          continuedById: fact.continuedBy === null ? null : items.of(fact.continuedBy),
        })),
      }),
    (prisma) =>
      prisma.assertionSource.createMany({
        data: assertions.flatMap(({ id, sources: rests }) =>
          rests.map((source, position) => ({
            ...tenant,
            assertionId: id,
            sourceId: sources.of(source),
            position,
          })),
        ),
      }),
    (prisma) =>
      prisma.milestone.createMany({
        data: record.milestones.map(({ key, title, note, plannedOn }) => ({
          ...tenant,
          id: milestones.of(key),
          key,
          title,
          note: text(note),
          plannedOn,
        })),
      }),
    (prisma) =>
      prisma.milestoneCriterion.createMany({
        data: record.milestones.flatMap(({ key, criteria }) =>
          criteria.map(({ item, implementation, milestone }, position) => ({
            ...tenant,
            milestoneId: milestones.of(key),
            position,
            itemId: item === undefined ? null : items.of(item),
            implementation: implementation ?? null,
            requiredMilestoneId: milestone === undefined ? null : milestones.of(milestone),
          })),
        ),
      }),
    (prisma) =>
      prisma.event.createMany({
        data: record.events.map(({ key, occurredOn, type, title, description }) => ({
          ...tenant,
          id: events.of(key),
          key,
          occurredOn,
          type,
          title,
          description: text(description),
        })),
      }),
    (prisma) =>
      prisma.eventItem.createMany({
        data: record.events.flatMap(({ key, items: touched }) =>
          touched.map((item) => ({ ...tenant, eventId: events.of(key), itemId: items.of(item) })),
        ),
      }),
    (prisma) =>
      prisma.eventSource.createMany({
        data: record.events.flatMap(({ key, sources: rests }) =>
          rests.map((source) => ({ ...tenant, eventId: events.of(key), sourceId: sources.of(source) })),
        ),
      }),
  ];
}

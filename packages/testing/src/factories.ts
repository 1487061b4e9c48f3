import { randomUUID } from 'node:crypto';
import {
  beginWrite,
  type Client,
  type Database,
  finishWrite,
  openProcess,
  type Prisma,
  recordVersions,
} from '@parley/database';

// The least of each thing that the database accepts, written as the service would write it. Give what the test is
// about and leave the rest.

export interface ProcessRef {
  readonly organizationId: string;
  readonly processId: string;
}

/** Keys that no two things of a process share. */
let counter = 0;
const nextKey = (prefix: string): string => `${prefix}${++counter}`;

export async function createOrganization(
  { prisma, withScope }: Database,
  overrides: Partial<Prisma.OrganizationUncheckedCreateInput> = {},
): Promise<{ organizationId: string }> {
  const id = overrides.id ?? randomUUID();
  const data = { slug: `organization-${id.slice(0, 8)}`, name: 'An organization', ...overrides, id };
  await withScope({ organizationId: id }, () => prisma.organization.create({ data }));
  return { organizationId: id };
}

export async function createProcess(
  { prisma, withScope }: Database,
  { organizationId }: { organizationId: string },
  overrides: Partial<Omit<Prisma.ProcessUncheckedCreateInput, 'organizationId'>> = {},
): Promise<ProcessRef> {
  const id = overrides.id ?? randomUUID();
  const data = { slug: nextKey('process-'), title: { en: 'A process' }, ...overrides, organizationId, id };
  await withScope({ organizationId }, () =>
    prisma.$transaction(async (client) => {
      const { createdAt } = await client.process.create({ data });
      await openProcess(client, { organizationId, processId: id }, createdAt);
    }),
  );
  return { organizationId, processId: id };
}

/** Changes a process as the service does: in one write, with every version that it makes. */
export function writeIn<T>(
  { prisma, withScope }: Database,
  of: ProcessRef,
  change: (client: Client) => Promise<T>,
): Promise<T> {
  return withScope(of, () =>
    prisma.$transaction(async (client) => {
      const write = await beginWrite(client, of);
      const changed = await change(client);
      const label = await recordVersions(client, write);
      if (label !== null) await finishWrite(client, write, label);
      return changed;
    }),
  );
}

type InProcess<Input> = Partial<Omit<Input, 'organizationId' | 'processId'>>;

export function createParty(
  database: Database,
  of: ProcessRef,
  overrides: InProcess<Prisma.PartyUncheckedCreateInput> = {},
) {
  const data = { id: randomUUID(), key: nextKey('P'), role: 'party', name: { en: 'A party' } } as const;
  return writeIn(database, of, (client) =>
    client.party.create({ data: { ...data, ...overrides, ...idsOf(of) } }),
  );
}

export function createTrack(
  database: Database,
  of: ProcessRef,
  overrides: InProcess<Prisma.TrackUncheckedCreateInput> = {},
) {
  const data = { id: randomUUID(), key: nextKey('T'), title: { en: 'A track' }, level: 'technical' } as const;
  return writeIn(database, of, (client) =>
    client.track.create({ data: { ...data, ...overrides, ...idsOf(of) } }),
  );
}

export function createMeeting(
  database: Database,
  of: ProcessRef,
  overrides: InProcess<Prisma.MeetingUncheckedCreateInput> & { trackId: string },
) {
  const data = {
    id: randomUUID(),
    key: nextKey('M'),
    ordinal: 1,
    status: 'held',
    format: 'in_person',
    heldOn: '2024-07-30',
    title: { en: 'A meeting' },
  } as const;
  return writeIn(database, of, (client) =>
    client.meeting.create({ data: { ...data, ...overrides, ...idsOf(of) } }),
  );
}

export function createSource(
  database: Database,
  of: ProcessRef,
  overrides: InProcess<Prisma.SourceUncheckedCreateInput> = {},
) {
  const data = {
    id: randomUUID(),
    key: nextKey('S'),
    kind: 'official_readout',
    publisher: 'A ministry',
    title: 'A readout',
    language: 'en',
  } as const;
  return writeIn(database, of, (client) =>
    client.source.create({ data: { ...data, ...overrides, ...idsOf(of) } }),
  );
}

export function createItem(
  database: Database,
  of: ProcessRef,
  overrides: InProcess<Prisma.ItemUncheckedCreateInput> = {},
) {
  const data = {
    id: randomUUID(),
    key: nextKey('I'),
    kind: 'action',
    theme: 'transport',
    title: { en: 'An item' },
  } as const;
  return writeIn(database, of, (client) =>
    client.item.create({ data: { ...data, ...overrides, ...idsOf(of) } }),
  );
}

export function createAssertion(
  { prisma, withScope }: Database,
  of: ProcessRef,
  overrides: InProcess<Prisma.AssertionUncheckedCreateInput> & { itemId: string },
) {
  const data = {
    id: randomUUID(),
    key: nextKey('A'),
    effectiveOn: '2024-07-30',
    revision: 1,
    accountKind: 'joint',
    act: 'agree',
    agreement: 'agreed',
  } as const;
  return withScope(of, () => prisma.assertion.create({ data: { ...data, ...overrides, ...idsOf(of) } }));
}

const idsOf = ({ organizationId, processId }: ProcessRef): ProcessRef => ({ organizationId, processId });

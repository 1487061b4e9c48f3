import { type PrismaClient, recordVersions } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { readDemonstrationRecord } from './record.ts';
import { insertAssertions } from './rows/assertions.ts';
import { insertEvents } from './rows/events.ts';
import { insertItems } from './rows/items.ts';
import { insertMeetings } from './rows/meetings.ts';
import { insertMilestones } from './rows/milestones.ts';
import { insertParties } from './rows/parties.ts';
import { insertProcess } from './rows/process.ts';
import { insertSources } from './rows/sources.ts';
import { COMPILED_AT, seedingOf } from './seeding.ts';

/** In the order in which the foreign keys allow it. */
const inserts = [
  insertProcess,
  insertParties,
  insertSources,
  insertItems,
  insertMeetings,
  insertAssertions,
  insertMilestones,
  insertEvents,
];

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

  const tenant = { organizationId, processId: uuidv7() };
  await prisma.$transaction(
    async (client) => {
      const seeding = seedingOf(client, record, tenant);
      for (const insert of inserts) await insert(seeding);
      // Everything but the ledger was there before its first word.
      const first = { ...tenant, revision: 0n, recordedAt: new Date(COMPILED_AT) };
      await recordVersions(client, first);
    },
    { timeout: 60_000 },
  );
  return { slug, loaded: true };
}

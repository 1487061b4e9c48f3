import { Refusal } from '../start/refusal.ts';
import { type OperatorDatabase, record } from './database.ts';
import { organizationNamed } from './found.ts';

const DAY = 24 * 60 * 60 * 1000;

/** From the next request on it can be read and not written. */
export async function suspend(database: OperatorDatabase, name: string): Promise<void> {
  const { id, slug, suspendedAt } = await organizationNamed(database, name);
  if (suspendedAt !== null) throw new Refusal(`${slug} is suspended already.`);
  await database.within(id, async (client) => {
    const standing = { suspendedAt: new Date() };
    await client.organizationStanding.upsert({
      where: { organizationId: id },
      create: { organizationId: id, ...standing },
      update: standing,
    });
    await record(client, id, { type: 'organization.suspended', subject: { id, name: slug }, details: {} });
  });
}

/** Takes back a suspension, and a deletion that has not been carried out. */
export async function restore(database: OperatorDatabase, name: string): Promise<void> {
  const { id, slug, suspendedAt, deleteAfter } = await organizationNamed(database, name);
  if (suspendedAt === null && deleteAfter === null)
    throw new Refusal(`${slug} is neither suspended nor deleted.`);
  await database.within(id, async (client) => {
    await client.organizationStanding.delete({ where: { organizationId: id } });
    await record(client, id, { type: 'organization.restored', subject: { id, name: slug }, details: {} });
  });
}

/** For reading only from now on, gone from view after the grace period, and then to be purged. */
export async function markForDeletion(
  database: OperatorDatabase,
  name: string,
  graceDays: number,
): Promise<Date> {
  const { id, slug, deleteAfter: marked } = await organizationNamed(database, name);
  if (marked !== null)
    throw new Refusal(`${slug} is to be deleted already; restore it first to change when.`);
  const deleteAfter = new Date(Date.now() + graceDays * DAY);
  await database.within(id, async (client) => {
    await client.organizationStanding.upsert({
      where: { organizationId: id },
      create: { organizationId: id, deleteAfter },
      update: { deleteAfter },
    });
    await record(client, id, {
      type: 'organization.deletion_set',
      subject: { id, name: slug },
      details: { deleteAfter: deleteAfter.toISOString() },
    });
  });
  return deleteAfter;
}

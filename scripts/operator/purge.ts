import path from 'node:path';
import pg from 'pg';
import { Refusal } from '../start/refusal.ts';
import { type OperatorDatabase, record } from './database.ts';
import { exportOrganization } from './export-organization.ts';
import { organizationNamed } from './found.ts';
import { tenantTables } from './tenant-tables.ts';

export interface Purged {
  rows: number;
  directory: string;
}

/**
 * Deletes everything of an organization whose grace period has passed, once it stands in files. All of it or nothing:
 * where a row comes in between that the files do not have, nothing is deleted.
 */
export async function purge(database: OperatorDatabase, name: string, into: string): Promise<Purged> {
  const { id, slug, deleteAfter } = await organizationNamed(database, name);
  if (deleteAfter === null) throw new Refusal(`${slug} is not to be deleted: delete it first.`);
  if (deleteAfter > new Date()) {
    throw new Refusal(
      `The grace period of ${slug} ends on ${deleteAfter.toISOString()}; until then it can be restored.`,
    );
  }
  const directory = path.resolve(into, `${slug}-${id}`);
  return database.within(
    id,
    async (client) => {
      await client.$queryRaw`SELECT set_config('app.purge', 'on', true)`;
      // In the files too, which are all that is left of the log.
      await record(client, id, { type: 'organization.purged', subject: { id, name: slug }, details: {} });
      const tables = await tenantTables(client);
      const rows = await exportOrganization(client, id, tables, directory);
      let deleted = 0;
      for (const table of tables) {
        const key = table === 'organization' ? 'id' : 'organization_id';
        deleted += await client.$executeRawUnsafe(
          `DELETE FROM ${pg.escapeIdentifier(table)} WHERE ${key} = $1::uuid`,
          id,
        );
      }
      if (deleted !== rows)
        throw new Refusal(`${slug} was written to meanwhile; nothing was deleted. Purge it again.`);
      return { rows, directory };
    },
    // One snapshot: what is deleted is what was exported.
    'RepeatableRead',
  );
}

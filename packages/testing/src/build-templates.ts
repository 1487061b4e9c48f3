import { createDatabase, provisionRuntimeLogin } from '@parley/database';
import { migrate } from '@parley/database/migrate';
import pg from 'pg';
import { type ClusterAddress, inDatabase } from './cluster-address.ts';
import { withClient } from './client.ts';
import { TEMPLATES } from './templates.ts';

export async function buildTemplates(cluster: ClusterAddress): Promise<void> {
  for (const template of TEMPLATES) {
    const { name } = template;
    const ownerUrl = inDatabase(cluster.ownerUrl, name);
    await migrate(ownerUrl);
    await provisionRuntimeLogin(ownerUrl, cluster.runtimeUrl);
    const database = createDatabase(inDatabase(cluster.runtimeUrl, name));
    await template.fill(database);
    await database.close();
    await freeze(cluster.ownerUrl, name);
  }
}

/** A database that someone is connected to cannot be cloned; so nobody may be. */
async function freeze(ownerUrl: string, name: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`ALTER DATABASE ${pg.escapeIdentifier(name)} ALLOW_CONNECTIONS false`),
  );
}

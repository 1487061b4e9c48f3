import path from 'node:path';
import { provisionRuntimeLogin } from '@parley/database';
import { startEmbeddedPostgres } from '@parley/database/embedded';
import { migrate } from '@parley/database/migrate';
import type { StartSettings } from './settings.ts';
import type { Steps } from './steps.ts';

/** A migrated database, and how to let go of it. */
export interface ReadyDatabase {
  /** What the service connects with. */
  url: string;
  /** Settles only where the embedded server ends. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** The embedded PostgreSQL, or the one that DATABASE_URL names; with all migrations applied. */
export async function readyDatabase(settings: StartSettings, steps: Steps): Promise<ReadyDatabase> {
  if (settings.databaseUrl !== undefined) {
    await applyMigrations(settings.databaseUrl, steps);
    return { url: settings.databaseUrl, ended: new Promise(() => undefined), stop: async () => undefined };
  }
  const postgres = await steps.run(
    'starting PostgreSQL',
    () => startEmbeddedPostgres({ directory: path.join(settings.directory, 'postgres') }),
    ({ port }) => `PostgreSQL is up on port ${port}`,
  );
  try {
    await applyMigrations(postgres.ownerUrl('parley'), steps);
    await provisionRuntimeLogin(postgres.ownerUrl('parley'), postgres.runtimeUrl('parley'));
    return { url: postgres.runtimeUrl('parley'), ended: postgres.exited, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

const applyMigrations = (url: string, steps: Steps) =>
  steps.run(
    'applying migrations',
    () => migrate(url),
    ({ applied }) =>
      applied.length === 0
        ? 'the schema is up to date'
        : `applied ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}`,
  );

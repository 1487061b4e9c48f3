import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's native schema engine is a download that not every network allows. The stand-in runs the same engine
// compiled to WebAssembly. Where the native one is at hand, name it in this variable and it is used instead.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'scripts/schema-engine.mjs');

const url = process.env.DATABASE_URL ?? embeddedDatabaseUrl();

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // Without either, whatever needs a database says that it has none; `generate` and `validate` need none.
  ...(url !== undefined && { datasource: { url } }),
});

/** The database that `npm start` runs, while it runs. */
function embeddedDatabaseUrl(): string | undefined {
  try {
    const directory = path.resolve(import.meta.dirname, process.env.PARLEY_DIRECTORY ?? '.parley');
    const file = path.join(directory, 'postgres/running.json');
    const { ownerUrl } = JSON.parse(readFileSync(file, 'utf8')) as { ownerUrl: string };
    return ownerUrl;
  } catch {
    return undefined;
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@parley/database/embedded';
import pg from 'pg';
import { ask } from './demo.ts';
import { startProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');

// To the product it is somebody's PostgreSQL that happens to be there.
describe('npm start with DATABASE_URL', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-external-'));
    postgres = await startEmbeddedPostgres({ directory: folder, durable: false, removeIfKilled: true });
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = async (database: string, sql: string) => {
    const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('applies the migrations once though two start at once, and makes no demonstration unasked', async () => {
    const DATABASE_URL = postgres.ownerUrl('external');
    const both = await Promise.all([
      startProduct(root, { DATABASE_URL }),
      startProduct(root, { DATABASE_URL }),
    ]);
    expect(await rows('external', 'SELECT count(*)::int AS people FROM "user"')).toEqual([{ people: 0 }]);
    const applied = await rows('external', 'SELECT migration_name FROM _prisma_migrations');
    expect(new Set(applied.map((row) => row.migration_name)).size).toBe(applied.length);
    await Promise.all(both.map((product) => product.stop()));
  });

  it('makes the demonstration when it is asked by name', async () => {
    const product = await startProduct(root, {
      DATABASE_URL: postgres.ownerUrl('external_demo'),
      PARLEY_DEMO: 'true',
    });
    expect(await ask(product, '/v1/processes/turkiye-armenia')).toMatchObject({ revision: 51 });
    await product.stop();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, withClient, workerDatabase } from '@parley/testing';

describe('the schema', () => {
  let clone: TestDatabase;
  beforeAll(async () => {
    clone = await workerDatabase();
  });
  afterAll(() => clone.drop());

  const names = async (sql: string): Promise<string[]> => {
    const { rows } = await withClient(clone.superuserUrl, (client) => client.query<{ name: string }>(sql));
    return rows.map(({ name }) => name);
  };

  it('knows no tables outside organizations but those of identity and of the migrations', async () => {
    const others = await names(`
      SELECT relname AS name
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity
      ORDER BY 1
    `);
    expect(others).toEqual(['_prisma_migrations', 'account', 'session', 'user', 'verification']);
  });

  it('begins each key of a tenant table with the organization', async () => {
    const others = await names(`
      SELECT i.indexrelid::regclass AS name
      FROM pg_index i
      JOIN pg_attribute tenant ON tenant.attrelid = i.indrelid AND tenant.attname = 'organization_id'
      WHERE i.indisunique AND i.indkey[0] <> tenant.attnum AND i.indrelid::regclass::text NOT LIKE 'pg_%'
    `);
    // Looked up before the organization is known.
    expect(others).toEqual(['api_key_key_hash_key']);
  });

  it('carries the organization in each foreign key between tenant tables', async () => {
    const others = await names(`
      SELECT conname AS name
      FROM pg_constraint
      JOIN pg_attribute tenant ON tenant.attrelid = conrelid AND tenant.attname = 'organization_id'
      WHERE contype = 'f' AND conkey[1] <> tenant.attnum
    `);
    // A person belongs to no organization: the identity tables are no tenant tables.
    expect(others).toEqual(['member_user_id_fkey']);
  });

  it('has an index that begins with the columns of each foreign key', async () => {
    const unindexed = await names(`
      SELECT f.conname AS name
      FROM pg_constraint f
      WHERE f.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index i
        WHERE i.indrelid = f.conrelid AND i.indpred IS NULL
          AND (SELECT array_agg(k ORDER BY n) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS key (k, n)
               WHERE n <= cardinality(f.conkey)) @> f.conkey
      )
    `);
    expect(unindexed).toEqual([]);
  });

  it('gives the service no right to the tables that it need not reach, nor more than it needs', async () => {
    const beyond = await names(`
      SELECT format('%s %s', privilege_type, table_name) AS name
      FROM information_schema.role_table_grants
      WHERE grantee = 'parley_app' AND (
        privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        OR table_name IN ('assertion', 'assertion_source', 'process_revision', 'resource_version')
          AND privilege_type IN ('UPDATE', 'DELETE')
        OR table_name = 'resource_now' AND privilege_type <> 'SELECT'
        OR table_name = '_prisma_migrations' AND privilege_type <> 'SELECT'
      )
    `);
    expect(beyond).toEqual([]);
  });
});

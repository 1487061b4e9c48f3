import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, withClient, workerDatabase } from '@parley/testing';

// Row-level security once made such plans twenty times slower; what made the difference is held fast here.
describe('reading under row-level security', () => {
  let clone: TestDatabase;
  beforeAll(async () => {
    clone = await workerDatabase();
  });
  afterAll(() => clone.drop());

  const [organization, process] = [randomUUID(), randomUUID()];
  const plan = (statement: string): Promise<string> =>
    withClient(clone.runtimeUrl, async (client) => {
      // The tables are empty, where reading them whole is always cheapest.
      await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off');
      await client.query(`SELECT set_config('app.organization_id', $1, false)`, [organization]);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS off) ${statement}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });

  it.each([
    [
      "a process's ledger",
      `SELECT * FROM assertion WHERE organization_id = '${organization}' AND process_id = '${process}'`,
    ],
    [
      "an item's history",
      `SELECT * FROM assertion WHERE process_id = '${process}' AND item_id = '${process}'`,
    ],
    ['a process by its slug', `SELECT * FROM process WHERE slug = 'turkiye-armenia'`],
    [
      'what was known of a kind of resource',
      `SELECT DISTINCT ON (resource, id) * FROM resource_version
       WHERE process_id = '${process}' AND resource = ANY ('{item,meeting}') AND revision <= 51
       ORDER BY resource, id, revision DESC`,
    ],
    [
      'a resource by its key, whenever it bore it',
      `SELECT id FROM resource_version WHERE process_id = '${process}' AND resource = 'item' AND key = 'I02'`,
    ],
    [
      'what was written since a revision',
      `SELECT * FROM resource_version WHERE process_id = '${process}' AND revision > 51 AND revision <= 60`,
    ],
    [
      'the revision that was made by an instant',
      `SELECT * FROM process_revision WHERE process_id = '${process}' AND recorded_at <= now()
       ORDER BY recorded_at DESC LIMIT 1`,
    ],
    [
      'the ledger since an instant',
      `SELECT * FROM assertion WHERE process_id = '${process}' AND recorded_at > now()`,
    ],
    ['a thing by its key', `SELECT * FROM item WHERE process_id = '${process}' AND key = 'I02'`],
  ])('goes by an index that begins with the organization: %s', async (_what, statement) => {
    const text = await plan(statement);
    expect(text).toMatch(/Index (Only )?Scan/);
    expect(text).toMatch(/Index Cond: \(\(organization_id = /);
  });

  it('reads the last versions of a kind in the order of their key, without sorting them', async () => {
    const text = await plan(`
      SELECT DISTINCT ON (resource, id) * FROM resource_version
      WHERE organization_id = '${organization}' AND process_id = '${process}' AND resource = 'item'
      ORDER BY resource, id, revision DESC
    `);
    expect(text).toContain('resource_version_pkey');
    expect(text).not.toMatch(/^\s*Sort$/m);
  });

  it('makes the body of one resource without looking at the others', async () => {
    const text = await plan(
      `SELECT * FROM resource_now WHERE process_id = '${process}' AND id = ANY ('{${process}}')`,
    );
    expect(text).not.toContain('Seq Scan');
    expect(text.match(/Index Cond: \(\(?organization_id = \(InitPlan/g)).toHaveLength(9);
  });

  it('reads the setting once a query and not once a row', async () => {
    const text = await plan(`SELECT * FROM assertion WHERE process_id = '${process}'`);
    expect(text).toContain('InitPlan');
    expect(text).not.toContain('SubPlan');
    expect(text).not.toContain('current_setting');
  });

  it('finds an API key by its hash alone', async () => {
    const text = await plan(`SELECT * FROM api_key WHERE key_hash = '\\x00'`);
    expect(text).toContain('Index Scan using api_key_key_hash_key');
  });
});

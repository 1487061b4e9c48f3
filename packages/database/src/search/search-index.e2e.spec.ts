import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createItem,
  createOrganization,
  createProcess,
  DEMONSTRATION,
  DEMONSTRATION_ORGANIZATION,
  type TestDatabase,
  withClient,
  workerDatabase,
  writeIn,
} from '@parley/testing';
import type { Database } from '../database.ts';

let clone: TestDatabase;
let database: Database;
const demonstration = { organizationId: DEMONSTRATION_ORGANIZATION };

beforeAll(async () => {
  clone = await workerDatabase(DEMONSTRATION);
  database = clone.connect({ max: 1 });
  // Beside the record many other words, so that the planner has something to choose.
  await withClient(clone.superuserUrl, (client) =>
    client.query(`
      SET session_replication_role = replica;
      INSERT INTO search_entry (organization_id, process_id, kind, id, entry, language, label, parts, words)
      SELECT organization_id, process_id, kind, gen_random_uuid(), 1, language, label, parts, words
      FROM search_entry, generate_series(1, 20);
      INSERT INTO search_word
      SELECT DISTINCT organization_id, word || md5(copy::text) FROM search_word, generate_series(1, 10) AS copy;
      RESET session_replication_role;
    `),
  );
  await withClient(clone.superuserUrl, (client) => client.query('VACUUM ANALYZE search_entry, search_word'));
});
afterAll(() => clone.drop());

/** The plan that the service gets, under row-level security. */
const planOf = (setting: string, value: string, sql: string): Promise<string> =>
  database.withScope(demonstration, async () => {
    await database.pool.query('SELECT set_config($1, $2, false)', [setting, value]);
    const { rows } = await database.pool.query<Record<string, string>>(`EXPLAIN (ANALYZE, COSTS OFF) ${sql}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });

const tagged = (word: string) => `'${DEMONSTRATION_ORGANIZATION.slice(-6)}≈${word}'`;

describe('the index', () => {
  it('answers the service, whom no condition of its own would get past row-level security', async () => {
    const plan = await planOf(
      'app.search',
      `${tagged('gyumri')} & ${tagged('rail')}:*`,
      'SELECT id FROM search_entry',
    );
    expect(plan).toMatch(/Bitmap Index Scan on search_entry_words_idx .*rows=[1-9]/);
    const near = await planOf('app.search_word', 'gymri', 'SELECT word FROM search_word');
    expect(near).toMatch(/Bitmap Index Scan on search_word_word_idx .*rows=[1-9]/);
    // What the policy is for: the same as a condition reads the table.
    const plain = await planOf(
      'app.search',
      '!nothing',
      `SELECT id FROM search_entry WHERE words @@ ${tagged('gyumri')}`,
    );
    expect(plain).not.toMatch(/Index Cond: .*gyumri/);
  });

  it('holds nothing for whoever asks for nothing', async () => {
    const seen = await database.withScope(demonstration, async () => {
      await database.pool.query(
        `SELECT set_config('app.search', '', false), set_config('app.search_word', '', false)`,
      );
      return (await database.pool.query('SELECT FROM search_entry UNION ALL SELECT FROM search_word'))
        .rowCount;
    });
    expect(seen).toBe(0);
  });

  it('is the service’s to read, and not to write', async () => {
    const written = database.withScope(demonstration, () => database.pool.query('DELETE FROM search_entry'));
    await expect(written).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a write', () => {
  const entries = (organizationId: string) =>
    withClient(clone.superuserUrl, async (client) => {
      const { rows } = await client.query<{ kind: string; words: string }>(
        `SELECT kind, language, label, parts, words::text FROM search_entry WHERE organization_id = $1
         ORDER BY process_id, id, label, language, words`,
        [organizationId],
      );
      return rows;
    });

  it('leaves the index as it would be if it were made anew', async () => {
    const process = await createProcess(database, await createOrganization(database));
    const { id } = await createItem(database, process, {
      title: { en: 'A railway gate', tr: 'Bir kapı' },
      description: { en: 'Between two towns.' },
    });
    await createItem(database, process, { title: { hy: 'Երկաթուղի' }, label: 'internal' });
    await writeIn(database, process, (client) =>
      client.item.updateMany({ where: { id }, data: { label: 'restricted', title: { en: 'A bridge' } } }),
    );
    const kept = await entries(process.organizationId);
    expect(kept.map(({ words }) => words).join()).toContain('bridge');
    expect(kept.map(({ words }) => words).join()).not.toContain('railway');
    await withClient(clone.superuserUrl, (client) =>
      client.query('SELECT index_for_search($1, $2, array_agg(id)) FROM resource_now WHERE process_id = $2', [
        process.organizationId,
        process.processId,
      ]),
    );
    expect(await entries(process.organizationId)).toEqual(kept);
  });
});

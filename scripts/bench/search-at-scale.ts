// What a search costs in an organization of 200,000 texts, beside the plainest thing that could be done in its place:
// ILIKE over the same texts in a plain table, asked without HTTP: `npm run bench:search`. The built service over HTTP, on a
// PostgreSQL of its own; nothing of it is left.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, provisionRuntimeLogin } from '@parley/database';
import { startEmbeddedPostgres } from '@parley/database/embedded';
import { migrate } from '@parley/database/migrate';
import { createOrganization, createProcess, withClient } from '@parley/testing';
import { loadDemonstrationRecord } from '../../prisma/seed/load.ts';
import { ask, keyOfTheProcess } from './measure.ts';
import { whileServed } from './served.ts';
import { inTurn, type Times } from './times.ts';

const ENTRIES = 200_000;
const RUNS = 20;

const QUESTIONS = ['gumruk', 'gyumri railway', '"railway gate"', 'kapı', 'border', 'arm'];

const directory = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
const postgres = await startEmbeddedPostgres({ directory, removeIfKilled: true });
try {
  const ownerUrl = postgres.ownerUrl('parley');
  await migrate(ownerUrl);
  await provisionRuntimeLogin(ownerUrl, postgres.runtimeUrl('parley'));
  const database = createDatabase(postgres.runtimeUrl('parley'), { max: 2 });
  const scope = await createOrganization(database);
  await createProcess(database, scope, { slug: 'process-0' });
  await database.withScope(scope, () => loadDemonstrationRecord(database.prisma, scope.organizationId));
  await multiply(postgres.superuserUrl('parley'));

  const { secret } = await keyOfTheProcess(postgres.superuserUrl('parley'));
  await whileServed(postgres.runtimeUrl('parley'), async (served) => {
    for (const question of QUESTIONS) {
      const search = () => ask(served, secret, `/v1/search?q=${encodeURIComponent(question)}`);
      const peer = () => database.withScope(scope, () => liked(question));
      const [mine, plain] = await inTurn(RUNS, search, peer);
      say(`${question.padEnd(18)} ${told(mine)}; ILIKE: ${told(plain)}`);
    }
  });
  await database.close();

  /** Every word somewhere in the text, and the first fifty. */
  async function liked(question: string): Promise<unknown> {
    const words = question.replaceAll('"', '').split(' ');
    const conditions = words.map((_, index) => `text ILIKE $${index + 1}`).join(' AND ');
    return database.pool.query(
      `SELECT id, text FROM bench_text WHERE ${conditions} ORDER BY id LIMIT 51`,
      words.map((word) => `%${word}%`),
    );
  }
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** The record's own entries, over and over, with a word of its own in each; and the same texts in a plain table. */
async function multiply(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO search_entry (organization_id, process_id, kind, id, entry, language, label, parts, words)
       SELECT of.organization_id, of.process_id, of.kind, of.id, of.entry * 10000 + copy, of.language, of.label, of.parts, of.words
       FROM search_entry AS of
       CROSS JOIN generate_series(1, $1 / (SELECT count(*) FROM search_entry)) AS copy`,
      [ENTRIES],
    );
    await client.query(`
      CREATE TABLE bench_text AS
      SELECT of.id, of.label, string_agg(part ->> 'text', ' ') AS text
      FROM search_entry AS of CROSS JOIN LATERAL jsonb_array_elements(of.parts) AS part
      GROUP BY of.organization_id, of.process_id, of.id, of.entry, of.label;
      GRANT SELECT ON bench_text TO parley_app;
    `);
    await client.query('VACUUM ANALYZE search_entry, search_word, bench_text');
    const { rows } = await client.query<{ entries: string; table: string; index: string }>(`
      SELECT count(*) AS entries, pg_size_pretty(pg_table_size('search_entry')) AS "table",
        pg_size_pretty(pg_relation_size('search_entry_words_idx')) AS index
      FROM search_entry
    `);
    const [size] = rows;
    say(`${size?.entries} entries, ${size?.table}, their index ${size?.index}`);
  });
}

function told({ p50, p95 }: Times): string {
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { announcedCluster, inDatabase, withClient } from '@parley/testing';
import { migrate } from '../migrate/index.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../../../prisma/migrations');

describe('a record that was there before its history was kept', () => {
  const name = `history_${randomUUID().replaceAll('-', '')}`;
  const url = inDatabase(announcedCluster().ownerUrl, name);
  const [organization, process, open, hidden] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let earlier: string;

  beforeAll(async () => {
    earlier = await mkdtemp(path.join(tmpdir(), 'parley-earlier-'));
    for (const folder of await readdir(MIGRATIONS)) {
      if (folder < '20261123061000')
        await cp(path.join(MIGRATIONS, folder), path.join(earlier, folder), { recursive: true });
    }
    await migrate(url, { directory: earlier });
    await withClient(url, async (client) => {
      await client.query(`SELECT set_config('app.organization_id', $1, false)`, [organization]);
      await client.query(`INSERT INTO organization (id, slug, name) VALUES ($1, 'o', 'O')`, [organization]);
      await client.query(
        `INSERT INTO process (organization_id, id, slug, title, revision, created_at)
         VALUES ($1, $2, 'p', '{"en": "P"}', 3, '2026-01-01T00:00:00Z')`,
        [organization, process],
      );
      await client.query(
        `INSERT INTO item (organization_id, process_id, id, key, kind, theme, title, label)
         VALUES ($1, $2, $3, 'I1', 'action', 't', '{"en": "Open"}', 'public'),
           ($1, $2, $4, 'I2', 'action', 't', '{"en": "Hidden"}', 'internal')`,
        [organization, process, open, hidden],
      );
      await client.query(
        `INSERT INTO assertion
           (organization_id, process_id, id, key, item_id, effective_on, recorded_at, revision, account_kind, act, label)
         VALUES ($1, $2, $5, 'A1', $3, '2025', '2026-01-02T00:00:00Z', 1, 'joint', 'agree', 'public'),
           ($1, $2, $6, 'A2', $4, '2025', '2026-01-03T00:00:00Z', 2, 'joint', 'agree', 'public'),
           ($1, $2, $7, 'A3', $3, '2025', '2026-01-04T00:00:00Z', 3, 'joint', 'agree', 'restricted')`,
        [organization, process, open, hidden, randomUUID(), randomUUID(), randomUUID()],
      );
    });
    await migrate(url);
  }, 30_000);

  afterAll(async () => {
    await rm(earlier, { recursive: true });
    await withClient(announcedCluster().ownerUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${name}`),
    );
  });

  const read = (sql: string) =>
    withClient(url, async (client) => {
      await client.query(`SELECT set_config('app.organization_id', $1, false)`, [organization]);
      return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
    });

  it('has a revision for each that its ledger names, as each clearance counts', async () => {
    const rows = await read(`
      SELECT revision::int, internal_revision::int, public_revision::int, to_char(recorded_at AT TIME ZONE 'UTC', 'MM-DD')
      FROM process_revision
      ORDER BY revision
    `);
    expect(rows).toEqual([
      [0, 0, 0, '01-01'],
      [1, 1, 1, '01-02'],
      [2, 2, 1, '01-03'],
      [3, 2, 1, '01-04'],
    ]);
  });

  it('has everything in the state in which it was found, from the beginning', async () => {
    const rows = await read(`
      SELECT resource, key, label, revision::int, body #>> '{title,en}' FROM resource_version ORDER BY resource, key
    `);
    expect(rows).toEqual([
      ['process', 'p', 'public', 0, 'P'],
      ['item', 'I1', 'public', 0, 'Open'],
      ['item', 'I2', 'internal', 0, 'Hidden'],
    ]);
  });

  it('is found by search', async () => {
    const rows = await read(`
      SELECT kind, label, parts -> 0 ->> 'text'
      FROM (SELECT set_config('app.search', '!nothing', false)) AS asked, search_entry
      ORDER BY kind, 3
    `);
    expect(rows).toEqual([
      ['assertion', 'public', 'A1'],
      ['assertion', 'internal', 'A2'],
      ['assertion', 'restricted', 'A3'],
      ['item', 'public', 'I1'],
      ['item', 'internal', 'I2'],
      ['process', 'public', 'p'],
    ]);
  });

  it('is closed to its owner again who has no organization set', async () => {
    const seen = await withClient(url, (client) => client.query('SELECT FROM organization'));
    expect(seen.rowCount).toBe(0);
  });
});
